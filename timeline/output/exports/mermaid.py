"""Mermaid's ``timeline`` diagram: a section a year, a period a date, an event a line.

A period is any text, so undated events and open ends are held as words. What Mermaid
would act on is written as its entities. Its ``gantt`` diagram needs two exact days for
every task and would have to invent them, so it is not written.

Source: https://mermaid.js.org/syntax/timeline.html.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from timeline.output.dates import year_words
from timeline.output.describe import headline
from timeline.output.exports.exported import Exported
from timeline.output.exports.telling import placed, title_words, when_words
from timeline.records import Event

_PLAIN = re.compile(r"[^\w .,'’()/–—-]|_")
_LONGEST_DRAWN = 50_000  # characters: Mermaid's own maxTextSize
_UNDATED = "Undated"


def mermaid(events: Sequence[Event]) -> Exported:
    """The diagram, its sections in the order of the events."""
    lines = ["timeline", f"    title {_escaped(headline(events))}"]
    for section, members in groupby(events, _section):
        lines.append(f"    section {_escaped(section)}")
        for when, same in groupby(members, when_words):
            lines += _period(when, list(same))
    text = "".join(f"{line}\n" for line in lines)
    if len(text) <= _LONGEST_DRAWN:
        return Exported(text)
    return Exported(
        text,
        (
            f"{len(text):,} characters, of which Mermaid draws {_LONGEST_DRAWN:,} "
            "unless its maxTextSize is raised",
        ),
    )


def _section(event: Event) -> str:
    """The year of the first known moment."""
    interval = placed(event)
    if interval is None:
        return _UNDATED
    year = interval.year_end if interval.year_begin is None else interval.year_begin
    assert year is not None  # one side is closed
    return year_words(year)


def _period(when: str, events: Sequence[Event]) -> Iterator[str]:
    begin = _escaped(when)
    for event in events:
        yield f"    {begin} : {_escaped(title_words(event))}"
        begin = " " * len(begin)


def _escaped(text: str) -> str:
    """The text with everything but words and plain punctuation as numbered entities.

    >>> _escaped("9: #1; 50%")
    '9#58; #35;1#59; 50#37;'
    """
    return _PLAIN.sub(lambda found: f"#{ord(found[0])};", text)
