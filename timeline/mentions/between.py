"""What between a trigger and an expression is what the expression belongs to."""

from timeline.mentions.scheduling import names_event
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import (
    BASE,
    DETERMINER,
    FINITE,
    GERUND,
    NOUN,
    NOUNS,
    PARTICIPLE,
    POSSESSIVE,
    PREPOSITION,
    TENSED,
    TOLD_VERBS,
)

_DETERMINERS = frozenset(DETERMINER + POSSESSIVE)


def leads_away(sentence: Sentence, i: int, j: int) -> bool:
    """Whether another event stands between, to which the expression belongs."""
    groups = sentence.lexicon.groups
    backward, sequel = groups["backward_verbs"], groups["sequel_words"]
    back = sentence.words[i].verb in backward and sentence.tags[i] != NOUN
    recounts = sentence.words[i].verb in groups["recounting_verbs"]
    for k in range(j - 1, i, -1):
        tag, form = sentence.tags[k], sentence.lower[k]
        if (back or recounts) and (tag == GERUND or form == "having"):
            return True  # "denied having met him in June"
        if back and (tag == BASE or _is_incident(sentence, k)):
            return True
        if tag == PARTICIPLE and _describes_another(sentence, i, k, j):
            return True
        if tag == FINITE and sentence.tags[k - 2 : k] == "NO":
            return True  # "took the name it bears today"
        older = tag in TOLD_VERBS and sentence.words[k].verb in backward
        if tag == FINITE and not older:
            return False
        if form in sequel:
            return names_event(sentence, k, j)
        if older and k + 1 < j and sentence.tags[k + 1] == PREPOSITION:
            return True
        if tag in ",;:":
            return False
    return False


def _describes_another(sentence: Sentence, i: int, k: int, j: int) -> bool:
    """Whether the participle at ``k`` tells the time of a thing.

    ``Burned a mill built in 1850``: the mill was built then.

    So it does not of an event, ``in a fire started on Monday``, nor in ``left nine
    people hurt on Monday``.
    """
    tags, groups = sentence.tags, sentence.lexicon.groups
    if tags[k - 1] not in NOUNS or tags[k + 1 : j] not in ("", "P"):
        return False
    if sentence.words[k - 1].noun or TENSED.isdisjoint(tags[i:k]):
        return False
    left = {sentence.words[m].verb for m in range(i, k)}
    resulting = groups["finding_verbs"] | groups["perceiving_verbs"]
    return left.isdisjoint(resulting)


def _is_incident(sentence: Sentence, k: int) -> bool:
    """Whether a noun is one event, ``a robbery``, not a kind of it, ``murder``."""
    if sentence.tags[k] != NOUN or not sentence.words[k].noun:
        return False
    return not _DETERMINERS.isdisjoint(sentence.tags[max(0, k - 3) : k])
