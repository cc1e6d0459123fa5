"""Finds the words that carry an event: verbs, event nouns, states that are news.

Left out are opinions, questions, orders, habits told in the present, and what a verb
says only of another that carries the event itself ("began to fall", "held talks").
"""

import re
from collections.abc import Iterator

from timeline.mentions.clauses import Clause
from timeline.mentions.furniture import is_furniture
from timeline.mentions.governing import is_steered
from timeline.mentions.lexicon import Lexicon
from timeline.mentions.readers import speaks_to_readers
from timeline.mentions.scheduling import is_scheduled, names_event
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import FORM_PAST, FORM_PAST_OR_PARTICIPLE, PARTICIPLE
from timeline.mentions.verbs import VerbGroup, read_group

_REPORTED = frozenset(("past", "perfect", "pluperfect", "future"))
_PAST_FORMS = (FORM_PAST, FORM_PAST_OR_PARTICIPLE, PARTICIPLE)
# "With fraud and armed robbery": nouns without anything that makes them known.
_CRIME = re.compile(r"P(?:[JNn]{1,3}C)?[JNn]{0,2}N$")
_ACCUSED = 5  # tokens from a verb over the accused to the preposition
_FEWEST = 4  # tokens of a sentence without a verb that tells of something
_VERB = re.compile(r"[FInBHAM]")


def find_triggers(
    sentence: Sentence,
    clauses: list[Clause],
    owner: list[int],
    lexicon: Lexicon,
    background: bool,
) -> Iterator[int]:
    """Indices of trigger tokens, in order.

    With ``background``, speech, thought, states, purposes and habits are triggers too,
    and so are nouns and adjectives made of verbs (``the fired clerk``).
    """
    if sentence.tokens[-1:] == ["?"] or is_furniture(sentence, lexicon):
        return
    if not background and (
        _is_outcry(sentence) or speaks_to_readers(sentence, lexicon)
    ):
        return
    for i, (tag, word) in enumerate(zip(sentence.tags, sentence.words, strict=True)):
        likely = tag in "FIng" or word.noun or background
        if likely and _carries_event(
            sentence, i, clauses[owner[i]], lexicon, background
        ):
            yield i


def _carries_event(
    sentence: Sentence, i: int, clause: Clause, lexicon: Lexicon, background: bool
) -> bool:
    tag = sentence.tags[i]
    if tag in "FIng":
        return background or _is_event_verb(sentence, i, clause, lexicon)
    if tag == "P":
        return background and sentence.lower[i] == "according"
    if background and tag in "NJ" and _is_made_of_verb(sentence, i):
        return True
    if not sentence.words[i].noun:
        return False
    if tag == "N":
        return background or _is_event_noun(sentence, i, clause, lexicon)
    if tag == "J":
        return _is_news_state(sentence, i, lexicon)
    return tag == "E" and _is_named_event(sentence, i)


def _is_outcry(sentence: Sentence) -> bool:
    """Whether a sentence is a word or two without a verb: ``GOAL!``, ``Fire.``"""
    stopped = sentence.tags[-1] == "."
    return (
        stopped and len(sentence.tags) < _FEWEST and _VERB.search(sentence.tags) is None
    )


def _is_made_of_verb(sentence: Sentence, i: int) -> bool:
    """Whether a noun or adjective is made of a verb: ``help``, ``the fired clerk``."""
    word = sentence.words[i]
    return word.kind not in ("", "state", "other") and not word.noun_first


def _is_event_verb(
    sentence: Sentence, i: int, clause: Clause, lexicon: Lexicon
) -> bool:
    kind = sentence.words[i].kind
    if kind in ("say", "think"):
        return _is_letter(sentence, i, lexicon)
    if _is_order(sentence, i, lexicon) or _is_silence(sentence, i, lexicon):
        return False
    if _is_title(sentence, i, lexicon) or _sets_event(sentence, i, clause):
        return False
    if kind == "state" and not _enters(sentence, i, lexicon):
        return False
    group = read_group(sentence, i, lexicon)
    timed = _is_timed(sentence, clause)
    if _is_opinion(sentence, group, timed, lexicon):
        return False
    if kind in ("light", "aspect"):
        return _says_enough(sentence, i, group, clause, lexicon)
    if group.tense == "infinitive":
        return is_steered(sentence, group, i, clause, lexicon)
    if group.tense == "present" and not group.progressive:
        if timed or sentence.narrates or sentence.title_case:
            return True
        if clause.opener in lexicon.adverse["conditional"]:
            return True
        return group.passive and _is_result(sentence, i, clause, lexicon)
    return True


