"""Which verbs carry an event of their own.

Left out are opinions, orders, habits told in the present, and what a verb says only of
another word that carries the event itself ("began to fall", "held talks").
"""

from timeline.mentions.attributes import ends_period
from timeline.mentions.clauses import clause_at, is_timed
from timeline.mentions.generalities import is_general
from timeline.mentions.governing import is_announced, is_doubted, is_steered
from timeline.mentions.lemmas import base_at, phrase_at
from timeline.mentions.pictures import shows_picture
from timeline.mentions.scheduling import is_scheduled, names_event
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import (
    BASE,
    NAME,
    NOUN,
    NUMBER,
    PARTICIPLE,
    PREPOSITION,
    TIME,
    TO,
)
from timeline.mentions.verb_group import VerbGroup, VerbTense
from timeline.mentions.verbs import read_group
from timeline.mentions.words import ONLY_SPEAKING

_REPORTED: tuple[VerbTense, ...] = ("past", "perfect", "pluperfect", "future")
_COMMENT_REACH = 6  # tokens from a verb of asking to what is asked for


def is_event_verb(sentence: Sentence, i: int) -> bool:
    """Whether the verb at token ``i`` tells of an event by itself."""
    word, lexicon = sentence.words[i], sentence.lexicon
    kind = word.kind
    if kind in ONLY_SPEAKING:
        return _is_letter(sentence, i)
    if word.verb in lexicon.seldom_events and _is_said_of_other(sentence, i):
        return False
    if sentence.lower[i] in lexicon.seldom_verbs and _names(sentence, i):
        return False
    if word.tag in "vb" and _is_order(sentence, i):
        return False
    if sentence.tags[i] == PARTICIPLE and (
        sentence.lower[i - 1] == "ever" or _sets_event(sentence, i)
    ):
        return False  # "the largest ever caught": what a thing is compared with
    if kind == "state" and not _enters(sentence, i):
        return False
    group = read_group(sentence, i)
    if _is_opinion(sentence, i, group) or is_general(sentence, i, group):
        return False
    if kind in ("light", "aspect"):
        if group.modal == "would" and is_timed(sentence, i):
            return True  # said it would go to court on Monday
        return _says_enough(sentence, i, group)
    if group.tense == "infinitive":
        steered = is_steered(sentence, group, clause_at(sentence, i))
        return steered or is_announced(sentence, group)
    if group.tense == "present" and not group.progressive:
        if sentence.narrates or sentence.title_case or is_timed(sentence, i):
            return True
        if clause_at(sentence, i).opener in sentence.lexicon.status["conditional"]:
            return True
        return group.passive and _is_result(sentence, i)
    return True


def _is_letter(sentence: Sentence, i: int) -> bool:
    """Whether a verb of saying tells of a letter: ``wrote to the board on 2 May``."""
    if sentence.words[i].verb not in sentence.lexicon.groups["letter_verbs"]:
        return False
    past = read_group(sentence, i).tense in ("past", "pluperfect")
    return past and sentence.tags[i + 1 : i + 3] in ("TD", "TE", "TN", "TO", "TJ", "TQ")


def _is_order(sentence: Sentence, i: int) -> bool:
    """A base form that opens its sentence, or is asked for: ``Click here``."""
    if sentence.title_case:
        return False
    first = i == 0 or (i == 1 and sentence.tags[0] in '"R')
    return first or sentence.lower[i - 1] in sentence.lexicon.groups["requests"]


def _is_said_of_other(sentence: Sentence, i: int) -> bool:
    """Whether a verb tells nothing, or only of what stands beside it."""
    return (
        _is_silence(sentence, i)
        or _is_told(sentence, i)
        or _is_answer(sentence, i)
        or ends_period(sentence, i + 1)
    )


def _names(sentence: Sentence, i: int) -> bool:
    """Whether what looks like a verb tells who somebody is, or what a picture shows."""
    return _is_title(sentence, i) or (
        shows_picture(sentence.tags, sentence.lower, sentence.lexicon, i)
    )


def _is_silence(sentence: Sentence, i: int) -> bool:
    """Whether somebody said nothing: ``declined to comment``.

    Nobody has yet, either, who ``has been contacted for comment``.
    """
    groups, verb = sentence.lexicon.groups, sentence.words[i].verb
    if verb in groups["asking_verbs"]:
        asked = sentence.lower[i + 1 : i + 1 + _COMMENT_REACH]
        return "comment" in asked and "for" in asked
    if verb not in groups["silent_verbs"] or sentence.tags[i + 1 : i + 3] != TO + BASE:
        return False
    unsaid = base_at(sentence, i + 2) in groups["unsaid_verbs"]
    return unsaid or sentence.words[i + 2].kind == "say"


