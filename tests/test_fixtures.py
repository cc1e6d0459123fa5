"""The fixtures are what their README says."""

import gzip
import importlib.util
import json
from datetime import date
from pathlib import Path

import pytest

from timeline.reading import read_articles

FIXTURES = Path(__file__).parent.parent / "fixtures"
CORPORA = ("dam", "drones", "election", "merger", "trial")
FORMATS = FIXTURES / "formats" / "drones"
GRANULARITIES = {"day", "week", "month", "quarter", "season", "year", "decade"}


def lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


@pytest.mark.parametrize("corpus", CORPORA)
def test_each_corpus_is_read_whole_with_its_dates(corpus):
    articles = read_articles(FIXTURES / "articles" / corpus)

    assert not articles.rejected
    assert len(articles) == len(
        lines(FIXTURES / "articles" / corpus / "articles.jsonl")
    )
    assert all(article.published and article.source for article in articles)


@pytest.mark.parametrize(
    "name", ["articles.csv", "articles.parquet", "articles.jsonl.gz"]
)
def test_tables_of_every_format_hold_equal_articles(name):
    articles = read_articles(FORMATS / name)

    assert list(articles) == list(read_articles(FIXTURES / "articles" / "drones"))


def test_text_files_hold_equal_texts():
    plain = read_articles(FORMATS / "txt", published="2022-10-21")
    articles = read_articles(FIXTURES / "articles" / "drones")

    assert [(a.id, a.text) for a in plain] == [(a.id, a.text) for a in articles]
    assert {a.published.date() for a in plain} == {date(2022, 10, 21)}


def test_markdown_files_hold_equal_articles():
    marked = read_articles(FORMATS / "md")
    articles = read_articles(FIXTURES / "articles" / "drones")

    assert [story_of(one) for one in marked] == [story_of(a) for a in articles]


def test_pages_hold_equal_articles():
    pages = read_articles(FORMATS / "html")
    articles = read_articles(FIXTURES / "articles" / "drones")

    assert [story_of(page) for page in pages] == [story_of(a) for a in articles]


def story_of(article):
    """What a page and a table must agree on.

    A page may set its paragraphs apart otherwise and repeat its headline above them.
    """
    words = " ".join(article.text.removeprefix(article.title).split())
    when = article.published and article.published.replace(tzinfo=None)
    return article.id, article.title, article.source, article.url, when, words


def test_formats_are_made_from_the_canonical_articles(tmp_path):
    spec = importlib.util.spec_from_file_location(
        "make_formats", FIXTURES / "make_formats.py"
    )
    make_formats = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(make_formats)
    make_formats.write_formats(tmp_path)

    assert texts_below(tmp_path) == texts_below(FORMATS)


def texts_below(folder: Path) -> dict[str, str]:
    """Every file but Parquet, whose bytes depend on the version that wrote them."""
    return {
        path.relative_to(folder).as_posix(): text_of(path)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".parquet"
    }


def text_of(path: Path) -> str:
    data = path.read_bytes()
    return (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")


@pytest.mark.parametrize("corpus", CORPORA)
def test_golden_events_name_articles_of_their_corpus(corpus):
    ids = {a.id for a in read_articles(FIXTURES / "articles" / corpus)}
    events = lines(FIXTURES / "golden" / f"{corpus}.jsonl")

    assert events == sorted(
        events, key=lambda e: (e["begin"] or "9999", e["end"] or "9999")
    )
    for event in events:
        assert set(event["articles"]) <= ids and event["articles"]
        assert (event["granularity"] in GRANULARITIES) == bool(event["begin"])
        assert not event["end"] or event["begin"] < event["end"]
        assert 1 <= event["salience"] <= len(event["articles"])


@pytest.mark.parametrize("corpus", CORPORA)
def test_words_asked_of_a_golden_title_stand_in_its_articles(corpus):
    articles = {a.id: a for a in read_articles(FIXTURES / "articles" / corpus)}
    for event in lines(FIXTURES / "golden" / f"{corpus}.jsonl"):
        told = " ".join(
            f"{articles[i].title} {articles[i].text}".casefold()
            for i in event["articles"]
        )
        for word in event["title_words"]:
            assert any(part.casefold() in told for part in word.split("|")), event


@pytest.mark.parametrize(
    ("name", "key"), [("timexes.jsonl", "timexes"), ("mentions.jsonl", "mentions")]
)
def test_annotated_spans_are_the_words_they_name(name, key):
    documents = lines(FIXTURES / "annotated" / name)

    assert len({d["doc"] for d in documents}) == len(documents)
    for document in documents:
        spans = [(m["start"], m["end"]) for m in document[key]]
        assert spans == sorted(spans)
        for mention in document[key]:
            surface = document["text"][mention["start"] : mention["end"]]
            assert surface == mention.get("text", mention.get("trigger"))
