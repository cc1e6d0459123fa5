"""Input that something is wrong with: rejected with its place, and the run goes on."""

import gzip
import json
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pandas as pd
import pytest

from timeline.errors import SchemaMismatch, UnreadableInput
from timeline.reading import Articles, iter_articles, read_articles
from timeline.records import Article

BAD = Path(__file__).parents[2] / "fixtures" / "bad"


def by_id(articles: Articles) -> dict[str, Article]:
    return {article.id: article for article in articles}


def reasons(articles: Articles) -> list[tuple[str, str]]:
    return [(rejected.id, rejected.code) for rejected in articles.rejected]


def test_bad_lines_are_rejected_by_number_and_the_good_ones_kept() -> None:
    articles = read_articles(BAD / "broken_lines.jsonl")

    assert reasons(articles) == [
        ("broken_lines.jsonl line 2", "malformed"),
        ("broken_lines.jsonl line 3", "malformed"),
        ("broken_lines.jsonl line 4", "malformed"),
        ("broken_lines.jsonl line 6", "malformed"),
        ("broken_lines.jsonl line 10", "truncated"),
    ]
    assert "'text' stands twice" in articles.rejected[2].detail
    assert [a.id for a in articles] == ["good-1", "nul", "surrogate", "latin"]


def test_characters_that_cannot_be_written_are_replaced_and_told() -> None:
    articles = by_id(read_articles(BAD / "broken_lines.jsonl"))

    assert articles["surrogate"].text == "A lone � surrogate."
    assert articles["nul"].text == "A NUL � inside."
    assert all(articles[i].warnings for i in ("surrogate", "nul", "latin"))
    assert articles["latin"].text == "Café closed."
    for article in articles.values():
        article.text.encode("utf-8")


def test_the_end_of_a_page_is_the_end_of_a_line_and_not_odd() -> None:
    (article,) = read_articles({"text": "The mill burned.\n\fIt was rebuilt.\f"})

    assert article.text == "The mill burned.\n\nIt was rebuilt.\n"
    assert article.warnings == ()


def test_blanks_and_hyphens_at_which_no_line_breaks_are_read_as_plain_ones() -> None:
    nobreak = "On\xa07\u202fMarch Mr\xa0Lund, of Stoke\u2011on\u2011Sea, died."

    (article,) = read_articles({"text": nobreak, "title": "Mr\xa0Lund dies"})

    assert article.text == "On 7 March Mr Lund, of Stoke-on-Sea, died."
    assert article.title == "Mr Lund dies"


def test_a_printed_apostrophe_stays_as_it_was_printed() -> None:
    (article,) = read_articles({"text": "They won’t rebuild Lund’s mill."})

    assert article.text == "They won’t rebuild Lund’s mill."


def test_nan_as_a_date_is_no_date() -> None:
    assert by_id(read_articles(BAD / "broken_lines.jsonl"))["nul"].published is None


def test_a_file_that_breaks_off_is_read_up_to_there() -> None:
    articles = read_articles(BAD / "truncated.jsonl.gz")

    assert len(articles) > 50
    assert reasons(articles)[-1] == ("truncated.jsonl.gz", "truncated")


@pytest.mark.parametrize(
    ("name", "code"),
    [("empty.jsonl", "empty"), ("header_only.csv", "empty")],
)
def test_an_empty_file_is_no_error(name: str, code: str) -> None:
    articles = read_articles(BAD / name)

    assert len(articles) == 0
    assert reasons(articles) == [(name, code)]


def test_a_broken_table_is_rejected() -> None:
    articles = read_articles(BAD / "not_parquet.parquet")

    assert reasons(articles) == [("not_parquet.parquet", "malformed")]


def test_missing_columns_are_told_with_those_there_are() -> None:
    with pytest.raises(
        SchemaMismatch, match=r"missing.csv: .*'name', 'when'.*columns="
    ):
        read_articles(BAD / "missing.csv")


def test_rows_of_the_wrong_width_are_rejected_by_line() -> None:
    articles = read_articles(BAD / "ragged.csv")

    assert [a.id for a in articles] == ["a", "d"]
    assert articles[1].text == "over\ntwo lines"
    assert reasons(articles) == [
        ("ragged.csv line 3", "malformed"),
        ("ragged.csv line 4", "empty"),
    ]


def test_a_wrong_encoding_is_read_and_told() -> None:
    (windows,) = read_articles(BAD / "windows.txt")
    (mojibake,) = read_articles(BAD / "mojibake.txt")

    assert windows.text.startswith("The café in the old town was closed on Monday –")
    assert "Windows-1252" in windows.warnings[0]
    assert "decoded as Windows-1252" in mojibake.warnings[0]


def test_no_date_is_ever_made_of_what_states_none() -> None:
    articles = read_articles(BAD / "no_dates.csv")

    assert len(articles) == 7
    assert all(article.published is None for article in articles)
    warned = {a.id: a.warnings for a in articles if a.warnings}
    assert list(warned) == ["d5", "d6"]
    assert "'soon' is no date" in warned["d5"][0]


