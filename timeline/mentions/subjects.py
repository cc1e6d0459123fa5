"""Where the subject of a verb is named that has none beside it."""

import re

from timeline.mentions.clause import Clause
from timeline.mentions.clauses import clauses_of
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import BE

_VERB_FIRST = re.compile(r"[,;:()\"C-]*[RX]*[FBHAMn]")


def home_of_subject(sentence: Sentence, number: int) -> int:
    """The clause that names the subject of a verb without one: ``fell and broke``.

    A comma before the conjunction leads back over a subordinate clause: ``fell as it
    rained, and broke``. -1 where there is none.
    """
    clauses = clauses_of(sentence)
    first = clauses[number].tokens[0] if clauses[number].tokens else 0
    while sentence.tags[first : first + 1] in (",", "C", '"'):
        first += 1
    home = clauses[number].parent
    if sentence.tags[max(0, first - 2) : first] == ",C":
        while home >= 0 and clauses[home].opener and clauses[home].parent >= 0:
            home = clauses[home].parent
    elif home >= 0 and _is_parallel(sentence, first, home):
        home = clauses[home].parent
    if home >= 0 and _only_attributes(sentence, clauses[home]):
        home = clauses[home].parent
    while home >= 0 and clauses[home].parent >= 0:
        clause = clauses[home]
        if clause.opener or not _VERB_FIRST.match(sentence.tags, clause.tokens[0]):
            break
        home = clause.parent
    return home


def _only_attributes(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause tells between commas who says it: ``, the mayor said,``."""
    words = [j for j in clause.tokens if sentence.tags[j] not in ",t"]
    return (
        bool(words)
        and clause.verbs == words[-1:]
        and sentence.tags[clause.tokens[0]] == ","
        and sentence.words[words[-1]].kind == "say"
    )


def _is_parallel(sentence: Sentence, first: int, home: int) -> bool:
    """Whether a verb is like the one above: ``was hurt as it fell and was``."""
    clauses = clauses_of(sentence)
    above = clauses[home].parent
    if not clauses[home].opener or above < 0 or sentence.tags[first] != BE:
        return False
    inside = {sentence.tags[j] for j in clauses[home].tokens}
    return BE not in inside and any(
        sentence.tags[j] == BE for j in clauses[above].tokens
    )
