"""Events in words, as every export tells them."""

from collections.abc import Iterator
from typing import NamedTuple

from timeline.output.dates import date_words
from timeline.output.links import web_address
from timeline.output.plain import plain_line
from timeline.records import Event, Status
from timeline.temporal.interval import Interval


class Report(NamedTuple):
    """One article that reports an event: its sentence, and where to read it."""

    sentence: str
    source: str
    published: str
    url: str | None


def placed(event: Event) -> Interval | None:
    """The time of an event; None where no side of it is known."""
    return None if event.interval == Interval(None, None) else event.interval


def when_words(event: Event) -> str:
    """The date as a reader would write it: "since 10 Oct 2022", "about 1990"."""
    interval = placed(event)
    if interval is None:
        return "undated"
    about = any(sign in event.edtf for sign in "~%")
    return date_words(interval, event.granularity, approximate=about)


def title_words(event: Event) -> str:
    """The title on one line, what has not happened marked by its status."""
    title = one_line(event.title) or "(untitled)"
    if event.status is Status.HAPPENED:
        return title
    return f"({event.status.value}) {title}"


def reports(event: Event) -> Iterator[Report]:
    """The first sentence of each article that reports an event."""
    seen = set()
    for mention in event.mentions:
        if mention.article_id in seen:
            continue
        seen.add(mention.article_id)
        yield Report(
            one_line(mention.text),
            one_line(mention.source or mention.article_id),
            mention.published.date().isoformat() if mention.published else "",
            web_address(mention.url),
        )


def one_line(text: str) -> str:
    """Words fit to be shown, one space between them."""
    return " ".join(plain_line(text).split())
