"""Settles by its neighbours whether a word is verb, noun or adjective.

The rules read one tag to the left, over adverbs and quotation marks, and one to the
right; verbs that are coordinated share the class of the one before. They name the tags
by the letters of `tags`.
"""

from collections.abc import Callable, Mapping, Sequence

from timeline.mentions.context import PRONOMINAL, Context
from timeline.mentions.participles import past_or_participle
from timeline.mentions.tags import places_of
from timeline.mentions.words import SPEAKING, Word

_OPEN_TAGS = frozenset("bzhdgVsvnJ'")
_SUBJECTS = frozenset(("i", "we", "you", "they", "he", "she", "it", "who"))
_SINGULAR_SUBJECTS = frozenset(("he", "she", "it", "who", "which", "that"))


def settle(
    found: list[str],
    lower: list[str],
    words: Sequence[Word],
    groups: Mapping[str, frozenset[str]],
) -> None:
    """Replace, in ``found``, each tag of a form that could be several.

    ``groups`` are words of the language, by what they do.
    """
    context = Context(found, lower, words, groups)
    owned = "'" in found
    for i in places_of(_OPEN_TAGS, found):
        tag = found[i]
        if tag == "J" and not owned and not words[i].verb:
            continue  # as most adjectives can be nothing else
        context.look_at(i)
        found[i] = _RULES[tag](context, i)
        if tag in "bzdh" and found[i] == "F":
            context.verbs.append(i)


def _clitic(context: Context, i: int) -> str:
    """``'s`` is *is* or *has* after a pronoun and before *a*, else possessive."""
    if context.lower[i] not in ("'s", "’s"):
        return context.found[i]
    if context.right == "B":
        return "H"
    if context.left in "OW":
        return "B"
    return "B" if context.right in "DX" and context.left in "NE" else "'"


def _past(context: Context, i: int) -> str:
    if context.left == "J" and context.right in "DOEQP" and not context.verb_before():
        return "F"  # the adjective is a noun: ``his deputy took charge``
    if context.left in "J'" or (context.left == "D" and context.form not in PRONOMINAL):
        return "N" if context.words[i].noun or context.right not in "NJ" else "J"
    return "F"


def _plain_verb(context: Context, i: int) -> str:
    if context.left in "TMA" or context.negated(i):
        return "I"
    if context.left == "B":
        return "J"  # "they are slow"
    if context.left in "DJ'Pg":
        return "N"  # "of admitting blame"
    if context.left == "C" and context.verb_before() == "I":
        return "I"
    if context.left == "F" and context.is_surely_verb() and not context.perceived():
        return "N"  # "entered orbit"
    return "I" if context.left in "NEO" and context.perceived() else "F"


def _third(context: Context, i: int) -> str:
    if context.left == "Q" and context.form != "one" and not context.is_numbered():
        return "N"  # "two attaches"
    return "N" if context.left in "DJ'" else "F"


def _base_or_noun(context: Context, i: int) -> str:
    left, right = context.left, context.right
    if left in "TMA" or (context.negated(i) and left in "AMT"):
        return "I"
    if left == "O":
        if context.perceived():
            return "I"
        return "F" if context.form in _SUBJECTS else "N"
    if left == "W":
        return "F" if context.form in ("who", "which", "what") else "N"
    if left == "C":
        return _coordinated_base(context)
    if context.plural_before() and context.found[i - 1] not in "'\"":
        if right in "DOXW" or context.found[i - 1] == "R":
            return "F"
        if right in "ESTPRJQN.,$" and context.words[i].kind in SPEAKING:
            return "F"
        alone = not context.has_finite or not context.words[i].noun_first
        return "F" if alone and right in "EQPTJN" else "N"
    if left in "NE" and right == "P" and context.words[i].kind == "aspect":
        return "F" if context.opens_with_plural() and not context.has_finite else "N"
    return "I" if left in "NE" and right in "DO" and context.perceived() else "N"


def _coordinated_base(context: Context) -> str:
    verb = context.verb_before()
    if verb == "I" and context.right in "DOE'QPNJ":
        return "I"
    return "F" if verb == "F" and context.right in "DO" else "N"


