"""What of a text is the frame of a page and reports nothing."""

import re
from collections.abc import Iterator, Sequence

from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import FINITE, NUMBER
from timeline.temporal.timex3 import TimexType

_LONGEST_STAMP = 16  # tokens of a line that tells when a page appeared
_LONGEST_HEADING = 6  # tokens of a line above links to other articles
_FEWEST_ABOVE = 2  # sentences of an article above comments: not below its own byline
_BRACKETS = ("(", "-lrb-")
_TOLD = re.compile(r"[FInBHAMQ]")  # a table's rows have a verb, a number or a time
_DASHES = ("-", "--", "–", "—")


def is_furniture(sentence: Sentence) -> bool:
    """Whether a line is an address, or tells of the page: ``Updated 9:05 a.m.``.

    A correction tells of the page too, but of an event as well, and stays.
    """
    groups, opening = sentence.lexicon.groups, sentence.lower[:3]
    if not groups["addresses"].isdisjoint(opening):
        return True
    if sentence.lower[-1] in _DASHES:
        return True  # "OLDMERE (Wire) --"
    if _is_note(sentence) or (":" in opening and _is_label(sentence)):
        return True
    numbered = NUMBER in sentence.tags[1:3]
    if numbered and not groups["number_labels"].isdisjoint(opening[:1]):
        return True
    cues = sentence.lexicon.page_cues
    if not cues.isdisjoint(sentence.forms) and _holds_page_phrase(sentence):
        return True
    if opening[0] == "this" and _tells_of_change(sentence):
        return True
    if "|" in sentence.forms and _heads_table(sentence):
        return True
    if not sentence.headline or len(sentence.tokens) > _LONGEST_STAMP:
        return False
    return not groups["page_words"].isdisjoint(opening)


def _holds_page_phrase(sentence: Sentence) -> bool:
    """Whether a line says what only pages say: ``contributed to this report``."""
    words, phrases = f" {' '.join(sentence.lower)} ", sentence.lexicon.page_phrases
    found = sentence.lexicon.page_cues.intersection(sentence.lower)
    return any(phrase in words for cue in found for phrase in phrases[cue])


def _is_note(sentence: Sentence) -> bool:
    """Whether a wire notes who made its copy, or what: ``(Adds quotes)``."""
    notes, opening = sentence.lexicon.groups["wire_notes"], sentence.lower[:2]
    if opening[0] in _BRACKETS:
        return not notes.isdisjoint(opening[1:])
    credits = opening[1:] == ["by"] and FINITE not in sentence.tags
    return credits and opening[0] in notes


def _heads_table(sentence: Sentence) -> bool:
    """Whether a line names what columns hold: ``Date | Event | Deaths``."""
    return not sentence.timexes and _TOLD.search(sentence.tags) is None


def _is_label(sentence: Sentence) -> bool:
    """Whether a line opens with what it shows or leads to: ``Photo:``, ``WATCH:``."""
    opening = sentence.lower[: sentence.lower.index(":")]
    if not sentence.lexicon.groups["link_labels"].isdisjoint(opening[:1]):
        return True
    credited = not sentence.lexicon.groups["credits"].isdisjoint(opening)
    return credited and (sentence.headline or opening == ["pictured"])


def _tells_of_change(sentence: Sentence) -> bool:
    """Whether a line tells that its page was changed: ``This article was amended``."""
    if sentence.lexicon.groups["page_nouns"].isdisjoint(sentence.lower[1:2]):
        return False
    changed = sentence.lexicon.groups["page_changes"].intersection(sentence.lower[2:6])
    return bool(changed) and "that" not in sentence.forms


def links(sentences: Sequence[Sentence]) -> Iterator[int]:
    """The numbers of the lines that only name other articles, in order.

    They follow a heading as *More on this story*, up to the next full sentence.
    """
    listed = False
    for number, sentence in enumerate(sentences):
        listed = sentence.headline and (listed or _heads_links(sentence))
        if listed:
            yield number


def comments_begin(sentences: Sequence[Sentence]) -> int:
    """The number of the first line that readers wrote below an article.

    Their comments are stamped: ``July 1, 2024 at 11:20 am | Reply``, ``Added: Tuesday,
    19 January``, or signed: ``Posted by: Ames | July 1, 2024 11:20 AM``. All that
    follows the first stamp is theirs; the number of the sentences where there is none.
    """
    for number, sentence in enumerate(sentences):
        if sentence.timexes and (
            _is_comment_stamp(sentence)
            or (number >= _FEWEST_ABOVE and _is_signed(sentence))
        ):
            return number
    return len(sentences)


def _is_comment_stamp(sentence: Sentence) -> bool:
    at, timex = sentence.timexes[0]
    if sentence.lower[:2] == ["added", ":"]:
        return at == 2
    if at or timex.type is not TimexType.TIME:
        return False
    after = next(
        (k for k, begin in enumerate(sentence.begins) if begin >= timex.span.end), 0
    )
    return sentence.lower[after : after + 2] == ["|", "reply"]


def _is_signed(sentence: Sentence) -> bool:
    """Whether a line names the reader who wrote it, set off from when that was."""
    lower = sentence.lower
    if "|" not in lower or "posted" not in lower:
        return False
    at = lower.index("posted")
    return lower[at + 1 : at + 3] == ["by", ":"] and "|" in lower[at:]


def _heads_links(sentence: Sentence) -> bool:
    if len(sentence.tokens) > _LONGEST_HEADING:
        return False
    opening = sentence.lower[:2]
    return not sentence.lexicon.groups["link_headings"].isdisjoint(
        ("_".join(opening), *opening[:1])
    )
