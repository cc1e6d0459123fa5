"""Every number that a user may turn, with its unit, its default and the reason."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """How a timeline is reconstructed; the defaults are for English news."""
