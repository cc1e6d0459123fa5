"""Evidence for the publication date in the lines above and below an article's text."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice

from timeline.reading.addresses import address_evidence
from timeline.reading.date_reading import DateReading
from timeline.reading.dates import read_date
from timeline.reading.evidence import WEIGHTS, Kind, candidate
from timeline.reading.languages import en
from timeline.reading.wording import DatedLine, dated_lines, tidy
from timeline.records import PublicationEvidence
from timeline.temporal.granularity import Granularity

_TOP, _BOTTOM, _LONGEST_LINE = 6_000, 2_000, 400  # characters that are looked at
_TOP_LINES = 12  # titles, summaries, bylines and tools of sharing stand above a text
_BOTTOM_LINES = 6
_LONGEST_BYLINE = 160  # characters; a paragraph's date is not the article's
_LONGEST_STAMP = 80  # characters before the date in a stamp that a text begins with
_MOST_WORDS = 10  # around the date: "By Anna Berg, political correspondent, Reuters"

# Below their kinds' weights: a date in a short line that nothing labels, a day of a
# change, a weekday that is not the date's.
_UNLABELLED, _MODIFIED, _WRONG_WEEKDAY = 0.65, 0.5, 0.3
_YEARLESS = 0.45  # it says when the report was written, not when it appeared

_ADDRESS = re.compile(r"https?: ?/ ?/ ?\S", re.IGNORECASE)
_FOOTER = re.compile(
    rf"(?:©|\(c\)|{'|'.join(en.COPYRIGHT)}).{{0,40}}?"
    r"(?P<year>(?:19|20)\d\d)(?: ?[-–] ?(?P<last>(?:19|20)\d\d))?",
    re.IGNORECASE,
)
_MONTH = "(?:" + "|".join((*en.MONTHS, *map(str.title, en.MONTHS))) + r")\b\.?"
_DATELINE = re.compile(
    r"(?P<place>\(?|[A-Z][\w.'’-]*(?:[ ,/]{1,2}[A-Z][\w.'’-]*){0,5}"
    r"(?: \([^()]{2,40}\))?[,:]? )\(?"
    rf"(?:(?P<month>{_MONTH}) (?P<day>\d{{1,2}})"
    rf"|(?P<number>\d{{1,2}}) (?P<name>{_MONTH}))"
    r"(?:,? (?P<year>(?:19|20)\d\d))?\)?"
    r"(?: \([^()]{2,40}\))?(?: ?[/(][\w /]{2,30}[/)])? ?(?:—|–|--|-|:|$)",
)
_UPPER_PLACE = re.compile(r"[A-Z][A-Z.'’-]+\b")


def find_evidence(
    text: str, first: Sequence[str], url: str | None
) -> tuple[PublicationEvidence, ...]:
    """The dates in the address, the first and the last lines, in this order.

    ``first`` are the `first_lines` of the text.
    """
    if first and url is None and _ADDRESS.match(first[0]):
        url = re.sub(r"\s", "", first[0])
    evidence = [*address_evidence(url)]
    title_seen = False
    for line in first:
        if _ADDRESS.match(line):
            continue
        evidence += _line_evidence(line, title_seen)
        title_seen = title_seen or not _is_date_alone(line)
    for line in _last_lines(text):
        evidence += _footer_evidence(line)
    return tuple(evidence)


def top_evidence(
    above: Iterable[str], below: Iterable[str]
) -> tuple[PublicationEvidence, ...]:
    """The dates in the tidy lines above and below the heading of a page."""
    found = [one for line in above for one in _line_evidence(line, False)]
    clocks = [_as_clock(one) for one in found if one.weight != WEIGHTS[Kind.BYLINE]]
    labelled = [one for one in found if one.weight == WEIGHTS[Kind.BYLINE]]
    under = [one for line in below for one in _line_evidence(line, True)]
    return (*clocks, *labelled, *under)


def bottom_evidence(lines: Iterable[str]) -> tuple[PublicationEvidence, ...]:
    """The dates and the years of copyright in the last tidy lines of a page."""
    return tuple(one for line in lines for one in _footer_evidence(line))


def _as_clock(one: PublicationEvidence) -> PublicationEvidence:
    """A date above the heading, which nothing says is the article's."""
    weight = min(one.weight, WEIGHTS[Kind.HEADER_CLOCK])
    return replace(one, kind=Kind.HEADER_CLOCK.value, weight=weight)


