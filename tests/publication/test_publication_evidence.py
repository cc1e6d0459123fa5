"""Where the date of publication is read from, alone and in conflict."""

from pathlib import Path

import pytest

from timeline.reading import article_row, read_articles
from timeline.records import Article

BODY = """The old bridge over the Lund was closed on Monday, the council said.

Engineers found a crack in one of its pillars and will report within a week."""


def article(text: str, **fields: object) -> Article:
    """One article of a text, with other columns."""
    (read,) = read_articles([{"text": text, **fields}])
    return read


def dated(text: str, **fields: object) -> tuple[object, object]:
    """What an article is dated, and by which kind of evidence."""
    row = article_row(article(text, **fields))
    return row["published"], row["published_source"]


@pytest.mark.parametrize(
    ("top", "expected"),
    [
        ("Bridge closed\nPublished: 4 May 2018, 16:05 BST", "2018-05-04T16:05:00"),
        ("Bridge closed\nPosted on May 4, 2018 by Ann Berg", "2018-05-04"),
        ("Bridge closed\nBy Ann Berg, May 4, 2018", "2018-05-04"),
        ("Bridge closed\nAnn Berg | Friday, May 4, 2018", "2018-05-04"),
        ("Bridge closed\n4 May 2018", "2018-05-04"),
        ("Bridge closed\n04/05/2018 first published 13/05/2018", "2018-05-13"),
        ("Bridge closed\nPosted : May 4 , 2018 , 3 : 23 PM", "2018-05-04T15:23:00"),
        ("Brücke gesperrt\n4. Mai 2018", "2018-05-04"),
        ("Puente cerrado\nPublicado: 4 de mayo de 2018", "2018-05-04"),
        ("Updated: 9 May 2018 | Published: 4 May 2018", "2018-05-04"),
        ("Last updated at 08:58 GMT, Friday, 4 May 2018 " + BODY, "2018-05-04"),
        ("4 May 2018 Last updated at 14:02 " + BODY, "2018-05-04"),
    ],
)
def test_a_line_at_the_top_dates_an_article(top: str, expected: str) -> None:
    assert dated(f"{top}\n{BODY}") == (expected, "byline")


@pytest.mark.parametrize(
    "top",
    [
        "BRENN, Oct. 22, 2019 — ",
        "BRENN, Oct. 22, 2019 (Wire) -- ",
        "BRENN, Lower Lund, 22 October 2019 - ",
        "Brenn (October 22, 2019) — ",
    ],
)
def test_a_dateline_dates_an_article(top: str) -> None:
    assert dated(top + BODY) == ("2019-10-22", "dateline")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://post.example/2024/10/16/bridge", "2024-10-16"),
        ("https://post.example/news/2024-10-16-bridge.html", "2024-10-16"),
        ("https://post.example/2024/oct/16/bridge", "2024-10-16"),
        ("https://post.example/20241016/bridge", "2024-10-16"),
        ("https://post.example/a-20241016", "2024-10-16"),
        ("https://post.example/2024/10/bridge", None),
        ("https://post.example/2024_10_01_archive.html", None),
        ("https://post.example/item/12024101634", None),
        ("https://post.example/2024/13/45/", None),
        ("https://post.example/", None),
        ("https://[broken", None),
    ],
)
def test_an_address_dates_an_article_by_its_day(url: str, expected: str | None) -> None:
    assert dated(BODY, url=url)[0] == expected


def test_an_address_in_the_first_line_counts() -> None:
    text = f"http : / / post . example / 2024 / 10 / 16 / bridge\nBridge closed\n{BODY}"

    assert dated(text) == ("2024-10-16", "url")


@pytest.mark.parametrize(
    "text",
    [
        f"Wednesday, May 31, 2023\nHome News Sport\nBridge closed\n{BODY}",
        f"Today is May 31, 2023\nBridge closed\n{BODY}",
        f"Bridge closed\nRetrieved 31 May 2023\n{BODY}",
        f"Bridge closed\n{BODY}\n© 2010–2023 The Post. All rights reserved.",
        f"Bridge closed\n{BODY}\nCopyright 2023",
        f"The bridge, built after the flood of May 31, 2003, was closed.\n{BODY}",
        f"Bridge closed\nEnd of watch: May 31, 2023\n{BODY}",
        f"KYIV, Oct. 15 — {BODY}",
        BODY,
    ],
)
def test_clocks_footers_and_dates_in_passing_never_date_an_article(text: str) -> None:
    read = article(text)

    assert read.published is None
    assert not read.publication.trusted


