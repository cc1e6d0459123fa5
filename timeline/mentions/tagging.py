"""The words of a sentence and what class each is of, settled by its neighbours."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, compress, count

from timeline.mentions import tags
from timeline.mentions.capitals import is_title_case, tag_names
from timeline.mentions.clause import Clause
from timeline.mentions.lexicon import Lexicon
from timeline.mentions.pictures import dates_picture
from timeline.mentions.settling import settle
from timeline.mentions.verb_group import VerbGroup
from timeline.mentions.words import Word
from timeline.temporal.timex3 import Span, Timex, TimexType

_LONGEST_HEADLINE = 30  # tokens
_NAMES = frozenset(tags.NAME)
# "After two months of denials," has no verb, "shut since Monday and" has its verb
# before, "the men that fled" no other subject.
_BEFORE_NOUNS = re.compile(
    r"S(?=[DJQNEO'RPty]{1,12}(?:[,.;:)(]|$)|t+C)"
    r"(?![DJQNE'y]{1,12},W[^,]*,[RX]*[FBHAM])"
)
_POINTING = re.compile("SJ?N[RX]?[FBHM][^FBHM]*$")
_YOUTH = re.compile("SDJ?N(?![FBHAMRX])")
_NOT_YET = re.compile("XC")
_PREPOSITIONS = frozenset(("after", "before", "until", "till", "since", "as"))
_BEFORE_VERB = re.compile(r"S(?<=[NEJ]S)(?=[RX]{0,3}[FBHAM]|[DJQNEO']{1,6}F[FBHAM])")
_RELATIVES = frozenset(("that",))
# A clock right after a year, or after a date in figures, as no sentence writes it.
_STAMP = re.compile(r"\b\d{4}\W{1,3}\d{1,2}:\d\d|\d-\d\d(?: |T)\d\d:\d\d")
_STOPS = ".,;:"  # at the end of a sentence that is no line without a full stop
_INDENT = 4  # characters, white space among them, before a line's first sentence


@dataclass(slots=True)
class Sentence:
    """One sentence, its tokens side by side with their tags, words and places.

    ``lexicon`` are the words of its language. The text of a token is ``tokens[i]``, at
    ``begins[i]`` of the article's text; ``tags`` has one character a token, ``forms``
    are all of ``lower``. ``title_case`` tells that capitals say nothing of names;
    ``headline`` that it is a line without a full stop. ``timexes`` pair an expression
    with the index of its first token, ``dated`` are those of them that place something
    on the calendar. ``entry`` is the time at the head of the line it stands in;
    ``opens_line`` tells that nothing stands before it there. ``clauses``, in the order
    they open, ``owners``, the number of the clause of each token, and ``groups``, the
    verb groups by the index of their main verb, keep what has been read of it.
    """

    lexicon: Lexicon
    span: Span
    tokens: Sequence[str]
    lower: list[str]
    forms: frozenset[str]
    begins: list[int]
    tags: str
    words: Sequence[Word]
    title_case: bool
    headline: bool
    timexes: list[tuple[int, Timex]]
    dated: list[tuple[int, Timex]]
    entry: Timex | None = None
    opens_line: bool = True
    clauses: list[Clause] = field(default_factory=list)
    owners: list[int] = field(default_factory=list)
    groups: dict[int, VerbGroup] = field(default_factory=dict)
    _names: frozenset[str] | None = None

    def names(self) -> frozenset[str]:
        """The words of its names, lower-cased."""
        if self._names is None:
            self._names = frozenset(
                [self.lower[i] for i in tags.places_of(_NAMES, self.tags)]
            )
        return self._names

    @property
    def narrates(self) -> bool:
        """Whether its present tense can tell what took place, as in a headline.

        So it does in an entry, but for what somebody is quoted as saying there.
        """
        return self.headline or (self.entry is not None and tags.QUOTE not in self.tags)

    def span_of(self, i: int) -> Span:
        """The characters of a token."""
        begin = self.begins[i]
        return Span(begin, begin + len(self.tokens[i]))

    def tags_of(self, tokens: Sequence[int]) -> str:
        """The tags of some of its tokens, which are in order."""
        if are_neighbours(tokens):
            return self.tags[tokens[0] : tokens[-1] + 1]
        return "".join(map(self.tags.__getitem__, tokens))


def are_neighbours(tokens: Sequence[int]) -> bool:
    """Whether tokens, which are in order, leave none out between them."""
    return bool(tokens) and tokens[-1] - tokens[0] == len(tokens) - 1


def tag_sentence(
    text: str,
    span: Span,
    timexes: Sequence[Timex],
    lexicon: Lexicon,
    entry: Timex | None = None,
) -> Sentence:
    """Read one sentence; ``timexes`` are those that lie in it, sorted.

    ``entry`` is the time at the head of the line that it stands in, if there is one.
    """
    read = lexicon.read(text[span.begin : span.end])
    tokens, forms, words, unsettled, capital, widths = zip(*read, strict=True)
    lower, found = list(forms), list(unsettled)
    begins = _begins(text, span, tokens, widths)
    capitals = list(compress(count(), capital))
    title_case = is_title_case(tokens, words, capitals)
    tag_names(found, tokens, lower, capitals, lexicon, title_case)
    _tag_marks(found, lower, lexicon)
    placed = _tag_times(found, begins, timexes) if timexes else []
    headline = len(tokens) < _LONGEST_HEADLINE and not _is_stopped(found)
    settle(found, lower, words, lexicon.groups)
    settled = _settle_openers("".join(found), lower, lexicon)
    dated = [
        (i, timex)
        for i, timex in placed
        if _is_usable(timex) and not dates_picture(settled, lower, lexicon, i)
    ]
    return Sentence(
        lexicon=lexicon,
        span=span,
        tokens=tokens,
        lower=lower,
        forms=frozenset(lower),
        begins=begins,
        tags=settled,
        words=words,
        title_case=title_case,
        headline=headline,
        timexes=placed,
        dated=dated,
        entry=entry,
        opens_line=_opens_line(text, span.begin),
    )


def _opens_line(text: str, begin: int) -> bool:
    """Whether nothing but white space stands in the line before a character."""
    before = text[max(0, begin - _INDENT) : begin]
    return begin < _INDENT or "\n" in before


def _is_stopped(found: Sequence[str]) -> bool:
    """Whether tags end with a stop, or with one and a quotation mark after it."""
    if found[-1] != tags.QUOTE:
        return found[-1] in _STOPS
    return len(found) == 1 or found[-2] in _STOPS


def _settle_openers(found: str, lower: Sequence[str], lexicon: Lexicon) -> str:
    """Tell apart what looks like a conjunction: prepositions, *that*, *not yet*."""
    if "XC" in found:
        found = _NOT_YET.sub(
            lambda yet: "XR" if lower[yet.end() - 1] == "yet" else yet[0], found
        )
    if tags.SUBORDINATOR not in found:
        return found
    if lower[0] == "as" and _YOUTH.match(found):  # "As a boy Ruiz worked in a mill"
        young = found.index(tags.NOUN)
        if lower[young] in lexicon.groups["youth_nouns"]:
            found = tags.PREPOSITION + found[1:]
    if lower[0] == "that" and _POINTING.match(found):  # "That role ended"
        found = tags.DETERMINER + found[1:]
    for pattern, forms, tag in (
        (_BEFORE_NOUNS, _PREPOSITIONS, tags.PREPOSITION),
        (_BEFORE_VERB, _RELATIVES, tags.RELATIVE),
    ):
        for match in pattern.finditer(found):
            if lower[match.start()] in forms:
                found = found[: match.start()] + tag + found[match.start() + 1 :]
    return found


def _begins(
    text: str, span: Span, tokens: Iterable[str], widths: Sequence[int]
) -> list[int]:
    """Where each token begins, with nothing but white space between them."""
    *begins, end = accumulate(widths, initial=span.begin)
    if end == span.end + 1:
        return begins  # as no white space is longer than a space
    begins, begin = [], span.begin
    for token in tokens:
        begin = text.find(token, begin)
        begins.append(begin)
        begin += len(token)
    return begins


def _tag_marks(found: list[str], lower: list[str], lexicon: Lexicon) -> None:
    """Tell what an apostrophe, a hyphen or a full stop inside the sentence is."""
    inside = lower[:-1]
    if _MARKS.isdisjoint(inside):
        return
    for i in [i for i, form in enumerate(inside) if form in _MARKS]:
        if lower[i] == "-":
            found[i] = tags.HYPHEN if i and lower[i + 1][0].isalnum() else ":"
        elif lower[i] == ".":
            if i and _abbreviated(lower[i - 1], lexicon):
                found[i] = found[i - 1]
        elif i and lower[i + 1] == "s":  # company ' s
            found[i] = tags.QUOTE
            found[i + 1] = tags.POSSESSIVE
        elif i and found[i - 1] in tags.NOUNS and lower[i - 1].endswith("s"):
            owned = found[i + 1] in tags.NOMINALS or not _opened(found, lower, i)
            found[i] = tags.POSSESSIVE if owned else tags.QUOTE


_MARKS = frozenset(("-", ".", "'", "’"))
_SINGLE_QUOTES = ("'", "‘", "’")


def _opened(found: Sequence[str], lower: Sequence[str], i: int) -> bool:
    """Whether a single quotation mark before token ``i`` may be closed by it."""
    return any(found[j] == tags.QUOTE and lower[j] in _SINGLE_QUOTES for j in range(i))


def _abbreviated(form: str, lexicon: Lexicon) -> bool:
    single = len(form) == 1 and form.isalpha()
    return single or form in lexicon.groups["abbreviations"]


def _tag_times(
    found: list[str], begins: list[int], timexes: Sequence[Timex]
) -> list[tuple[int, Timex]]:
    placed: list[tuple[int, Timex]] = []
    after = 0
    for timex in timexes:
        first = bisect_left(begins, timex.span.begin, after)
        after = bisect_left(begins, timex.span.end, first)
        if after > first:
            found[first:after] = tags.TIME * (after - first)
            placed.append((first, timex))
        elif placed and timex.span.begin == placed[-1][1].span.end + 1:
            placed.append((after - 1, timex))  # in one token with another: 3-10
    return placed


def _is_usable(timex: Timex) -> bool:
    """Whether an expression places something on the calendar.

    The stamp of a page, ``Wed Mar 2, 2011 12:06``, tells when it was written.
    """
    if timex.interval is None or timex.type not in (TimexType.DATE, TimexType.TIME):
        return False
    return timex.type is TimexType.DATE or _STAMP.search(timex.text) is None