def dateline_evidence(
    first: Iterable[str], published: datetime
) -> tuple[PublicationEvidence, ...]:
    """The day of a dateline that gives no year ("KYIV, Oct. 15 —"), in the year that
    brings it closest to a publication; none when there is no such dateline.
    """
    for line in first:
        match = _DATELINE.match(line)
        if match and match["year"] is None and _is_dateline(match, line):
            words = (
                f"{match['month'] or match['name']} {match['day'] or match['number']}"
            )
            years = (published.year - 1, published.year, published.year + 1)
            days = [read_date(f"{words}, {year}") for year in years]
            near = [day for day in days if day is not None]
            best = min(near, key=lambda day: abs(day.moment - published), default=None)
            if best is not None:
                return candidate(Kind.DATELINE, match[0].strip(), best, _YEARLESS)
    return ()


def _is_dateline(match: re.Match[str], line: str) -> bool:
    """Whether a place in capitals stands before the date, or a dash after it."""
    ends_in_dash = line[: match.end()].rstrip().endswith(("—", "–", "-"))
    return ends_in_dash or _UPPER_PLACE.match(match["place"]) is not None


def has_copyright_years(text: str) -> bool:
    """Whether a footer of the text names a range of years, as "© 2010–2024"."""
    return any(
        match["last"] for line in _last_lines(text) if (match := _FOOTER.search(line))
    )


def first_lines(text: str) -> list[str]:
    """The top lines, tidy, but for entries of a list of dates, which are of events."""
    lines = (line for line in text[:_TOP].split("\n") if line.strip())
    top = [tidy(line[:_LONGEST_LINE]) for line in islice(lines, _TOP_LINES)]
    others = [line for line in top if not _is_entry(line)]
    return others if len(others) < len(top) - 1 else top


def _is_entry(line: str) -> bool:
    """Whether a line begins with a date that a dash or colon divides from the rest."""
    match = _DATELINE.match(line)
    return match is not None and not match["place"] and match.end() < len(line)


def _last_lines(text: str) -> list[str]:
    lines = [line for line in text[-_BOTTOM:].split("\n") if line.strip()]
    return [tidy(line[:_LONGEST_LINE]) for line in lines[-_BOTTOM_LINES:]]


def _line_evidence(line: str, below_title: bool) -> tuple[PublicationEvidence, ...]:
    dateline = _DATELINE.match(line)
    dates = dated_lines(line[:_LONGEST_BYLINE])
    if dateline and dateline.end() < len(line) and _is_dateline(dateline, line):
        return _weighed(Kind.DATELINE, dates[0]) if dates else ()
    if len(line) > _LONGEST_BYLINE:
        return _stamp_evidence(dates[0]) if dates else ()
    return tuple(one for each in dates for one in _byline_evidence(each, below_title))


def _stamp_evidence(dated: DatedLine) -> tuple[PublicationEvidence, ...]:
    """A byline that ran together with the paragraph below it.

    "Last updated at 08:58 GMT, Thursday, 24 June 2010 The town ...", "24 June 2010
    Last updated at 14:02 The town ...", "Ann Berg | 24 June 2010 The town ...".
    """
    if not dated.before.strip() and _STAMP_AFTER.match(dated.after):
        return _weighed(Kind.BYLINE, dated, _UNLABELLED)
    if len(dated.before) <= _LONGEST_STAMP and _STAMP_BEFORE.search(dated.before):
        label = _label(dated.before)
        return _weighed(
            Kind.BYLINE, dated, _MODIFIED if label == "modified" else _UNLABELLED
        )
    return ()