def _third_or_noun(context: Context, i: int) -> str:
    left, right, word = context.left, context.right, context.words[i]
    if left in "DJ'QPBHAMFInTg^y" or context.is_counted():
        return "N"
    if left in "NEO" and context.after_manner():
        return "F"
    if left in "OW":
        return "F" if context.form in _SINGULAR_SUBJECTS else "N"
    if left == "C" or (left == "," and right in "QN"):
        both = context.verb_before() == "F" and (left == "," or not word.noun_first)
        return "F" if both and right in "DOEPQ'JN" else "N"
    if context.heads_relative():
        return "N"
    if right in "DOTXW" or (right == "E" and not word.noun_first):
        return "F"
    if right in ("S.,$" if left == "E" else "S") and word.kind in SPEAKING:
        return "F"
    if not word.noun_first:
        if word.noun and context.is_object_of_infinitive():
            return "N"
        return "F" if right in "PQNJtR$.SC" or not context.has_finite else "N"
    if context.has_finite:
        return "N"
    begin, _ = context.stretch(i)
    if begin and context.found[begin - 1] == "S":
        return "F"  # a clause with no other verb: ``if the dyke breaks``
    plural = right == "N" and context.lower[i + 1].endswith("s")
    if right == "N" and not context.verb_follows(i, True):
        return "F"  # a headline with no other verb: ``Judge blocks sale``
    if right in "PS" and word.kind == "aspect":
        return "N" if context.verb_follows(i, True) else "F"
    if left == "E" and right == "P":
        return "N" if context.base_follows() else "F"
    return "F" if plural or right in "EQJ" or (left == "E" and right == "N") else "N"


def _any_form(context: Context, i: int) -> str:
    """Words like ``hit``, whose forms are all one."""
    if context.left in "TMA" or context.negated(i):
        return "I"
    if context.left in "BH" or context.follows_passive():
        return "n"
    if context.left == "Q" or (context.left == "D" and context.form in PRONOMINAL):
        return "n" if context.right not in "NE" else "N"
    if context.left in "DJ'P":
        return "N"
    if context.left == "C":
        return context.verb_before() or "N"
    if context.left in "NEO" and context.perceived():
        return "I"
    if context.left == "," and context.right in "Pt" and context.resumes():
        return "n"  # "the vote, set for Monday, was put off"
    closes = context.right in ".,;:SC$PBHM"
    return "N" if context.left == "N" and closes and context.ends_object() else "F"


def _gerund(context: Context, i: int) -> str:
    left, right, word = context.left, context.right, context.words[i]
    if word.noun_first and left != "B" and right not in "DO'":
        return "N"
    if left == "B" or (left == "C" and context.verb_before() == "g"):
        return "g"
    if left == "T" or (left in "JD" and right in "DOP" and not _determined(context)):
        return "J" if right in "NE" else "g"
    if left in "DJ'QH":
        return "J" if right in "NE" and not word.noun else "N"
    if left == "P" and right == "N":
        return "g"
    if left == "N" and right in "BHM" and _names_thing(context):
        return "N"  # the head of a compound: ``a railway siding was laid``
    if word.noun and left in "NEP^tC" and right not in "DO'Q":
        return "N" if right != "E" or left != "N" else "g"
    return "g"


def _names_thing(context: Context) -> bool:
    """Whether a determiner opens the words before, all of them nouns."""
    j = context.before
    while j >= 0 and context.found[j] in "NJE":
        j -= 1
    return j >= 0 and context.found[j] == "D"


def _determined(context: Context) -> bool:
    """Whether an article or possessive makes a noun of it: ``his killing``."""
    return context.left == "D" and context.form not in PRONOMINAL


def _adjective(context: Context, i: int) -> str:
    """Words like ``open``, which are verbs after *to* or an auxiliary.

    What belongs to somebody, and ends its phrase, is a thing: ``Ruiz's medical,``.
    """
    if context.left == "'" and context.right in ",.;:BHMW$":
        return "N"
    return "I" if context.words[i].verb and context.left in "TMA" else "J"


_RULES: dict[str, Callable[[Context, int], str]] = {
    "'": _clitic,
    "J": _adjective,
    "V": _past,
    "v": _plain_verb,
    "s": _third,
    "b": _base_or_noun,
    "z": _third_or_noun,
    "h": _any_form,
    "g": _gerund,
    "d": past_or_participle,
    "n": past_or_participle,
}