def _is_letter(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether a verb of saying tells of a letter: ``wrote to the board on 2 May``."""
    if sentence.words[i].verb not in lexicon.groups["letter_verbs"]:
        return False
    past = read_group(sentence, i, lexicon).tense in ("past", "pluperfect")
    return past and sentence.tags[i + 1 : i + 3] in ("TD", "TE", "TN", "TO", "TJ", "TQ")


def _is_silence(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether somebody said nothing: ``declined to comment``."""
    if sentence.words[i].verb not in lexicon.groups["silent_verbs"]:
        return False
    unsaid = sentence.tags[i + 1 : i + 3] == "TI"
    return unsaid and sentence.words[i + 2].kind == "say"


def _is_title(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether what looks like a verb only tells who somebody is: ``coach Ana Ruiz``."""
    titled = sentence.lower[i] in lexicon.groups["person_titles"]
    return titled and sentence.tags[i + 1 : i + 2] == "E"


def _sets_event(sentence: Sentence, i: int, clause: Clause) -> bool:
    """Whether a passive only gives an event its day: ``a vote is set for Friday``."""
    if sentence.tags[i] != "n" or sentence.lower[i + 1 : i + 2] != ["for"]:
        return False
    begin = clause.tokens[0] if clause.tokens else i
    scheduled = is_scheduled(sentence, i + 2)
    return scheduled and names_event(sentence, begin, i)


def _enters(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether a verb of state tells of an event: ``appeared in court``."""
    entering = sentence.words[i].verb in lexicon.groups["entering_verbs"]
    return entering and sentence.tags[i + 1 : i + 2] == "P"


def _is_timed(sentence: Sentence, clause: Clause) -> bool:
    """Whether the clause holds an expression that lies on the calendar."""
    return bool(sentence.dated) and any(j in clause.tokens for j, _ in sentence.dated)


def _is_order(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """A base form that opens its sentence, or is asked for: ``Click here``."""
    first = i == 0 or (i == 1 and sentence.tags[0] in '"R')
    asked = i > 0 and sentence.lower[i - 1] in lexicon.groups["requests"]
    return (
        (first or asked) and sentence.words[i].tag in "vb" and not sentence.title_case
    )


def _is_opinion(
    sentence: Sentence, group: VerbGroup, timed: bool, lexicon: Lexicon
) -> bool:
    if group.modal in lexicon.groups["opinion_modals"] and not timed:
        return True
    before = sentence.lower[group.begin - 1] if group.begin else ""
    return before in lexicon.groups["second_person"]


def _says_enough(
    sentence: Sentence, i: int, group: VerbGroup, clause: Clause, lexicon: Lexicon
) -> bool:
    """Whether a light verb or a step stands for an event of its own."""
    word = sentence.words[i]
    if sentence.lower[i + 1 : i + 2] == ["no"]:
        return False  # gave no reason
    if group.tense == "infinitive":
        steered = is_steered(sentence, group, i, clause, lexicon)
        return steered and not _takes_event(sentence, i)
    if phrase_at(sentence, i, lexicon) != word.verb:
        return group.tense != "present" or sentence.narrates
    if _takes_event(sentence, i):
        return word.verb == "call" and group.tense != "present"  # called a strike
    if word.kind == "aspect" or word.verb in lexicon.groups["telling_light_verbs"]:
        return group.tense != "present" or sentence.narrates
    if group.tense == "present" and sentence.entry is not None:
        return sentence.narrates
    return group.tense in _REPORTED or (group.progressive and group.tense != "gerund")


def _takes_event(sentence: Sentence, i: int) -> bool:
    """Whether an event follows as object or complement: ``held talks``."""
    for j in range(i + 1, min(i + 7, len(sentence.tags))):
        tag = sentence.tags[j]
        if tag in "ITg" or (tag == "N" and sentence.words[j].noun):
            return tag != "T" or sentence.tags[j + 1 : j + 2] in ("I", "B", "H")
        if tag not in "DJQNnE'Ry":
            return False
    return False


def _is_result(sentence: Sentence, i: int, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether a passive in the present tells of one event, not how things are.

    ``Two men are held``, ``he is accused``; not ``the firm is based in Oslo``.
    """
    if not lexicon.adverse["generic"].isdisjoint(sentence.lower):
        return False
    counted = any(sentence.tags[j] == "Q" and j < i for j in clause.tokens)
    return counted or sentence.words[i].verb in lexicon.groups["pending_verbs"]


def _is_event_noun(
    sentence: Sentence, i: int, clause: Clause, lexicon: Lexicon
) -> bool:
    """A noun that heads its phrase and tells of one event, not of a kind of event."""
    right = sentence.tags[i + 1] if i + 1 < len(sentence.tags) else "$"
    if right in "N'" or (right == "y" and sentence.tags[i + 2 : i + 3] == "N"):
        return False
    if right == "Q" and sentence.lower[i + 1].isdigit():
        return sentence.tags[i + 2 : i + 3] in ("N", "J")  # not "flight 417"
    left = sentence.tags[i - 1] if i else "^"
    if (
        left in "PDJN"
        and f"{sentence.lower[i - 1]}_{sentence.lower[i]}"
        in (lexicon.groups["not_events"])
    ):
        return False
    if sentence.lower[i] in lexicon.groups["amounts"]:
        return False
    if left in "PCJNn" and _is_accusation(sentence, i, lexicon):
        return False
    if i and sentence.lower[i - 1] in lexicon.adverse["plan_hint"]:
        return True
    timed = _is_timed(sentence, clause)
    return timed or sentence.narrates or not _in_present(sentence, clause, lexicon)


def _is_accusation(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether a noun is what somebody is accused of: ``charged with armed robbery``.

    It tells of no day: the charge is the event, and ``the robbery`` is told elsewhere.
    """
    bare = _CRIME.search(sentence.tags, 0, i + 1)
    if bare is None:
        return False
    before = range(max(0, bare.start() - _ACCUSED), bare.start())
    return any(
        (sentence.words[k].verb or sentence.lower[k]) in lexicon.groups["accusing"]
        for k in before
    )


def _in_present(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether the clause tells how things are, not what took place."""
    if not clause.verbs:
        return any(sentence.lower[j] in ("is", "are") for j in clause.tokens)
    group = read_group(sentence, clause.verbs[0], lexicon)
    opinion = group.modal in lexicon.groups["opinion_modals"]
    return opinion or (group.tense == "present" and not group.progressive)


def _is_news_state(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """``two dead``, ``is guilty``; not ``the dead man``, nor again ``shot dead``."""
    right = sentence.tags[i + 1] if i + 1 < len(sentence.tags) else "$"
    left = sentence.tags[i - 1] if i else "^"
    if (
        left in "Fn"
        and sentence.words[i - 1].verb not in lexicon.groups["finding_verbs"]
    ):
        return False
    return right not in "NEJ" and left not in "D'"


def _is_named_event(sentence: Sentence, i: int) -> bool:
    """The last word of a longer name that is an event: ``the Ostrow Massacre``."""
    if sentence.tags[i + 1 : i + 2] == "E":
        return False
    if sentence.words[i].tag in _PAST_FORMS:
        return False  # "Marrow Fell" is a hill
    first = i
    while first and sentence.tags[first - 1] == "E":
        first -= 1
    return 0 < first < i and sentence.tags[first - 1] in "DPt'"


def phrase_at(sentence: Sentence, i: int, lexicon: Lexicon) -> str:
    """The verb's base, with its particle or object where both make one meaning."""
    base = sentence.words[i].verb
    if i + 1 < len(sentence.lower):
        phrase = f"{base} {sentence.lower[i + 1]}"
        if phrase in lexicon.phrasal:
            return phrase
    return base


def lemma_at(sentence: Sentence, i: int, lexicon: Lexicon) -> str:
    """The dictionary form of a trigger."""
    word = sentence.words[i]
    if sentence.tags[i] in "FIng" and word.verb:
        return phrase_at(sentence, i, lexicon)
    return word.noun or word.verb or sentence.lower[i]