def _byline_evidence(
    dated: DatedLine, below_title: bool
) -> tuple[PublicationEvidence, ...]:
    """What a date in a short line at the top is: labelled, bare, or in passing."""
    label = _label(dated.before)
    if label == "retrieved":
        return _weighed(Kind.HEADER_CLOCK, dated)
    if label == "published":
        return _weighed(Kind.BYLINE, dated)
    if label == "modified":
        return _weighed(Kind.BYLINE, dated, _MODIFIED)
    words = len((dated.before + " " + dated.after).split())
    if label == "event":
        return ()
    if words > _MOST_WORDS or _is_sentence(words, dated.after):
        return _stamp_evidence(dated)
    if not below_title and dated.weekday is not None:
        return _weighed(Kind.HEADER_CLOCK, dated)
    return _weighed(Kind.BYLINE, dated, _UNLABELLED)


def _weighed(
    kind: Kind, dated: DatedLine, weight: float | None = None
) -> tuple[PublicationEvidence, ...]:
    weight = WEIGHTS[kind] if weight is None else weight
    if not dated.weekday_fits:
        weight = min(weight, _WRONG_WEEKDAY)
    if kind is Kind.HEADER_CLOCK:
        return candidate(kind, dated.text, replace(dated.reading, other=None), weight)
    return candidate(kind, dated.text, dated.reading, weight)


_LABELS = {
    "published": en.PUBLISHED_LABELS,
    "modified": en.MODIFIED_LABELS,
    "retrieved": en.RETRIEVED_LABELS,
    "event": en.EVENT_LABELS,
}
_LABEL = re.compile(
    "|".join(
        rf"\b(?P<{name}>{'|'.join(words)})\b(?=[^.!?]{{0,40}}$)"
        for name, words in _LABELS.items()
    ),
    re.IGNORECASE,
)


_CLOCK_BETWEEN = r"(?:[\d:.]{3,8} ?(?:[ap]\.?m\b\.?)?(?: [A-Z]{2,4})?(?: time)?[ ,]*)?"
_STAMP_BEFORE = re.compile(
    rf"(?:\||\b(?:{'|'.join(en.PUBLISHED_LABELS + en.MODIFIED_LABELS)})\b:?)"
    rf"(?: on| at)? ?{_CLOCK_BETWEEN}(?:on )?$",
    re.IGNORECASE,
)
_STAMP_AFTER = re.compile(
    rf"[ ,|]{{0,3}}(?:{'|'.join(en.MODIFIED_LABELS)})\b", re.IGNORECASE
)


def _label(before: str) -> str | None:
    """Which kind of label stands last before a date, within forty characters."""
    found = None
    for match in _LABEL.finditer(before):
        found = match.lastgroup
    return found


def _is_sentence(words: int, after: str) -> bool:
    """Whether a date stands in a sentence: more than a name before its full stop."""
    return words > 3 and after.rstrip().endswith((".", "!", "?"))


def _is_date_alone(line: str) -> bool:
    dated = dated_lines(line[:_LONGEST_BYLINE])
    return bool(dated) and len((dated[0].before + dated[0].after).split()) <= 2


def _footer_evidence(line: str) -> tuple[PublicationEvidence, ...]:
    if match := _FOOTER.search(line):
        year = int(match["last"] or match["year"])
        reading = DateReading(datetime(year, 1, 1), Granularity.YEAR)
        return candidate(Kind.FOOTER_YEAR, match[0], reading)
    if len(line) <= _LONGEST_BYLINE:
        for dated in dated_lines(line):
            if _label(dated.before) == "published":
                return _weighed(Kind.BYLINE, dated)
    return ()