def test_the_clock_of_a_header_is_kept_as_weak_evidence() -> None:
    read = article(f"Wednesday, May 31, 2023\nHome News\nBridge closed\n{BODY}")

    assert [(e.kind, e.weight < 0.5) for e in read.publication.evidence] == [
        ("header_clock", True)
    ]


def test_kinds_that_agree_outweigh_one_that_does_not() -> None:
    text = f"Bridge closed\nPublished 16 October 2024\n{BODY}"
    url = "https://post.example/2024/10/16/bridge"

    read = article(text, url=url, published="2024-12-24")

    assert article_row(read)["published"] == "2024-10-16"
    assert read.publication.trusted
    assert "but its metadata says 2024-12-24" in read.warnings[0]


def test_an_address_that_disagrees_is_kept_and_told() -> None:
    near = article(BODY, published="2024-10-19", url="https://p.example/2024/10/16/a")
    off = article(BODY, published="2024-10-21", url="https://p.example/2024/10/16/a")
    far = article(BODY, published="2024-12-21", url="https://p.example/2024/10/16/a")

    assert near.warnings == ()
    assert off.warnings == (
        "published 2024-10-21 by its metadata, but its url says 2024-10-16",
    )
    assert [one.publication.trusted for one in (near, off, far)] == [True, True, False]
    assert {e.kind for e in off.publication.evidence} == {"metadata", "url"}


def test_published_beats_modified_and_both_are_kept() -> None:
    read = article(BODY, published="2024-10-16", modified="2024-10-20T10:00:00")

    assert article_row(read)["published"] == "2024-10-16"
    assert read.publication.modified is not None
    assert read.publication.modified.day == 20


def test_a_date_after_the_saving_of_the_page_is_not_trusted() -> None:
    late = article(BODY, published="2024-10-19", retrieved="2024-10-16")
    zone = article(BODY, published="2024-10-17", retrieved="2024-10-16")

    assert (late.publication.trusted, zone.publication.trusted) == (False, True)
    assert "after it was saved on 2024-10-16" in late.warnings[0]


def test_new_year_over_a_range_of_copyright_is_weak() -> None:
    footer = f"{BODY}\n© 2010–2024 The Post"

    assert dated(footer, published="2024-01-01T00:00:00")[0] is None
    assert dated(BODY, published="2024-01-01T00:00:00")[0] == "2024-01-01T00:00:00"
    assert dated(footer, published="2024-01-01T09:12:00")[0] == "2024-01-01T09:12:00"


def test_a_dateline_without_its_year_is_evidence_beside_a_date() -> None:
    read = article(f"KYIV, Oct. 15 — {BODY}", published="2024-10-16")

    days = {
        e.kind: e.interval.begin and e.interval.begin.day
        for e in read.publication.evidence
    }
    assert days == {"metadata": 16, "dateline": 15}
    assert article_row(read)["published"] == "2024-10-16"


def test_key_dates_are_no_datelines() -> None:
    entries = (
        "February 15, 2011 - The arrest of a lawyer sparks a riot.\n"
        "February 24 - Rebels take the port.\n"
    )

    assert dated(entries, published="2011-10-12") == ("2011-10-12", "metadata")
    assert dated(entries) == (None, None)


def test_days_and_months_are_told_apart_by_the_column() -> None:
    rows = [
        {"text": "One.", "date": "10/11/2024"},
        {"text": "Two.", "date": "25/11/2024"},
    ]

    assert [article_row(a)["published"] for a in read_articles(rows)] == [
        *("2024-11-10", "2024-11-25"),
    ]


def test_a_date_of_two_readings_is_flagged_and_anchors_nothing() -> None:
    read = article(BODY, date="10/11/2024")
    settled = article(BODY, date="10/11/2024", url="https://p.example/2024/11/10/a")

    assert read.published is None
    assert "'10/11/2024' can be read as two days" in read.warnings[0]
    assert len(read.publication.evidence) == 2
    assert article_row(settled)["published"] == "2024-11-10"


def test_a_zoned_time_keeps_its_own_day() -> None:
    assert (
        dated(BODY, published="2024-10-16T23:30:00-07:00")[0] == "2024-10-16T23:30:00"
    )
    assert dated(BODY, published="2024-10-16T23:30:00")[0] == "2024-10-16T23:30:00"


