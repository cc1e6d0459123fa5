"""The text of an article with its temporal expressions marked."""

from collections.abc import Iterator, Sequence
from html import escape

from timeline.output.dates import date_words
from timeline.output.plain import plain_line
from timeline.records import Article
from timeline.temporal.find import find_timexes
from timeline.temporal.timex3 import Timex

_MOST_CHARACTERS = 20_000  # of a text: some twelve pages


class MarkedText:
    """An article's text: HTML in a notebook, plain with brackets elsewhere."""

    def __init__(self, article: Article, timexes: Sequence[Timex]) -> None:
        self._article = article
        self._timexes = timexes

    def __repr__(self) -> str:
        """The text with ``[words → value]`` for each expression."""
        pieces = [
            f"[{_plain(words)} → {_value(timex)}]" if timex else _plain(words)
            for words, timex in _pieces(self._article.text, self._timexes)
        ]
        return "\n".join([*self._heading(), "", "".join(pieces) + self._rest()])

    def _repr_html_(self) -> str:
        pieces = [
            f'<mark title="{escape(_told(timex))}">{escape(_plain(words))}</mark>'
            if timex
            else escape(_plain(words))
            for words, timex in _pieces(self._article.text, self._timexes)
        ]
        head = "".join(
            f'<div dir="auto"><b>{escape(line)}</b></div>' for line in self._heading()
        )
        return (
            f'{head}<div dir="auto" style="white-space: pre-wrap; max-width: 48em; '
            f'line-height: 1.6">{"".join(pieces)}{escape(self._rest())}</div>'
        )

    def _heading(self) -> list[str]:
        """The title, and where and when the text appeared."""
        article = self._article
        published = article.published.date().isoformat() if article.published else ""
        place = [article.source or article.id, published or "publication date unknown"]
        lines = [article.title or "", ", ".join(place)]
        return [plain_line(line) for line in lines if line]

    def _rest(self) -> str:
        rest = len(self._article.text) - _MOST_CHARACTERS
        return f"… and {rest:,} more characters" if rest > 0 else ""


def show_text(article: Article) -> MarkedText:
    """The article's text with its expressions marked, each with its value.

    In Jupyter the value shows when the pointer rests on the words; in a terminal it
    stands behind them.
    """
    timexes = find_timexes(article.text, article.published, article.language)
    return MarkedText(article, timexes)


def _pieces(text: str, timexes: Sequence[Timex]) -> Iterator[tuple[str, Timex | None]]:
    """The text in order, its expressions apart, as far as it is shown."""
    done = 0
    for timex in timexes:
        if timex.span.end > _MOST_CHARACTERS:
            break
        yield text[done : timex.span.begin], None
        yield text[timex.span.begin : timex.span.end], timex
        done = timex.span.end
    yield text[done:_MOST_CHARACTERS], None


def _value(timex: Timex) -> str:
    return f"{timex.value} {timex.mod}" if timex.mod else timex.value


def _told(timex: Timex) -> str:
    """What a reader learns of an expression: its type and value, and its date."""
    told = f"{timex.type} {_value(timex)}"
    if timex.interval is None:
        return told
    return f"{told}: {date_words(timex.interval, timex.granularity)}"


def _plain(text: str) -> str:
    """Text whose lines stay lines and hold nothing that acts."""
    return "\n".join(map(plain_line, text.split("\n")))
