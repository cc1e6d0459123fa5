"""A verb with its auxiliaries, as a sentence keeps it once it has been read."""

from typing import NamedTuple


class VerbGroup(NamedTuple):
    """A verb with its auxiliaries, the first of which is token ``begin``.

    ``tense`` is ``past``, ``present``, ``perfect``, ``pluperfect``, ``future``,
    ``modal``, ``infinitive``, ``gerund`` or ``participle`` (of a reduced clause).
    """

    begin: int
    tense: str
    passive: bool
    progressive: bool
    negated: bool
    modal: str
