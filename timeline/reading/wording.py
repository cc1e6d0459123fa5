"""Dates inside lines of text, each with the words around it."""

import re
from dataclasses import dataclass

from timeline.reading.date_reading import DateReading
from timeline.reading.dates import read_date
from timeline.reading.languages import en

_WEEKDAY = rf"(?:\b(?P<weekday>{'|'.join(en.WEEKDAYS)})\b\.?,? ?(?:the )?)?"
_MONTH = rf"(?:{'|'.join(en.MONTHS)})\b\.?"
_YEAR = r"(?:1[89]|20)\d\d(?![\d/-])"
_CLOCK = r"(?:[ ,@|–-]{0,4}(?:at )?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\b\.?)?)?"
_DATES = re.compile(
    rf"{_WEEKDAY}(?P<date>"
    rf"(?<![\d.:/])\d{{1,2}}(?:st|nd|rd|th)?[ -](?:of )?{_MONTH}[ ,-]{{1,2}}{_YEAR}"
    rf"{_CLOCK}|\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:, ?| ){_YEAR}{_CLOCK}"
    rf"|(?<![\d/-])(?:19|20)\d\d([-/])\d{{1,2}}\3\d{{1,2}}(?![\d/-])(?:T?{_CLOCK})?"
    rf"|(?<![\d./-])\d{{1,2}}([./-])\d{{1,2}}\4(?:19|20)\d\d(?![\d/-]){_CLOCK}"
    r")",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_A_YEAR = re.compile(r"(?:1[89]|20)\d\d")  # which every full date has
_SPACED_MARK = re.compile(r" +([.,:;!?)])")
_SPACED_NUMBER = re.compile(r"(\d) ?([:/.]) ?(?=\d)")
_SPACED_DASH = re.compile(r"- -")


@dataclass(frozen=True, slots=True)
class DatedLine:
    """One date of a line of text: how it reads, and what stands around it.

    ``weekday`` is the weekday said with it, 0 for Monday; ``before`` and ``after``
    are the rest of the line.
    """

    reading: DateReading
    text: str
    weekday: int | None
    before: str
    after: str

    @property
    def weekday_fits(self) -> bool:
        """Whether the weekday said with the date is the date's own; true without."""
        return self.weekday in (None, self.reading.moment.weekday())


def tidy(line: str) -> str:
    """A line with the spaces that tokenisers put before punctuation taken out, if it
    has a digit; one without has no date.

    >>> tidy("Posted : May 24 , 2005 , 3 : 23 PM")
    'Posted: May 24, 2005, 3:23 PM'
    """
    line = " ".join(line.split())
    if not _DIGIT.search(line):
        return line
    line = _SPACED_MARK.sub(r"\1", line)
    return _SPACED_DASH.sub("--", _SPACED_NUMBER.sub(r"\1\2", line))


def dated_lines(line: str) -> list[DatedLine]:
    """The full dates of a tidy line, in their order; a line in no known words is read
    as a whole by dateparser when it is little but a date.
    """
    found: list[DatedLine] = []
    if not _A_YEAR.search(line):
        return found
    for match in _DATES.finditer(line):
        reading = read_date(match["date"].strip())
        if reading is not None:
            weekday = en.WEEKDAYS.get((match["weekday"] or "").casefold())
            before, after = line[: match.start()], line[match.end() :]
            found.append(DatedLine(reading, match[0].strip(), weekday, before, after))
    return found or _foreign(line)


# dateparser tries hundreds of languages in turn, so it is asked only of a short line
# that has the shape of a date: "4. Mai 2018", "4 de mayo de 2018", "2018年5月4日".
_FOREIGN = re.compile(
    r"(?<!\d)[0-3]?\d(?:\.|º|er|-?го)? ?(?:d[eiou'’] ?)?[^\W\d_]{3,12}\.?,? "
    r"(?:del? )?(?:19|20)\d\d(?!\d)|(?:19|20)\d\d ?[年년]"
)
_LONGEST_FOREIGN, _MOST_FOREIGN_WORDS = 60, 9


def _foreign(line: str) -> list[DatedLine]:
    """A short line that dateparser reads as one date, after its label if it has one."""
    short = len(line) <= _LONGEST_FOREIGN and len(line.split()) <= _MOST_FOREIGN_WORDS
    if not short or not _FOREIGN.search(line):
        return []
    before, mark, rest = line.rpartition(": ")
    reading = read_date(rest)
    return (
        [] if reading is None else [DatedLine(reading, rest, None, before + mark, "")]
    )
