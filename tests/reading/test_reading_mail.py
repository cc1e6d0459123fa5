"""Messages and pages that browsers save as such are articles."""

import time
from pathlib import Path

import pytest

from timeline import read_articles
from timeline.reading import article_row

MESSAGE = """\
From: =?utf-8?Q?Varn_Post_=E2=80=93_news?= <desk@post.example>
To: anna@post.example
Subject: =?utf-8?Q?Mill_burns_=E2=80=93_two_hurt?=
Date: Thu, 14 Mar 2024 23:30:00 -0700
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="one"

--one
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

The mill at Caf=C3=A9 Street burned on Tues=
day.
--one
Content-Type: text/html

<p>Another wording.</p>
--one
Content-Type: text/plain
Content-Disposition: attachment; filename="terms.txt"

Terms.
--one--
"""
SAVED = """\
From: <Saved by Blink>
Snapshot-Content-Location: https://post.example/mill
Subject: Mill burns
Date: Sat, 16 Mar 2024 10:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="two"

--two
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://post.example/mill

<html lang=3D"en"><head><meta property=3D"article:published_time" content=
=3D"2024-03-14"></head><body><h1>Mill burns</h1>
<p>The mill on the hill above the town burned down on Tuesday.</p></body></html>
--two
Content-Type: text/css

p {}
--two--
"""


def test_a_message_is_an_article_of_its_sender(tmp_path: Path) -> None:
    (tmp_path / "mill.eml").write_text(MESSAGE, newline="\r\n")

    (article,) = read_articles(tmp_path)

    listed = article_row(article)
    assert article.text.strip() == "The mill at Café Street burned on Tuesday."
    assert (article.id, article.title) == ("mill", "Mill burns – two hurt")
    assert article.source == "Varn Post – news"
    assert listed["published"] == "2024-03-14T23:30:00"
    assert listed["published_trusted"] is True


def test_a_message_that_is_a_page_alone_is_read_as_one(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    page = MESSAGE.replace("text/plain; charset", "text/x-other; charset")
    (tmp_path / "mill.eml").write_text(page)

    (article,) = read_articles(tmp_path)

    assert (article.text, article.title) == (
        "Another wording.",
        "Mill burns – two hurt",
    )


@pytest.mark.parametrize("suffix", [".mhtml", ".mht"])
def test_a_page_saved_in_one_file_is_read_as_the_page(
    tmp_path: Path, suffix: str
) -> None:
    pytest.importorskip("trafilatura")
    (tmp_path / f"mill{suffix}").write_text(SAVED, newline="\r\n")

    (article,) = read_articles(tmp_path)

    listed = article_row(article)
    assert article.text.startswith("The mill on the hill")
    assert (article.title, article.url) == ("Mill burns", "https://post.example/mill")
    assert article.source == "post.example"
    assert str(listed["published"]).startswith("2024-03-14")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("", "empty"),
        ("Subject: x\nContent-Type: image/png\n\nAAAA", "empty"),
        ('Content-Type: multipart/mixed; boundary="a"\n\n--a\n' * 60, "oversized"),
        ("Subject: x\n\n", "empty"),
    ],
)
def test_a_message_without_text_is_rejected(
    tmp_path: Path, content: str, code: str
) -> None:
    (tmp_path / "a.txt").write_text("It rained.")
    (tmp_path / "b.eml").write_text(content)

    articles = read_articles(tmp_path)

    assert [(r.id, r.code) for r in articles.rejected] == [("b.eml", code)]


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("koi8-r", "The mill Д burned."),
        ("utf-8", "The mill \ufffd burned."),
        *((name, "The mill ä burned.") for name in ("idna", "punycode", "hex", "a\0b")),
    ],
)
def test_the_encoding_that_a_part_names_is_used_where_it_is_one(
    tmp_path: Path, charset: str, text: str
) -> None:
    head = f"Content-Type: text/plain; charset={charset}\n\n".encode()
    (tmp_path / "a.eml").write_bytes(head + b"The mill \xe4 burned.")

    (article,) = read_articles(tmp_path)

    assert article.text == text


@pytest.mark.parametrize("charset", ["idna", "punycode", "hex", "nosuch"])
def test_a_page_of_no_encoding_of_texts_is_read_all_the_same(
    tmp_path: Path, charset: str
) -> None:
    pytest.importorskip("trafilatura")
    head = f'<meta charset="{charset}"><p>'.encode()
    (tmp_path / "a.html").write_bytes(head + b"The mill \xe4 burned.</p>")

    (article,) = read_articles(tmp_path)

    assert article.text == "The mill ä burned."


@pytest.mark.parametrize(
    "header",
    [
        "Subject: " + "=?utf-8?Q?" * 30_000,
        "From: " + '"(' * 100_000,
        "Content-Type: text/plain; " + "charset*0=a;" * 20_000,
        "Content-Type: text/plain; charset=nosuch",
        "Content-Type: text/plain; charset=a\0b",
        "Date: " + "1" * 200_000,
        "X: y\n" * 50_000 + "Subject: x",
    ],
)
def test_hostile_headers_take_no_time(tmp_path: Path, header: str) -> None:
    (tmp_path / "a.eml").write_text(f"{header}\n\nThe mill burned down.\n")
    before = time.process_time()

    (article,) = read_articles(tmp_path)

    assert article.text.strip() == "The mill burned down."
    assert time.process_time() - before < 5
