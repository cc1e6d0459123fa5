"""The finished timeline: its events as records and tables, and what to do with them."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import pyarrow as pa

from timeline.errors import SchemaMismatch, UnknownEvent
from timeline.highlights import highlights
from timeline.ordering import order_events
from timeline.output.explanation import explain_event
from timeline.output.exports import export_text
from timeline.output.files import write_text
from timeline.output.page import page_html
from timeline.output.picture import DEFAULT_SIZE
from timeline.output.table import read_table, write_table
from timeline.records import Event, Rejected
from timeline.schema import (
    events_table,
    mentions_table,
    rejected_table,
    table_events,
    table_metadata,
)
from timeline.temporal.glance import glance_table

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


class Timeline:
    """Events in order, each with every mention behind it.

    Iterating gives `Event` records by begin, finer granularity first, then id;
    ``story[event_id]`` gives one. The tables are made when asked for.
    """

    def __init__(
        self,
        events: Iterable[Event],
        rejected: Iterable[Rejected] = (),
        metadata: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._records = order_events(events)
        self._by_id = {event.id: event for event in self._records}
        self._rejected = tuple(rejected)
        self._metadata = MappingProxyType(dict(metadata))

    def __iter__(self) -> Iterator[Event]:
        return iter(self._records)

    def __len__(self) -> int:
        return len(self._records)

    def __getitem__(self, event_id: str) -> Event:
        try:
            return self._by_id[event_id]
        except KeyError:
            raise UnknownEvent(
                f"no event {event_id!r} on this timeline of {len(self)} events "
                "(expected an id from the column 'event_id')"
            ) from None

    def __repr__(self) -> str:
        dated = [event for event in self._records if event.interval]
        span = f", {dated[0].edtf} to {dated[-1].edtf}" if dated else ""
        return f"<Timeline of {len(self)} events{span}>"

    def _repr_html_(self) -> str:
        return glance_table(self._records, repr(self))

    @property
    def events(self) -> "pd.DataFrame":
        """One row an event, in order, without the mentions."""
        table = events_table(self._records, self._metadata)
        return _frame(table.drop_columns("mentions"))

    @property
    def mentions(self) -> "pd.DataFrame":
        """One row a mention, with the id of its event, in the events' order."""
        return _frame(mentions_table(self._records))

    @property
    def rejected(self) -> "pd.DataFrame":
        """One row an input that could not be used, with stage, code and detail."""
        return _frame(rejected_table(self._rejected))

    @property
    def metadata(self) -> Mapping[str, str]:
        """What made this timeline: versions, and digests of settings and input."""
        return self._metadata

    def explain(self, event_id: str) -> str:
        """Which words, in which articles, read by which rules, date an event.

        Raises:
            UnknownEvent: when the timeline holds no event of that id.
        """
        return explain_event(self[event_id])

    def highlights(
        self,
        dates: int = 12,
        per_date: int = 1,
        begin: date | str | None = None,
        end: date | str | None = None,
    ) -> list[tuple[date, list[str]]]:
        """The timeline that a journalist would write, in order of days.

        At most ``dates`` days that matter, from ``begin`` to ``end``, both included,
        each with one to ``per_date`` sentences that tell it, the most telling first. As
        text they are ISO 8601: a day, or the whole of a month or year.

        Raises:
            InvalidDate: when ``begin`` or ``end`` is text and no date.
        """
        return highlights(
            self._records, dates=dates, per_date=per_date, begin=begin, end=end
        )

    def plot(
        self,
        view: str = "timeline",
        *,
        ax: "Axes | None" = None,
        theme: str = "light",
        size: tuple[int, int] = DEFAULT_SIZE,
        lanes: str = "source",
        must_label: Collection[str] = (),
        title: str | None = None,
        font: str | Path | None = None,
    ) -> "Figure":
        """Draw the timeline; nothing is shown, saved or set for later figures.

        ``view`` is ``timeline``, ``lanes``, ``density`` or ``lag``; ``theme`` is
        ``light`` or ``dark``; ``size`` in pixels; ``lanes`` what lanes stand for:
        ``source``, ``participant`` or ``place``. ``must_label`` are ids of events to
        label before all others; ``font`` a font file. With ``ax`` the picture fills
        those Axes instead of a new figure.

        Raises:
            ImpossiblePicture: when a word is none of these, or the size out of bounds.
            UnknownEvent: when an id to label is not on the timeline.
        """
        # A third of the memory at import, which no timeline without a picture needs.
        from timeline.output.figure import plot_timeline

        return plot_timeline(
            self._records,
            view=view,
            ax=ax,
            theme=theme,
            size=size,
            lanes=lanes,
            must_label=must_label,
            title=title,
            font=font,
        )

    def to_html(self, path: str | Path, *, title: str = "Timeline") -> None:
        """Write one page to explore the timeline in a browser, whole or not at all.

        Raises:
            UnwritableOutput: when the file cannot be written; an old one is intact.
        """
        write_text(path, page_html(self._records, title=title))

    def export(self, path: str | Path, to: str) -> None:
        """Write the timeline for another program, whole or not at all.

        ``to`` is ``csv``, ``csv-excel``, ``csv-verbatim``, ``jsonl``, ``timelinejs``,
        ``timelinejs-csv``, ``vis``, ``mermaid``, ``timesketch``, ``icalendar`` or
        ``timeml``. What the format cannot hold is counted in a warning.

        Raises:
            UnknownFormat: when no format has that name.
            UnwritableOutput: when the file cannot be written; an old one is intact.
        """
        write_text(path, export_text(self._records, to))

    def to_parquet(self, path: str | Path) -> None:
        """Write one row an event, whole or not at all.

        Raises:
            UnwritableOutput: when the file cannot be written; an old one is intact.
        """
        write_table(events_table(self._records, self._metadata), path)


def _frame(table: pa.Table) -> "pd.DataFrame":
    """The table with integers that stay integers where some are missing."""
    import pandas as pd

    kept = {pa.int32(): pd.Int32Dtype(), pa.int64(): pd.Int64Dtype()}
    frame: pd.DataFrame = table.to_pandas(types_mapper=kept.get)
    return frame


def read_timeline(path: str | Path) -> Timeline:
    """The timeline that `Timeline.to_parquet` wrote.

    Raises:
        UnreadableInput: when there is no such file.
        SchemaMismatch: when it holds no timeline.
    """
    table = read_table(path)
    try:
        return Timeline(table_events(table), metadata=table_metadata(table))
    except SchemaMismatch as error:
        raise SchemaMismatch(f"{path}: no timeline: {error}") from error