def test_ids_are_text_and_nothing_else(tmp_path: Path) -> None:
    articles = read_articles(BAD / "hostile_ids.jsonl")

    assert [a.id for a in articles][:4] == [
        *("../../x", "/etc/passwd", "C:\\windows", "CON"),
    ]
    assert "\x1b" not in articles[4].id


@contextmanager
def memory_below(most: int) -> Iterator[None]:
    """What is done in it never holds more bytes than that at a time."""
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < most
    finally:
        tracemalloc.stop()


def test_a_gzip_bomb_is_rejected_before_it_unpacks(tmp_path: Path) -> None:
    path = tmp_path / "bomb.jsonl.gz"
    with gzip.open(path, "wb") as file:
        file.write(b'{"id": "first", "text": "The bridge was closed."}\n')
        for _ in range(100):
            file.write(b" " * 1_000_000)

    with memory_below(30_000_000):
        articles = read_articles(path)

    assert [a.id for a in articles] == ["first"]
    assert reasons(articles)[-1] == ("bomb.jsonl.gz", "bomb")


def test_a_line_without_end_is_skipped(tmp_path: Path) -> None:
    path = tmp_path / "long.jsonl"
    long = json.dumps({"text": "x" * 9_000_000})
    path.write_text(f'{long}\n{{"id": "after", "text": "The next line."}}\n')

    articles = read_articles(path)

    assert reasons(articles) == [("long.jsonl line 1", "oversized")]
    assert [a.id for a in articles] == ["after"]


@pytest.mark.parametrize("name", ["one.txt", "one.md", "one.json", "one.html"])
def test_a_file_of_50_mb_is_rejected_unread(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with path.open("wb") as file:
        file.seek(50_000_000)
        file.write(b"x")

    with memory_below(10_000_000):
        articles = read_articles(path)

    assert reasons(articles) == [(name, "oversized")]


def test_nesting_without_end_is_rejected() -> None:
    import io

    line = b'{"text": ' + b"[" * 100_000 + b"\n"

    articles = read_articles(io.BytesIO(line))

    assert reasons(articles) == [("standard input line 1", "malformed")]


@pytest.mark.parametrize("value", [b"bytes", ["a", "b"], {"a": 1}, 7, object()])
def test_what_is_no_text_is_rejected(value: object) -> None:
    articles = read_articles([{"id": "a", "text": value}])

    assert reasons(articles) == [("article 1", "malformed")]


def test_mixed_kinds_of_dates_in_one_column_are_each_read() -> None:
    dates = [
        *("2024-10-16T23:30:00-07:00", "2024-10-16", "None", 1_729_067_400),
        pd.Timestamp("2024-10-16T08:30", tz="Asia/Tokyo"),
    ]
    rows = [{"id": n, "published": d, "text": "x"} for n, d in enumerate(dates)]

    days = [article.published for article in read_articles(rows)]

    assert [day and day.date().isoformat() for day in days] == [
        *("2024-10-16", "2024-10-16", None, "2024-10-16", "2024-10-16"),
    ]


def test_pickles_are_not_read(tmp_path: Path) -> None:
    (tmp_path / "a.pkl").write_bytes(b"\x80\x04.")
    (tmp_path / "a.txt").write_text("Text.")

    assert reasons(read_articles(tmp_path)) == [("a.pkl", "unsupported")]


def test_a_header_that_is_no_csv_is_rejected(tmp_path):
    path = tmp_path / "articles.csv"
    path.write_bytes(b"id\rtext\n1,The dam broke.\n")

    read = read_articles(path)

    assert not read
    assert [each.code for each in read.rejected] == ["malformed"]


def test_one_endless_word_is_rejected(tmp_path: Path) -> None:
    path = tmp_path / "word.txt"
    path.write_text("w" * 5_000_000)

    articles = read_articles(path)

    assert reasons(articles) == [("word.txt", "oversized")]


def test_a_bomb_in_a_bomb_is_unpacked_once(tmp_path: Path) -> None:
    inner = gzip.compress(b" " * 50_000_000)
    path = tmp_path / "bomb.jsonl.gz"
    path.write_bytes(gzip.compress(gzip.compress(inner)))

    articles = read_articles(path)

    assert len(articles) == 0
    assert {code for _, code in reasons(articles)} <= {"malformed", "bomb", "truncated"}


def test_a_feed_is_refused_with_all_that_it_declares() -> None:
    articles = read_articles(BAD)

    assert ("feed.xml", "unsupported") in reasons(articles)
    assert not any("root:" in article.text for article in articles)
    with pytest.raises(UnreadableInput, match=r"feed\.xml: not a file of articles"):
        read_articles(BAD / "feed.xml")


def test_a_collection_is_read_without_holding_it(tmp_path: Path) -> None:
    path = tmp_path / "long.jsonl"
    line = json.dumps({"text": "The bridge was closed on Monday. " * 90}) + "\n"
    path.write_text(line * 300)

    with memory_below(path.stat().st_size // 3):
        count = sum(isinstance(each, Article) for each in iter_articles(path))

    assert count == 300
