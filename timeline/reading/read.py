"""Files, tables and streams to articles."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from timeline.errors import InvalidPublicationDate, SchemaMismatch
from timeline.reading.articles import Articles
from timeline.reading.build import build_article
from timeline.reading.columns import check_fields, match_columns
from timeline.reading.date_reading import DateReading
from timeline.reading.dates import read_date
from timeline.reading.identity import settle_ids
from timeline.reading.rejection import Code, rejected
from timeline.reading.rows import Row, Table
from timeline.reading.sources import open_tables
from timeline.reading.written_dates import day_first_of
from timeline.records import Article, Rejected
from timeline.settings import Settings


def read_articles(
    source: object,
    *,
    published: date | str | None = None,
    columns: Mapping[str, str] | None = None,
    settings: Settings | None = None,
) -> Articles:
    """Read articles from wherever they are.

    ``source`` is a path or several: ``.txt``, ``.md``, ``.html``, ``.mhtml``,
    ``.eml``, ``.json``, ``.tsv``, ``.jsonl`` and ``.csv`` (these two also as ``.gz``),
    ``.parquet`` or a folder of such files; or a stream of JSON lines, a data frame of
    pandas or polars, an Arrow table, an iterable of mappings. ``published`` dates the
    articles that carry no date; ``columns`` tells which column holds a field
    (``{"text": "body"}``), where its name does not.

    Raises:
        UnreadableInput: when there is no input at all.
        SchemaMismatch: when no input has a column for the text, or one of ``columns``.
        InvalidPublicationDate: when ``published`` is no date.
    """
    if isinstance(source, Articles):
        return source
    reader = _Reader(_caller_date(published), columns, settings or Settings())
    articles: list[Article] = []
    left_out: list[Rejected] = []
    for item in reader.read(source):
        if isinstance(item, Article):
            articles.append(item)
        else:
            left_out.append(item)
    mismatch = next((r for r in left_out if r.code == Code.COLUMNS), None)
    if mismatch is not None and not articles:
        raise SchemaMismatch(mismatch.detail)
    reader.check_columns()
    settled, duplicates = settle_ids(articles)
    return Articles(settled, [*left_out, *duplicates], reader.mapping())


def iter_articles(
    source: object,
    *,
    published: date | str | None = None,
    columns: Mapping[str, str] | None = None,
    settings: Settings | None = None,
) -> Iterator[Article | Rejected]:
    """Read as `read_articles` does, one at a time and with nothing kept in memory.

    What came twice is not noticed: that takes all articles together.
    """
    reader = _Reader(_caller_date(published), columns, settings or Settings())
    yield from reader.read(source)


@dataclass(slots=True)
class _Reader:
    """One pass over a source; remembers which columns it met."""

    caller: DateReading | None
    columns: Mapping[str, str] | None
    settings: Settings
    used: dict[str, set[str]] = field(default_factory=dict)

    def read(self, source: object) -> Iterator[Article | Rejected]:
        """Each article and each rejection, in the order of the source."""
        check_fields(self.columns)
        if (
            isinstance(source, list | tuple)
            and source
            and all(isinstance(item, Article) for item in source)
        ):
            yield from source
            return
        for table in open_tables(source, self.settings):
            if isinstance(table, Rejected):
                yield table
            else:
                yield from self._read_table(table)

    def check_columns(self) -> None:
        """Raise when no input had a column that the caller named."""
        for name, column in (self.columns or {}).items():
            if self.used and column not in self.used.get(name, ()):
                raise SchemaMismatch(f"no input has a column {column!r} for {name!r}")

    def mapping(self) -> dict[str, str]:
        """Field to the columns it was read from, more than one joined by commas."""
        return {name: ", ".join(sorted(self.used[name])) for name in sorted(self.used)}

    def _read_table(self, table: Table) -> Iterator[Article | Rejected]:
        if table.columns is not None:
            try:
                self._map(table.columns)
            except SchemaMismatch as error:
                yield rejected(table.place, Code.COLUMNS, str(error))
                return
        order = _DayOrder(table, self.columns)
        for row in table.rows():
            if isinstance(row, Rejected):
                yield row
            else:
                yield self._read_row(row, order)

    def _read_row(self, row: Row, order: "_DayOrder") -> Article | Rejected:
        try:
            mapping = self._map(row.values)
        except SchemaMismatch as error:
            return rejected(row.place, Code.COLUMNS, str(error))
        value = row.values.get(mapping.get("published", ""))
        day_first = order.find() if _is_ambiguous(value) else None
        return build_article(row, mapping, self.caller, day_first, self.settings)

    def _map(self, names: Iterable[str]) -> dict[str, str]:
        mapping = match_columns(tuple(names), self.columns)
        for name, column in mapping.items():
            self.used.setdefault(name, set()).add(column)
        return mapping


class _DayOrder:
    """Whether a table writes days before months, found when it is first asked."""

    def __init__(self, table: Table, columns: Mapping[str, str] | None) -> None:
        self._table, self._columns = table, columns
        self._found: tuple[bool | None] | None = None

    def find(self) -> bool | None:
        """True, False, or None when no date of the table tells."""
        if self._found is None:
            self._found = (day_first_of(self._values()),)
        return self._found[0]

    def _values(self) -> Iterator[object]:
        for row in self._table.rows():
            if isinstance(row, Row):
                try:
                    mapping = match_columns(tuple(row.values), self._columns)
                except SchemaMismatch:
                    continue
                yield row.values.get(mapping.get("published", ""))


def _is_ambiguous(value: object) -> bool:
    if not isinstance(value, str) or not value[:1].isdigit():
        return False
    reading = read_date(value)
    return reading is not None and reading.other is not None


def _caller_date(published: date | str | None) -> DateReading | None:
    """The date that the caller gives; its own granularity is kept.

    Raises:
        InvalidPublicationDate: when it is no date.
    """
    if published is None:
        return None
    reading = read_date(published)
    if reading is None or reading.other is not None:
        shown = published if isinstance(published, str) else repr(published)
        raise InvalidPublicationDate(
            f"{shown!r} is no publication date (expected ISO 8601, as 2024-03-14)"
        )
    if isinstance(published, datetime) and published == datetime.combine(
        published, datetime.min.time(), published.tzinfo
    ):
        return read_date(published.date())
    return reading
