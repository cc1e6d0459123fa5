"""Settles whether a form such as *held* is a verb of the past or a participle."""

from timeline.mentions.context import PRONOMINAL, Context
from timeline.mentions.words import SPEAKING, Word

_AUXILIARIES = frozenset("BHAM")


def past_or_participle(context: Context, i: int) -> str:
    """The tag of a form such as ``held``: verb, participle, adjective or noun."""
    left, right, word = context.left, context.right, context.words[i]
    if left in "BH":
        return "n"
    if left in "QJD" and right not in "NJE" and _is_done_by(context, i):
        return "F"
    if left == "D" and context.form in PRONOMINAL and right not in "NJE":
        return "n"
    if left == "J" and right not in "NJE" and _after_adverb(context, i):
        return "F"
    if left == "Q" and context.is_numbered() and not context.has_verb():
        return "F"
    if context.follows_passive() or _tells_of_noun(context, i):
        return "n"
    if left == "J" and right in "DO-" and not context.verb_before():
        return "F"  # the adjective is a noun: ``her deputy attended the fair``
    if left == "J" and right not in "NJE" and context.adjective_is_subject():
        return "F"
    if left == "P" and context.lower[i] in context.groups["past_like_nouns"]:
        return "N"  # "far below ground on Monday"
    if left in "DJ'P" or (left in "QT" and right in "NJE"):
        return _attributive(left, right, word)
    if left == "Q" or word.tag == "n":
        return "n"
    if left in "OW":
        return "F"
    if left == "C":
        return _coordinated(context)
    if left in "^,(S":
        return _opening(context, i) or _after_noun(context, i)
    return _after_noun(context, i)


def _is_done_by(context: Context, i: int) -> bool:
    """Whether what stands for a noun did it: ``a third died``, ``ten more died``."""
    counted = context.left in "QJ" or (
        context.left == "D" and context.form in PRONOMINAL
    )
    came = context.words[i].verb in context.groups["intransitive_verbs"]
    return counted and came and not context.verb_follows(i, False)


def _tells_of_noun(context: Context, i: int) -> bool:
    """``The largest fine ever imposed``; ``in the year ended 31 March``."""
    if context.left in "NE" and context.lower[i - 1] == "ever":
        return True
    ends = context.words[i].verb == "end" and context.right == "t"
    return ends and context.form in context.groups["period_nouns"]


def _coordinated(context: Context) -> str:
    """What a conjunction joins is mostly of the class of the verb before."""
    before, right = context.verb_before(), context.right
    if before == "n" and right == "N":
        return "J"  # a passive takes no object: "with fraud and armed robbery"
    return "F" if before in ("g", "I") else before or ("J" if right == "N" else "n")


def _opening(context: Context, i: int) -> str:
    """After a mark, or what opens a clause; empty where that does not tell."""
    left, right = context.left, context.right
    if left == "," and right in "NJE" and context.found[context.before - 1] == "J":
        return "J"
    if left == "," and not context.has_verb_of_its_own():
        # "The law, passed in May, expired", but "The chairman, 60, stepped down".
        return "n" if context.resumes() else "F"
    if right == "$":
        return ""
    if left == "^" and right in "NJE" and context.verb_follows(i, True):
        return "J"  # "injured sailors were flown out"
    if left == "S" and context.form == "that":
        return "F"
    intransitive = context.groups["intransitive_verbs"]
    tells = right != "P" or context.words[i].verb in intransitive
    return "F" if left == "," and tells else "n"


def _after_noun(context: Context, i: int) -> str:
    """After a noun or a verb: the verb of the noun, or what describes it."""
    left, right, word = context.left, context.right, context.words[i]
    named = right == "E" and word.verb in context.groups["naming_verbs"]
    if named and left == "N" and context.is_indefinite() and context.has_verb():
        return "J"  # "sold to a farmer named Ruiz"
    if left in "NE" and (_reduces(context, i) or _is_apposed(context)):
        return "n"
    if left == "N" and right in "Pt" and context.follows_verb():
        return "n"  # "burned a mill built in 1850"
    if right in "NJ" and (left in "FI" or (word.kind == "other" and left in "NE")):
        return "J" if left in "FI" else "F"
    by = i + 1 < len(context.lower) and context.lower[i + 1] == "by"
    return "n" if by and not _is_measured(context, i) else "F"


def _is_apposed(context: Context) -> bool:
    """Whether an apposition parts a noun from its verb: ``Firms named, A and B, won``.

    The participle between describes the noun.
    """
    return context.right in "Pt" and not context.has_verb() and context.is_apposed()


def _is_measured(context: Context, i: int) -> bool:
    """Whether the only verb has a number after it: ``passed by 58 votes to 41``."""
    counted = context.found[i + 2 : i + 3] == ["Q"]
    return counted and not context.has_finite and not context.verb_follows(i, True)


def _reduces(context: Context, i: int) -> bool:
    """Whether a participle describes a noun: ``men held in May were freed``.

    The verb of the noun follows then, and the participle has no object of its own.
    """
    word, right = context.words[i], context.right
    following = context.lower[i + 1 : i + 2]
    if right in _AUXILIARIES:
        return right != "A" or word.kind not in SPEAKING
    if word.verb in context.groups["depriving_verbs"] and following == ["of"]:
        return True
    if word.kind in SPEAKING and following != ["of"]:
        return False
    named = word.verb in context.groups["naming_verbs"] and right == "E"
    return (right in "Pt" or named) and context.verb_follows(i, named)


def _after_adverb(context: Context, i: int) -> bool:
    """``The volcano last erupted``: an adverb before a verb, not an adjective."""
    return context.form in ("last", "first") and context.before == i - 1


def _attributive(left: str, right: str, word: Word) -> str:
    """A participle after a determiner, an adjective or a preposition."""
    if right in "NJE":
        return "J"
    if left == "P" or not word.verb:
        return "n"
    return "N" if left in "D'" or word.noun else "J"
