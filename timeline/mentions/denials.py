"""What somebody denies is one event with the denial: told once, on the day of that."""

from collections.abc import Sequence
from operator import attrgetter

from timeline.mentions.candidates import Candidate
from timeline.mentions.clauses import clause_at
from timeline.mentions.members import DENIED, INHERITED, STATED
from timeline.mentions.rumours import refuting_verb
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import TOLD_VERBS
from timeline.mentions.verbs import read_group
from timeline.temporal.timex3 import Span

_VERB_OF = attrgetter("verb")
_GERUND_REACH = 3  # tokens from a verb to the gerund that it takes


def lead_denials(
    candidates: Sequence[Candidate],
    sentences: Sequence[Sentence],
) -> None:
    """Tell what verb denies each candidate, and let what is denied lead its denial.

    Of ``She denied that she had left``, the leaving is told of.
    """
    denying = {
        number
        for number in {one.sentence for one in candidates}
        if _has_denial(sentences[number])
    }
    inside = [one for one in candidates if one.sentence in denying]
    denied: dict[Span, Span] = {}
    for one in inside:
        sentence = sentences[one.sentence]
        one.denier = _denying_verb(sentence, one.token)
        if one.denier >= 0:
            denied.setdefault(sentence.span_of(one.denier), one.trigger)
    for one in inside:
        leader = denied.get(one.leader or one.trigger, one.leader)
        one.leader = None if leader == one.trigger else leader


def date_denials(candidates: Sequence[Candidate]) -> None:
    """Give what is denied, and has no day of its own, the time of its denial."""
    verbs = {(one.place, one.token): one for one in candidates}
    for one in candidates:
        verb = verbs.get((one.place, one.denier))
        if verb is None or one.status is not DENIED:
            continue
        if one.source is not STATED:
            stated = verb.source is STATED
            one.take_over(verb, INHERITED if stated else verb.source)


def _has_denial(sentence: Sentence) -> bool:
    """Whether a verb of a sentence denies something."""
    verbs = map(_VERB_OF, sentence.words)
    return not sentence.lexicon.status["refuting"].isdisjoint(verbs)


def _denying_verb(sentence: Sentence, i: int) -> int:
    """The verb that denies what token ``i`` tells, -1 for none."""
    refuting = sentence.lexicon.status["refuting"]
    for verb in (
        clause_at(sentence, i).governor,
        _verb_of_gerund(sentence, i),
        refuting_verb(sentence, i),
    ):
        if verb >= 0 and sentence.words[verb].verb in refuting:
            return -1 if read_group(sentence, verb).negated else verb
    return -1


def _verb_of_gerund(sentence: Sentence, i: int) -> int:
    """The verb right before a gerund, ``denied having paid``; -1 for none."""
    if not any(form.endswith("ing") for form in sentence.lower[max(0, i - 1) : i + 1]):
        return -1
    for verb in range(i - 1, max(-1, i - 1 - _GERUND_REACH), -1):
        if sentence.tags[verb] in TOLD_VERBS:
            return verb
        if sentence.tags[verb] not in "RXHBg":
            break
    return -1