def test_the_caller_dates_what_only_words_date_and_no_more() -> None:
    text = f"Bridge closed\nPublished: 4 May 2018\n{BODY}"
    (read,) = read_articles([{"text": text}], published="2018-05-06")
    (kept,) = read_articles(
        [{"text": text, "date": "2018-05-04"}], published="2018-06-01"
    )

    assert (article_row(read)["published"], read.publication.source) == (
        *("2018-05-06", "caller"),
    )
    assert kept.publication.source != "caller"


PAGE = """<html lang="en-GB"><head><title>Bridge closed | The Post</title>{head}</head>
<body><header><div>Wednesday, May 31, 2023</div><nav><a href="/">Home</a></nav></header>
<main><article><h1>Bridge closed</h1>{byline}
<p>The old bridge over the Lund was closed on Monday after a crack was found in one of
its pillars, the council said in a statement to the people of the town.</p>
<p>Engineers will report within a week on what it takes to open it again.</p>
</article></main><footer>© 2010–2023 The Post</footer></body></html>"""


def page(folder: Path, head: str = "", byline: str = "") -> Article:
    (folder / "page.html").write_text(PAGE.format(head=head, byline=byline))
    (read,) = read_articles(folder)
    return read


LINKED = (
    '<script type="application/ld+json">{"@type": "%s", "datePublished": "%s"}</script>'
)


@pytest.mark.parametrize(
    ("head", "byline", "expected"),
    [
        (
            '<meta property="article:published_time" content="2019-10-22T23:40-07:00">',
            "",
            ("2019-10-22T23:40:00", "metadata"),
        ),
        (LINKED % ("NewsArticle", "2019-10-22"), "", ("2019-10-22", "json_ld")),
        (LINKED % ("WebPage", "2019-10-22"), "", ("2019-10-22", "json_ld")),
        (LINKED % ("Product", "2019-10-22"), "", (None, None)),
        ('<script type="application/ld+json">{broken</script>', "", (None, None)),
        (
            '<meta property="article:modified_time" content="2019-10-25">',
            "",
            (None, None),
        ),
        (
            "",
            '<time datetime="2019-10-22">Tuesday</time>',
            ("2019-10-22", "time_element"),
        ),
        ("", "<p>Published: 22 October 2019</p>", ("2019-10-22", "byline")),
        (
            "",
            '<span class="d">By Ann Berg</span><div>22 October 2019</div>',
            ("2019-10-22", "byline"),
        ),
        (
            '<link rel="canonical" href="https://post.example/2019/10/22/bridge">',
            "",
            ("2019-10-22", "url"),
        ),
        ("", "", (None, None)),
    ],
)
def test_a_page_is_dated_by_what_it_states_not_by_its_clock(
    tmp_path: Path, head: str, byline: str, expected: tuple[str | None, str | None]
) -> None:
    row = article_row(page(tmp_path, head, byline))

    assert (row["published"], row["published_source"]) == expected


def test_a_page_gives_its_text_title_address_outlet_and_language(
    tmp_path: Path,
) -> None:
    read = page(
        tmp_path,
        '<meta property="og:site_name" content="The Post">'
        '<link rel="canonical" href="https://www.post.example/bridge">',
    )

    assert read.text.startswith("The old bridge over the Lund was closed on Monday")
    assert "2023" not in read.text
    assert (read.title, read.source, read.language) == (
        "Bridge closed",
        "The Post",
        "en",
    )
    assert (read.id, read.url) == ("page", "https://www.post.example/bridge")


@pytest.mark.parametrize(
    ("publisher", "outlet"),
    [
        ('{"@type": "Organization", "name": "The Post"}', "The Post"),
        ('[{"name": "The Post"}, {"name": "The Wire"}]', "The Post"),
        ('"The Post"', "The Post"),
        ('{"name": ["x"]}', None),
        ("[]", None),
        ("7", None),
    ],
)
def test_the_outlet_is_the_publisher_of_the_linked_data(
    tmp_path: Path, publisher: str, outlet: str | None
) -> None:
    data = f'{{"@type": "NewsArticle", "publisher": {publisher}}}'

    read = page(tmp_path, f'<script type="application/ld+json">{data}</script>')

    assert read.source == outlet
