"""A verb with its auxiliaries, as a sentence keeps it once it has been read."""

from dataclasses import dataclass
from typing import Literal

VerbTense = Literal[
    "past",
    "present",
    "perfect",
    "pluperfect",
    "future",
    "modal",
    "infinitive",
    "gerund",
    "participle",  # of a reduced clause: "two men held in Oslo"
]


@dataclass(slots=True)
class VerbGroup:
    """A verb with its auxiliaries, the first of which is token ``begin``."""

    begin: int
    tense: VerbTense
    passive: bool
    progressive: bool
    negated: bool
    modal: str
