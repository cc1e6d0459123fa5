"""Whether words cut out of a sentence make a sentence of their own.

A fragment misleads where a long sentence only tires: what is in doubt is not cut.
"""

import re
from collections.abc import Sequence

from timeline.mentions.clauses import SUPPOSING, clauses_of, speaking_verb
from timeline.mentions.tagging import Sentence
from timeline.mentions.tags import COORDINATOR, FINITE, NOUN, TENSED
from timeline.mentions.words import SPEAKING

_FEWEST_WORDS = 6
_FEWEST_NAMED = 4  # of a sentence that names who did what: "Hasek conceded defeat"
_NAMED = re.compile(r"[NJ]{0,2}E+.*F[^OB]*[NE]")
_ASKING = ("whether", "how", "why", "what")
_PARTICIPLES = frozenset(("having", "being"))
_ADDING = ("with", "to", "according", "equivalent")
# "At the plant on Monday has been found": a verb without its subject.
_NO_SUBJECT = re.compile(r"P[PDJQNE'yt]*t[BHAM]")
# "In the east have been": one noun is no subject of *have*.
_PLACED = re.compile(r"P(?:D|E+')[PDJN']*N(?=H)")
# "Ten tonnes of water, soap": a list without its last part.
_LIST = re.compile(r",[DJQNE'y]*[NE]$")
# "City police agencies is": the end of a longer subject.
_SEVERAL = re.compile(r"(?:ie|er|or|on|nt|ee)s$")
_PLURAL = re.compile(r"[JNE]*N(?=[BH])")
_DEGREES = frozenset(
    ("very", "so", "too", "quite", "rather", "as", "such", "just", "even")
)
_SUBJECTS = ("he", "she", "they", "we")
_INSIDE = frozenset("NEJQPDn'g")  # before these, a clause goes on
_VERB_FIRST = re.compile(r"[RX]*[FBHAMn]")
# "Readers who wish to help": a subject whose verb was taken for that of its relative.
_BARE_SUBJECT = re.compile(r"(?!P)[DJQNEP'yt]*[NE]$")
# "Which the board passed in May": what it stands for is the object.
_OBJECT_RELATIVE = re.compile(
    r"[WS][^FBHAM]*?[NEOQt][RX]*(?:F|[HMA][HRX]*[In])(?![DJQNEO'BgInR])"
)
# "The only town they had taken": a relative without its pronoun.
_BARE_RELATIVE = re.compile(r"(?<=[NE])O[RX]*[FBHAM][BHRX]*[nFg]?")
# "He said on Friday": nothing of what he said.
_SAYS_NOTHING = re.compile(r"[RX]*(?:[PtT,].*)?$")
# "Which the town says would burn": what it says has lost its subject.
_SAYS_OF_NOTHING = re.compile(r"[RX]*[MBHF]")
_BEFORE_VERB = re.compile(r"[^W]*?(N)(?=[MBHF])")
_SAYING = ("say", "says")  # which look like nouns there
# "A letter in which the board": a relative without its verb.
_OPENED = re.compile(r"W[^FBHAM]*$")
# "Ruiz, the driver hit by a tram, died": what follows the comma is the verb.
_APPOSED = re.compile(r"[^,FBHAM]*,[^,]*F[^,]*$")
_RESUMED = re.compile(r",[RX]*[FBHAM](?![^.;]*C[RX]*[FBHAMn])")


def can_be_cut(sentence: Sentence, number: int) -> bool:
    """Whether a clause is understood well enough to be cut out of its sentence.

    A relative that stands for an object leaves its verb without one, and a question
    or a condition asserts nothing.
    """
    clauses = clauses_of(sentence)
    clause = clauses[number]
    if clause.opener in SUPPOSING or clause.opener in _ASKING:
        return False
    tags = sentence.tags
    first = clauses[0]
    interrupted = len(clauses) > 1 and not first.verbs
    if interrupted and _BARE_SUBJECT.match(sentence.tags_of(first.tokens)):
        return False
    begin = clause.tokens[0] if clause.tokens else 0
    return not (
        begin
        and tags[begin - 1] in "NE,"
        and sentence.lower[begin] in ("which", "that", "whom")
        and _OBJECT_RELATIVE.match(sentence.tags_of(clause.tokens))
        and clause.governor < 0
    )


def opens_with_verb(sentence: Sentence, i: int) -> bool:
    """Whether a verb stands there, with no subject before it but adverbs."""
    return _VERB_FIRST.match(sentence.tags, i) is not None


def in_brackets(sentence: Sentence, i: int) -> bool:
    """Whether a word stands in brackets, or is the one that opens."""
    before = sentence.tags[: i + 1]
    return before.count("(") > before.count(")")


def reads_alone(
    sentence: Sentence, subject: Sequence[int], kept: Sequence[int]
) -> bool:
    """Whether the words of a clause, with a subject from elsewhere, make a sentence."""
    words = [*subject, *kept]
    if len(words) < _FEWEST_WORDS and not _names_doer(sentence, words):
        return False
    opening = sentence.lower[words[0]]
    if opening in sentence.lexicon.groups["hanging_openers"]:
        return False
    if not subject and opens_with_verb(sentence, kept[0]):
        return False
    tags = sentence.tags_of(kept)
    if _only_adds(opening, tags):
        return False
    if subject and not _agrees(sentence, subject, kept):
        return False
    if _only_says(sentence, kept, tags):
        return False
    if not subject and _lacks_subject(sentence, kept, tags):
        return False
    return _tells(sentence, kept, tags) and _is_whole(sentence, kept, tags)


