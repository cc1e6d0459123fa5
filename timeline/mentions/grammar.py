"""What a language file is made of: words by what they do in a clause."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

VerbKind = Literal[
    "say",  # the time of saying is its own
    "announce",  # the saying is an event too
    "think",
    "state",
    "light",  # the object tells what happened
    "aspect",  # a step of another event
    "event",
    "other",  # of no list: a verb by its ending alone
]
"""What a verb says of an event."""


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one language, as strings of words parted by white space.

    ``function_words`` and ``auxiliaries`` name a class each, as `tags` lists them.
    ``verbs`` are base forms by their kind. ``irregular_verbs`` are rows "base past
    participle" parted by "|" or a line end, spellings in use side by side by "/".
    ``nouns_that_are_verbs`` are bases that are nouns too, by which is likelier.
    ``frames`` are the patterns of what of a page can run into its text, as `runons`
    names them, ``stamp_cues`` parts of words of which one is in every stamp of a page.
    ``taken_back`` is the pattern of what quotes a mistake of an article's own,
    ``rival_number`` that of a voice up to a number of its own, with the groups
    ``verb`` and, where it says what it counts, ``named`` (``the number``) with the
    ``thing`` that this is of.
    """

    code: str
    auxiliaries: Mapping[str, str]
    function_words: Mapping[str, str]
    adjectives: str
    numbers: Mapping[str, int]
    multipliers: Mapping[str, int]
    irregular_verbs: str
    doubling_verbs: str
    verbs: Mapping[VerbKind, str]
    nouns_that_are_verbs: Mapping[str, str]
    event_nouns: str
    state_adjectives: str
    status: Mapping[str, str]
    places: str
    phrasal: str
    words: Mapping[str, str]
    frames: Mapping[str, str]
    stamp_cues: str
    taken_back: str
    rival_number: str
