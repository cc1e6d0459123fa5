"""What somebody denies is one event with the denial: told once, on the day of that."""

from collections.abc import Sequence

from timeline.mentions.candidates import Candidate
from timeline.mentions.clauses import Clause
from timeline.mentions.leaders import trigger_span
from timeline.mentions.lexicon import Lexicon
from timeline.mentions.tagging import Sentence
from timeline.records import Status, TimeSource


def lead_denials(
    candidates: Sequence[Candidate],
    sentences: Sequence[Sentence],
    clauses: Sequence[tuple[list[Clause], list[int]]],
    lexicon: Lexicon,
) -> None:
    """Let each denial be led by what it denies: ``denied that it had fled``."""
    denials = {
        (one.sentence, one.token): one
        for one in candidates
        if one.leader is None and one.lemma in lexicon.adverse["refuting"]
    }
    for one in candidates:
        found, owner = clauses[one.sentence]
        verb = one.sentence, found[owner[one.token]].governor
        if verb in denials and one.leader is None:
            denials.pop(verb).leader = trigger_span(sentences[one.sentence], one)


def date_denials(candidates: Sequence[Candidate], lexicon: Lexicon) -> None:
    """Give what is denied, and has no day of its own, the time of its denial."""
    verbs = {(one.place, one.token): one for one in candidates}
    for one in candidates:
        verb = verbs.get((one.place, one.governor))
        if verb is None or verb.lemma not in lexicon.adverse["refuting"]:
            continue
        if one.status is Status.DENIED and one.source is not TimeSource.STATED:
            one.timex, one.interval = verb.timex, verb.interval
            one.granularity = verb.granularity
            stated = verb.source is TimeSource.STATED
            one.source = TimeSource.INHERITED if stated else verb.source