def _names_doer(sentence: Sentence, words: Sequence[int]) -> bool:
    """Whether few words name who did what: ``Hasek conceded defeat``."""
    enough = len(words) >= _FEWEST_NAMED
    return enough and _NAMED.fullmatch(sentence.tags_of(words)) is not None


def _lacks_subject(sentence: Sentence, kept: Sequence[int], tags: str) -> bool:
    """Whether the subject, or the first part of it, was cut off."""
    if _NO_SUBJECT.match(tags):
        return True
    spoken = _BEFORE_VERB.match(tags)
    if spoken is not None and sentence.lower[kept[spoken.start(1)]] in _SAYING:
        return True
    placed = _PLACED.match(tags)
    if placed is not None and sentence.lower[kept[placed.end()]] == "have":
        return not sentence.lower[kept[placed.end() - 1]].endswith("s")
    plural = _PLURAL.match(tags)
    if plural is None:
        return False
    noun, verb = kept[plural.end() - 1], kept[plural.end()]
    several = _SEVERAL.search(sentence.lower[noun]) is not None
    return several and sentence.lower[verb] in ("is", "was", "has")


def _only_adds(opening: str, tags: str) -> bool:
    """Whether words only go on from others: ``with 30 people killed``, ``to help``.

    A clause that opens so has a comma before its subject.
    """
    return opening in _ADDING and "," not in tags


def _agrees(sentence: Sentence, subject: Sequence[int], kept: Sequence[int]) -> bool:
    """Whether a subject taken from elsewhere fits its verb: not ``the talk were``."""
    verb = next((sentence.lower[j] for j in kept if sentence.tags[j] in "BH"), "")
    noun = sentence.lower[subject[-1]]
    plural = noun.endswith("s") or sentence.tags[subject[-1]] != NOUN
    return plural or verb not in ("are", "were", "have")


def _tells(sentence: Sentence, kept: Sequence[int], tags: str) -> bool:
    """Whether words hold a finite verb; a headline does without: ``Two killed``."""
    if sentence.headline or sentence.title_case:
        return True
    if not _PARTICIPLES.isdisjoint(sentence.forms):
        tags = "".join(
            "g" if sentence.lower[j] in _PARTICIPLES else sentence.tags[j] for j in kept
        )
    return not TENSED.isdisjoint(_BARE_RELATIVE.sub("", tags))


def _is_whole(sentence: Sentence, kept: Sequence[int], tags: str) -> bool:
    """Whether words end where a clause can, and tell more than that somebody spoke.

    What is cut in the middle of a phrase is none: ``worked here for 17 years - 12``.
    """
    last = kept[-1]
    units = sentence.lexicon.groups["time_units"]
    that = sentence.lower[last + 1 : last + 2] == ["that"]
    narrowed = that and sentence.lower[last] in units
    if narrowed or _goes_on(sentence, last) or sentence.lower[last] in _DEGREES:
        return False
    if sentence.words[last].kind in SPEAKING and sentence.tags[last] == FINITE:
        return False
    if sentence.lower[last] in _SUBJECTS:  # "on a car he" drove
        return False
    if _APPOSED.match(tags) and _RESUMED.match(sentence.tags, last + 1):
        return False
    if _OPENED.search(tags) is not None or _announces(sentence, kept, tags):
        return False
    joined = sentence.tags[last + 1 : last + 2] == COORDINATOR
    if joined and _LIST.search(tags) is not None:
        return False
    return not _is_owner(sentence, kept, tags)


def _goes_on(sentence: Sentence, last: int) -> bool:
    """Whether the phrase of a word is not at its end: ``the "old`` mill" burned."""
    tags = sentence.tags
    following = tags[last + 1 : last + 2] or "."
    if following == '"' and tags.count('"', 0, last + 1) % 2:
        following = tags[last + 2 : last + 3] or "."
        return following in _INSIDE or following in TENSED
    if sentence.words[last].noun and tags[last + 1 : last + 3] == "PW":
        return sentence.lower[last + 1] != "in"  # "the riots in which nine died"
    return following in _INSIDE


def _announces(sentence: Sentence, kept: Sequence[int], tags: str) -> bool:
    """Whether words end in a ``that`` without its verb: ``said that the old mill``."""
    opened = tags.rfind("S")
    if opened < 0 or sentence.lower[kept[opened]] != "that":
        return False
    # "For a period of that length" is no such word.
    said = speaking_verb(sentence, kept[opened]) >= 0
    return said and TENSED.isdisjoint(tags[opened:])


def _is_owner(sentence: Sentence, kept: Sequence[int], tags: str) -> bool:
    """Whether nothing is told but of what somebody has: ``Acme, whose mill burned``."""
    if "whose" not in sentence.forms:
        return False
    whose = next((at for at, j in enumerate(kept) if sentence.lower[j] == "whose"), -1)
    return whose > 0 and TENSED.isdisjoint(tags[:whose])


def _only_says(sentence: Sentence, kept: Sequence[int], tags: str) -> bool:
    """Whether the first verb is one of saying, without what was said."""
    at = tags.find("F")
    if at < 0:
        return False
    verb = sentence.words[kept[at]].verb
    if verb not in sentence.lexicon.groups["telling_verbs"]:
        return False
    rest = tags[at + 1 :]
    if "W" not in tags[:at] and _SAYS_OF_NOTHING.match(rest) is not None:
        return True
    told = verb == "tell" and "T" not in rest
    nothing = told or _SAYS_NOTHING.match(rest) is not None
    return nothing and TENSED.isdisjoint(rest)
