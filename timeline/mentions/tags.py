"""One character a token: the word classes, so that patterns run over tag strings.

Rules that ask for one tag, or for a set that several of them ask for, name it as below.
Patterns of tags are written in the letters, and so are the rules of `settling`, of
`participles` and of their `context`, which are little else.
"""

from collections.abc import Iterable, Iterator, Set
from itertools import compress, count

DETERMINER = "D"
PREPOSITION = "P"
TO = "T"
COORDINATOR = "C"
SUBORDINATOR = "S"
RELATIVE = "W"
PRONOUN = "O"
BE = "B"
HAVE = "H"
DO = "A"
MODAL = "M"
ADVERB = "R"
NEGATION = "X"
ADJECTIVE = "J"
NOUN = "N"
NAME = "E"
NOUNS = NOUN + NAME
NOMINALS = NOUNS + ADJECTIVE
NUMBER = "Q"
TIME = "t"
POSSESSIVE = "'"
QUOTE = '"'
STOP = "."
COMMA = ","
OPEN = "("
CLOSE = ")"
HYPHEN = "y"
OTHER = "-"

# Verbs as the context has settled them.
FINITE = "F"
BASE = "I"
PARTICIPLE = "n"
GERUND = "g"
VERBS = FINITE + BASE + PARTICIPLE + GERUND
TOLD_VERBS = FINITE + PARTICIPLE  # not what is to be done, or is going on
TENSED = frozenset((FINITE, BE, HAVE, DO, MODAL))
# The pattern of a finite verb with its auxiliaries: was said to have been closed.
VERB_GROUP = r"[FBHAM](?:T?[BHRXgI])*n?"

# Forms of verbs before the context has settled them.
FORM_PAST = "V"  # went
FORM_THIRD = "s"  # goes
FORM_BASE = "v"  # go
FORM_PAST_OR_PARTICIPLE = "d"  # killed
FORM_BASE_OR_NOUN = "b"  # attack
FORM_THIRD_OR_NOUN = "z"  # attacks
FORM_ALL = "h"  # hit: base, past, participle, noun

FUNCTION_TAGS = {
    "determiner": DETERMINER,
    "preposition": PREPOSITION,
    "to": TO,
    "coordinator": COORDINATOR,
    "subordinator": SUBORDINATOR,
    "relative": RELATIVE,
    "pronoun": PRONOUN,
    "negation": NEGATION,
    "adverb": ADVERB,
}
AUXILIARY_TAGS = {"be": BE, "have": HAVE, "do": DO, "modal": MODAL}

PUNCTUATION = {
    STOP: ". ! ? … .. ...",
    COMMA: ",",
    ";": ";",
    ":": ": — – -- - |",
    OPEN: "( [ -lrb- -lsb-",
    CLOSE: ") ] -rrb- -rsb-",
    QUOTE: "\" “ ” `` '' ‘ ' ’",
}


def places_of(wanted: Set[str], tags: Iterable[str]) -> Iterator[int]:
    """The tokens that have one of the tags wanted, in order."""
    return compress(count(), map(wanted.__contains__, tags))
