"""What an article takes back: ``An earlier version said that he left on Monday``."""

from collections.abc import Sequence, Set

from timeline.mentions.candidates import Candidate
from timeline.mentions.members import DENIED, INHERITED, STATED, UNANCHORED
from timeline.mentions.stems import stem
from timeline.mentions.tagging import Sentence
from timeline.temporal.timex3 import Span


def lead_corrections(
    candidates: Sequence[Candidate], sentences: Sequence[Sentence], text: str
) -> None:
    """Let what a correction takes back be led by the right report of it.

    What the article nowhere tells right has no day but one that it names, and is
    denied where the correction says no more.
    """
    told = {one.sentence for one in candidates}
    wrong = {number for number in told if _takes_back(sentences[number], text)}
    if not wrong:
        return
    said: dict[int, Candidate] = {}
    quoted = [one for one in candidates if one.sentence in wrong]
    reported = {
        one.timex.span for one in quoted if one.kind == "announce" and one.timex
    }
    for one in reversed(quoted):
        if one.kind == "announce" and one.sentence in said:  # "we reported that"
            one.leader = said[one.sentence].trigger
        elif one.leader is None:
            said[one.sentence] = one
        right = _right_report(one, candidates, wrong) if one.leader is None else None
        if right is not None:
            one.leader = right.leader or right.trigger
            one.take_over(right, INHERITED)
        elif (
            one.leader is not None
            or one.source is not STATED
            or _is_of_report(one, reported)
        ):
            one.timex = one.interval = one.granularity = None
            one.source = UNANCHORED
        if right is None and one.sentence + 1 == len(sentences):
            one.status = DENIED


def _is_of_report(one: Candidate, reported: Set[Span]) -> bool:
    """Whether a day is that of the report: ``reported on Monday that he had quit``."""
    timex = one.timex
    return timex is not None and (
        timex.span in reported and timex.span.begin < one.trigger.begin
    )


def _takes_back(sentence: Sentence, text: str) -> bool:
    """Whether a sentence quotes a mistake."""
    if sentence.lexicon.groups["correction_words"].isdisjoint(sentence.forms):
        return False  # which is much quicker to see
    begin, end = sentence.span
    return sentence.lexicon.taken_back.search(text, begin, end) is not None


def _right_report(
    wrong: Candidate, candidates: Sequence[Candidate], taken_back: set[int]
) -> Candidate | None:
    """The report of the same event, best that of the next sentence; None for none."""
    if wrong.kind == "light" and " " not in wrong.lemma:
        return None  # "was held" is said of anything, "took place" of what is meant
    found = [
        one
        for one in candidates
        if one.sentence not in taken_back and stem(one.lemma) == stem(wrong.lemma)
    ]
    # What sets it right may name another: "The vote was in Orr. It was in Oldmere".
    after = [one for one in found if one.sentence == wrong.sentence + 1]
    alike = [
        one
        for one in found
        if not (one.names and wrong.names and one.names.isdisjoint(wrong.names))
    ]
    return next(iter(after or alike), None)