def _is_answer(sentence: Sentence, i: int) -> bool:
    """Whether a denial leaves what it denies to the words before: ``denied it``."""
    if sentence.words[i].verb not in sentence.lexicon.status["refuting"]:
        return False
    pointing = sentence.lower[i + 1 : i + 2] in (["it"], ["this"], ["that"])
    return pointing and sentence.tags[i + 2 : i + 3] in (".", ",", ":", "t", "")


def _is_told(sentence: Sentence, i: int) -> bool:
    """Whether a verb only tells that a court was told: ``the jury heard that``."""
    if sentence.words[i].verb != "hear" or i == 0:
        return False
    hears = sentence.lower[i - 1] in sentence.lexicon.groups["hearing_nouns"]
    return hears and sentence.tags[i + 1 : i + 2] not in ("D", "J", "N", "E", "Q", "P")


def _is_title(sentence: Sentence, i: int) -> bool:
    """Whether what looks like a verb only tells who somebody is: ``coach Ana Ruiz``."""
    titled = sentence.lower[i] in sentence.lexicon.groups["person_titles"]
    return titled and sentence.tags[i + 1 : i + 2] == NAME


def _sets_event(sentence: Sentence, i: int) -> bool:
    """Whether a passive only tells that something is to come.

    ``A vote is set for Friday``, ``Ruiz is scheduled to speak``.
    """
    if sentence.lower[i + 1 : i + 2] == ["to"]:
        word = sentence.words[i]
        planned = (
            word.kind == "event" and word.verb in sentence.lexicon.status["planned"]
        )
        return planned and read_group(sentence, i).passive
    if sentence.lower[i + 1 : i + 2] != ["for"]:
        return False
    begin = clause_at(sentence, i).tokens[0]
    scheduled = is_scheduled(sentence, i + 2)
    return scheduled and names_event(sentence, begin, i)


def _enters(sentence: Sentence, i: int) -> bool:
    """Whether a verb of state tells of an event: ``appeared in court``."""
    entering = sentence.words[i].verb in sentence.lexicon.groups["entering_verbs"]
    after = sentence.tags[i + 1 : i + 2] == PREPOSITION
    return entering and (after or sentence.lower[i + 1 : i + 2] == ["before"])


def _is_opinion(sentence: Sentence, i: int, group: VerbGroup) -> bool:
    if group.modal in sentence.lexicon.groups["opinion_modals"] and not (
        is_timed(sentence, i)
    ):
        return True
    before = sentence.lower[group.begin - 1] if group.begin else ""
    return before in sentence.lexicon.groups["second_person"]


def _says_enough(sentence: Sentence, i: int, group: VerbGroup) -> bool:
    """Whether a light verb or a step stands for an event of its own."""
    word = sentence.words[i]
    if sentence.lower[i + 1 : i + 2] == ["no"]:
        return False  # gave no reason
    if word.verb == "take" and sentence.tags[i + 1 : i + 2] == TIME:
        return False  # was to take five years
    if word.verb == "get" and sentence.tags[i + 1 : i + 2] == PARTICIPLE:
        return False  # got married
    if group.tense == "infinitive":
        steered = is_steered(sentence, group, clause_at(sentence, i))
        return steered and not _takes_event(sentence, i)
    if phrase_at(sentence, i) != word.verb:
        reported = group.tense != "present" or sentence.narrates
        return reported or is_timed(sentence, i)
    takes_event = _takes_event(sentence, i)
    if group.tense == "gerund" and (
        is_doubted(sentence, group, clause_at(sentence, i))
    ):
        return not takes_event
    if takes_event:
        return word.verb == "call" and group.tense != "present"  # called a strike
    telling = sentence.lexicon.groups["telling_light_verbs"]
    if word.kind == "aspect" or word.verb in telling:
        return group.tense != "present" or sentence.narrates
    if group.tense == "present" and sentence.entry is not None:
        return sentence.narrates
    return group.tense in _REPORTED or (group.progressive and group.tense != "gerund")


def _takes_event(sentence: Sentence, i: int) -> bool:
    """Whether an event follows as object or complement: ``held talks``."""
    for j in range(i + 1, min(i + 7, len(sentence.tags))):
        tag = sentence.tags[j]
        if tag in "ITg" or (tag == NOUN and sentence.words[j].noun):
            return tag != TO or sentence.tags[j + 1 : j + 2] in ("I", "B", "H")
        if tag not in "DJQNnE'Ry":
            return False
    return False


def _is_result(sentence: Sentence, i: int) -> bool:
    """Whether a passive in the present tells of one event, not how things are.

    ``Two men are held``, ``he is accused``; not ``the firm is based in Oslo``.
    """
    if not sentence.lexicon.status["generic"].isdisjoint(sentence.forms):
        return False
    clause = clause_at(sentence, i)
    counted = any(sentence.tags[j] == NUMBER and j < i for j in clause.tokens)
    return counted or sentence.words[i].verb in sentence.lexicon.groups["pending_verbs"]
