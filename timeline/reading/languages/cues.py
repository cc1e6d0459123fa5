"""What a language file tells of tense: patterns to look for in a sentence."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cues:
    """The words around a date that tell whether it was or will be.

    ``past``, ``plan`` and ``future`` are looked for in its clause, which ``clause``
    bounds; ``deadline`` and ``in_year`` right before it, ``this`` at its begin.
    ``relative`` marks dates that say their year by other words, ``aside`` changes to
    the page and days that come back every year; these five are written in lower case,
    as are the words in which they are looked for. ``since`` stands between
    an amount of time and the date from which it is counted; ``counts`` are the
    patterns of anniversaries and ages, each by a word that it holds: they have a
    ``number``, which ``ordinals`` may spell, and the ``year`` it is counted from.
    ``months`` are names as they are written, with their numbers; ``weekdays`` are in
    lower case, 0 for Monday.
    """

    past: re.Pattern[str]
    plan: re.Pattern[str]
    deadline: re.Pattern[str]
    future: re.Pattern[str]
    clause: re.Pattern[str]
    in_year: re.Pattern[str]
    this: re.Pattern[str]
    relative: re.Pattern[str]
    aside: re.Pattern[str]
    since: re.Pattern[str]
    counts: Mapping[str, re.Pattern[str]]
    ordinals: Mapping[str, int]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    sentence_end: re.Pattern[str]


def sentence_end(*abbreviations: str) -> re.Pattern[str]:
    """A pattern of what ends a sentence, which abbreviations and initials do not."""
    unended = "".join(rf"(?<!\b{word}\.)" for word in abbreviations)
    # The one class of characters that it begins with is what a search leaps to.
    return re.compile(
        rf"[.!?\n](?:(?<=\n)"
        rf"|(?<!\b[A-Z]\.){unended}[\"'”’)]*\s+(?=[\"'“‘(`]?[A-Z0-9]))"
    )


def words(alternatives: Iterable[str]) -> re.Pattern[str]:
    """A pattern of whole words, to look for in text in lower case.

    Those of one letter stand together, so that a search passes over them at once.
    """
    of_letter: dict[str, list[str]] = {}
    for word in alternatives:
        letter = word[0] if word[0].isalpha() else ""
        of_letter.setdefault(letter, []).append(word.removeprefix(letter))
    grouped = [f"{letter}(?:{'|'.join(rest)})" for letter, rest in of_letter.items()]
    return re.compile(rf"\b(?:{'|'.join(grouped)})\b")
