"""Pages made to hang a parser: rejected with a reason."""

from pathlib import Path

import pytest
from growth import assert_no_square

from timeline.reading import read_articles

HOSTILE = {
    "attributes": "<div " + " ".join(f'a{n}="1"' for n in range(200_000)) + ">x</div>",
    "bare_attributes": "<div " + " ".join(f"a{n}" for n in range(200_000)) + ">x</div>",
    "nested": "<div>" * 100_000,
    "nested_a_little": "<div>" * 20_000,
    "nested_tables": "<table><tr><td>" * 10_000,
    "tags": "<p>x" * 100_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_page_no_parser_can_bear_is_rejected(tmp_path: Path, name: str) -> None:
    page = f"<html><body><h1>T</h1>{HOSTILE[name]}</body></html>"
    (tmp_path / "page.html").write_text(page)

    articles = read_articles(tmp_path)

    assert [r.code for r in articles.rejected] == ["oversized"]
    assert len(articles) == 0


@pytest.mark.parametrize(
    "body",
    [
        "<p>" * 5_000 + "The bridge was closed on Monday.",
        "<x>" * 20_000 + "The bridge was closed on Monday.",
        "The bridge was closed. " * 20 + "&lol;" * 1_000,
        "<!DOCTYPE r [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><p>The &a; bridge.</p>",
        "<script>" + "a<b;" * 10_000 + "</script><p>The bridge was closed.</p>",
        "<![CDATA[" + "<" * 1_000 + "<p>The bridge was closed on Monday.</p>",
        "<p>The bridge was closed.</p>" + "<!--" * 1_000,
        "\x00<p>The \x00 bridge was closed.</p>",
    ],
)
def test_an_odd_page_is_read_or_rejected(tmp_path: Path, body: str) -> None:
    (tmp_path / "page.htm").write_text(f"<html><body><h1>T</h1>{body}</body></html>")

    articles = read_articles(tmp_path)

    assert len(articles) + len(articles.rejected) == 1
    assert all("root:" not in article.text for article in articles)


@pytest.mark.parametrize(
    "unit", ["?", "1", " ", "2024-", "1 day ", "May ", "a, b, ", "Jan. 1, ", "(", "—"]
)
def test_hostile_text_takes_no_square(unit: str) -> None:
    def read(size: int) -> None:
        text = unit * (size // len(unit))
        read_articles([{"text": text + "x", "published": text[:5_000], "url": text}])

    assert_no_square(lambda: read(200_000), lambda: read(400_000))
