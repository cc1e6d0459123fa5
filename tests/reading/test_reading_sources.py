"""Everything that articles can be read from."""

import gzip
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from timeline.errors import InvalidPublicationDate, SchemaMismatch, UnreadableInput
from timeline.reading import Articles, article_row, iter_articles, read_articles
from timeline.records import Article, Rejected
from timeline.scale import reconstruct_to
from timeline.settings import Settings

ROWS = [
    {"id": "a", "published": "2024-10-16", "text": "The bridge was closed on Monday."},
    {"id": "b", "published": "2024-10-17", "text": "It opened again."},
]


def jsonl(rows: list[dict[str, object]] = ROWS) -> bytes:
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def written(folder: Path) -> dict[str, Path]:
    """The two articles in every format of tables, by its suffix."""
    frame = pd.DataFrame(ROWS)
    (folder / "rows.jsonl").write_bytes(jsonl())
    (folder / "rows.jsonl.gz").write_bytes(gzip.compress(jsonl()))
    (folder / "rows.json").write_text(json.dumps(ROWS))
    frame.to_csv(folder / "rows.csv", index=False)
    frame.to_csv(folder / "rows.tsv", index=False, sep="\t")
    pq.write_table(pa.Table.from_pandas(frame), folder / "rows.parquet")
    return {path.name.removeprefix("rows"): path for path in sorted(folder.iterdir())}


@pytest.mark.parametrize(
    "suffix", [".jsonl", ".jsonl.gz", ".json", ".csv", ".tsv", ".parquet"]
)
def test_every_format_gives_the_same_articles(tmp_path: Path, suffix: str) -> None:
    articles = read_articles(written(tmp_path)[suffix])

    assert list(articles) == list(read_articles(ROWS))
    assert articles.rejected == ()
    assert articles.mapping == {"id": "id", "published": "published", "text": "text"}


@pytest.mark.parametrize(
    "make",
    [
        list,
        tuple,
        iter,
        pd.DataFrame,
        pa.Table.from_pylist,
        lambda rows: pa.Table.from_pylist(rows).to_batches()[0],
        lambda rows: io.BytesIO(jsonl(rows)),
        lambda rows: io.TextIOWrapper(io.BytesIO(jsonl(rows))),
        lambda rows: read_articles(rows),
        lambda rows: list(read_articles(rows)),
    ],
)
def test_every_object_gives_the_same_articles(make: object) -> None:
    assert callable(make)

    assert list(read_articles(make(ROWS))) == list(read_articles(ROWS))


def test_frames_of_polars_are_read() -> None:
    polars = pytest.importorskip("polars", reason="polars is not installed")

    frame = polars.DataFrame(ROWS)

    assert list(read_articles(frame)) == list(read_articles(ROWS))
    assert list(read_articles(frame.lazy())) == list(read_articles(ROWS))


def test_standard_input_is_read_under_the_name_of_a_dash(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(jsonl())))

    assert [article.id for article in read_articles(["-"])] == ["a", "b"]


def test_one_mapping_is_one_article() -> None:
    assert [article.id for article in read_articles(ROWS[0])] == ["a"]


def test_a_text_file_is_one_article_under_its_name(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_bytes(b"\xef\xbb\xbfOne.\r\nTwo.\r\n")

    (article,) = read_articles(str(tmp_path / "report.txt"))

    assert (article.id, article.text) == ("report", "One.\nTwo.\n")
    assert article.published is None


@pytest.mark.parametrize(
    "header",
    [
        "Title: Bridge closed\nPublished: 16 October 2024\nSource: Post\n\n",
        "TITLE: Bridge closed\nDATE: 2024-10-16\nPublisher: Post\nURL: \n\n\n",
        '---\ntitle: "Bridge closed"\ndate: 2024-10-16\nsitename: Post\n---\n',
        "---\ntags:\n  - roads\ntitle: Bridge closed\npublished: 2024-10-16\n"
        "source: Post\ntext: none\n---\n\n",
    ],
)
def test_a_header_gives_the_fields_of_a_text_file(tmp_path: Path, header: str) -> None:
    (tmp_path / "report.txt").write_text(f"{header}It rained.\n\nIt snowed.\n")

    (article,) = read_articles(tmp_path / "report.txt")

    assert article.text == "It rained.\n\nIt snowed.\n"
    assert (article.title, article.source) == ("Bridge closed", "Post")
    assert str(article.published) == "2024-10-16 00:00:00"
    assert article.id == "report"


@pytest.mark.parametrize(
    "text",
    [
        "Warning: a storm came.\n\nIt rained.",
        "Title: The bridge\nIt was closed.\n\nIt opened.",
        "Time: it rained\n\nIt snowed.",
        "Title: without a text",
        "Story: it rained.\n\nIt snowed.",
        "---\nIt rained.\n---\nIt snowed.",
        "\n\nIt rained.",
        "---\ntitle: left open\n\nIt rained.",
        "-" * 100_000,
        "Title: " * 20_000,
    ],
)
def test_what_only_looks_like_a_header_is_text(tmp_path: Path, text: str) -> None:
    (tmp_path / "report.txt").write_text(text)

    (article,) = read_articles(tmp_path / "report.txt")

    assert (article.text, article.title) == (text, None)


def test_a_markdown_file_is_read_as_it_is_shown(tmp_path: Path) -> None:
    (tmp_path / "report.md").write_text(
        "# The *old* bridge\n\nIt was **closed** on\n[Monday](https://a.example/b_c), "
        "said `AT&amp;T` &amp; co.\n\n![A photo](a.png)\n\n- It rained.\n- It\\* "
        "snowed.\n\n> It <b>froze</b>.\n\n<div>It thawed.</div>\n"
    )

    (article,) = read_articles(tmp_path / "report.md")

    assert article.title == "The old bridge"
    assert article.text.split("\n\n") == [
        "It was closed on Monday, said AT&amp;T & co.",
        *("It rained.", "It* snowed.", "It froze.", "It thawed."),
    ]


def test_a_row_of_a_table_is_a_line(tmp_path: Path) -> None:
    (tmp_path / "town.md").write_text(
        "# Varn\n\n| Year | What | Who |\n|---|---|---|\n| 1881 | The hall *opened* | |"
        "\n| 3 June 1889 | The river flooded Varn | Marek |\n\nIt is | was a town.\n"
    )

    (article,) = read_articles(tmp_path / "town.md")

    assert article.text.split("\n\n") == [
        *("Year: What, Who", "1881: The hall opened"),
        *("3 June 1889: The river flooded Varn, Marek", "It is | was a town."),
    ]


def test_a_short_page_keeps_its_paragraphs(tmp_path: Path) -> None:
    told = (
        "The mill of Varn burned to the ground on Monday, two days after its owner had "
        "sold it.",
        "It was rebuilt in a week.",
        "A school will open there.",
    )
    story = "".join(f"<p>{line}</p>" for line in told)
    head = "<h1>Mill burns</h1><p class=byline>By A. Marek</p>"
    (tmp_path / "page.html").write_text(
        f"<html><body><article>{head}{story}</article>"
        "<footer>All rights reserved.</footer></body></html>"
    )

    (article,) = read_articles(tmp_path / "page.html")

    assert article.text.split("\n")[-3:] == list(told)


def test_the_title_of_a_header_stands_above_a_heading(tmp_path: Path) -> None:
    for name, title in (("a.md", "Rain"), ("b.markdown", "Snow")):
        header = f"---\ntitle: {title}\n---\n"
        (tmp_path / name).write_text(f"{header}# Rain\n\nIt rained.\n")
    (tmp_path / "README.md").write_text("# What these are\n\nThey are notes.\n")

    articles = read_articles(tmp_path)

    assert [(a.title, a.text) for a in articles] == [
        ("Rain", "It rained."),
        ("Snow", "Rain\n\nIt rained."),
    ]
    assert [(r.id, r.code) for r in articles.rejected] == [("README.md", "unsupported")]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("suffix", [".csv", ".tsv", ".jsonl", ".jsonl.gz", ".json"])
def test_tables_of_every_marked_encoding_are_read(
    tmp_path: Path, suffix: str, encoding: str
) -> None:
    path = written(tmp_path)[suffix]
    packed = suffix.endswith(".gz")
    data = gzip.decompress(path.read_bytes()) if packed else path.read_bytes()
    marked = data.decode("utf-8").encode(encoding)
    path.write_bytes(gzip.compress(marked) if packed else marked)

    articles = read_articles(path)

    assert list(articles) == list(read_articles(ROWS))


def test_a_text_in_place_of_a_path_is_no_file(tmp_path: Path) -> None:
    text = "The bridge was closed on Monday. " * 1000

    with pytest.raises(UnreadableInput, match="no such file"):
        read_articles(text)
    with pytest.raises(UnreadableInput, match="no such file"):
        reconstruct_to(tmp_path / "out.parquet", text)


@pytest.mark.parametrize("many", [False, True])
def test_nothing_is_fetched_from_the_web(many: bool) -> None:
    url = "https://post.example/a.html"

    with pytest.raises(UnreadableInput, match=f"^{url}: nothing is fetched"):
        read_articles([url, url] if many else url)


def test_a_folder_is_read_in_order_of_path_and_without_what_is_hidden(
    tmp_path: Path,
) -> None:
    for name in ("b/2.txt", "a.txt", "b/1.txt", ".git/x.txt", "b/.hidden.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"Text of {name}.")
    (tmp_path / "b" / "notes.docx").write_text("no format of ours")

    articles = read_articles(tmp_path)

    assert [article.id for article in articles] == ["a", "1", "2"]
    assert [(r.id, r.code) for r in articles.rejected] == [
        ("b/notes.docx", "unsupported")
    ]


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("Not for you.")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.txt").write_text("For you.")
    (folder / "b.txt").symlink_to(secret)

    articles = read_articles(folder)

    assert [article.text for article in articles] == ["For you."]
    assert [r.id for r in articles.rejected] == ["b.txt"]


@pytest.mark.parametrize("name", ["missing.jsonl", "missing", "folder", "notes.docx"])
def test_no_input_at_all_is_an_error_that_names_it(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "notes.docx").write_text("x")

    with pytest.raises(UnreadableInput, match=name):
        read_articles(tmp_path / name)


@pytest.mark.parametrize("source", [7, None, b"bytes", object(), io.StringIO("{}")])
def test_what_holds_no_articles_is_an_error(source: object) -> None:
    with pytest.raises(UnreadableInput):
        read_articles(source)


def test_no_articles_are_no_error() -> None:
    articles = read_articles([])

    assert (len(articles), articles.rejected) == (0, ())


@pytest.mark.parametrize(
    ("row", "fields"),
    [
        (  # trafilatura
            {
                "title": "T",
                "date": "2024-10-16",
                "text": "Text.",
                "raw_text": "Raw.",
                "source": "https://www.post.example/a",
                "source-hostname": "The Post",
                "hostname": "post.example",
                "language": "en",
                "filedate": "2024-11-01",
                "fingerprint": "f00",
            },
            ("T", "The Post", "https://www.post.example/a", "2024-10-16"),
        ),
        (  # newspaper4k
            {
                "url": "https://post.example/a",
                "title": "T",
                "publish_date": "2024-10-16T23:40:00-07:00",
                "text": "Text.",
                "meta_lang": "en",
                "meta_site_name": "The Post",
                "authors": ["A", "B"],
                "summary": "Short.",
            },
            ("T", "The Post", "https://post.example/a", "2024-10-16T23:40:00"),
        ),
        (  # news-please
            {
                "maintext": "Text.",
                "title": "T",
                "date_publish": "2024-10-16 08:30:00",
                "date_modify": "None",
                "date_download": "2024-10-18 01:02:03",
                "source_domain": "post.example",
                "url": "https://post.example/a",
                "description": "Short.",
            },
            ("T", "post.example", "https://post.example/a", "2024-10-16T08:30:00"),
        ),
        (  # cc_news
            {
                "title": "T",
                "text": "Text.",
                "domain": "post.example",
                "date": "2024-10-16 08:30:00",
                "description": "Short.",
                "url": "https://post.example/a",
                "image_url": "https://post.example/i.png",
            },
            ("T", "post.example", "https://post.example/a", "2024-10-16T08:30:00"),
        ),
        (  # news-tls
            {"id": 7, "time": "2024-10-16", "title": "T", "text": "Text.", "s": []},
            ("T", None, None, "2024-10-16"),
        ),
        (  # NewsAPI
            {
                "source": {"id": None, "name": "The Post"},
                "title": "T",
                "url": "https://post.example/a",
                "publishedAt": "2024-10-16T08:30:00Z",
                "content": "Text.",
            },
            ("T", "The Post", "https://post.example/a", "2024-10-16T08:30:00"),
        ),
        (  # Media Cloud
            {
                "media_name": "post.example",
                "media_url": "https://post.example/",
                "publish_date": "2024-10-16",
                "title": "T",
                "url": "https://post.example/a",
                "text": "Text.",
            },
            ("T", "post.example", "https://post.example/a", "2024-10-16"),
        ),
        (  # Timesketch
            {
                "message": "Text.",
                "datetime": "2024-10-16T08:30:00",
                "timestamp_desc": "x",
            },
            (None, None, None, "2024-10-16T08:30:00"),
        ),
        (  # posts
            {
                "account": "@varnwatch",
                "created_at": "2024-10-16T08:30:00Z",
                "permalink": "https://posts.example/1",
                "text": "Text.",
            },
            (None, "@varnwatch", "https://posts.example/1", "2024-10-16T08:30:00"),
        ),
        (  # RSS
            {
                "Title": "T",
                "Link": "https://www.post.example/a",
                "pubDate": "Wed, 16 Oct 2024 08:30:00 GMT",
                "Description": "Text.",
            },
            ("T", "post.example", "https://www.post.example/a", "2024-10-16T08:30:00"),
        ),
    ],
)
def test_the_columns_of_producers_map_by_themselves(
    row: dict[str, object], fields: tuple[str | None, ...]
) -> None:
    (article,) = read_articles([row])

    listed = article_row(article)
    assert article.text == "Text."
    assert tuple(listed[n] for n in ("title", "source", "url", "published")) == fields
    assert listed["published_trusted"] is True


def test_a_given_column_that_no_input_has_is_an_error() -> None:
    rows = [{"text": "It fell."}, {"text": "It rose.", "when": "2024-10-16"}]

    some = read_articles(rows, columns={"published": "when"})

    assert [article.published is None for article in some] == [True, False]
    with pytest.raises(SchemaMismatch, match="no input has a column 'wann'"):
        read_articles(rows, columns={"published": "wann"})


def test_a_given_mapping_beats_the_names() -> None:
    rows = [{"text": "short", "body": "The whole text.", "when": "2024-10-16"}]

    articles = read_articles(rows, columns={"text": "body", "published": "when"})

    assert articles[0].text == "The whole text."
    assert articles.mapping == {"published": "when", "text": "body"}


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        (None, "found: 'name', 'words'"),
        ({"text": "content"}, "no column 'content'"),
        ({"txt": "words"}, "no field 'txt'"),
    ],
)
def test_a_table_without_text_is_an_error_that_tells_what_it_has(
    columns: dict[str, str] | None, message: str
) -> None:
    for source in (
        [{"name": "A", "words": "x"}],
        pd.DataFrame({"name": [], "words": []}),
    ):
        with pytest.raises(SchemaMismatch, match=message):
            read_articles(source, columns=columns)


@pytest.mark.parametrize(
    "columns",
    [
        "id,indexed_date,language,media_name,media_url,publish_date,{title},url",
        "URL,MobileURL,Date,{title}",
    ],
)
def test_a_list_of_headlines_has_them_for_text(tmp_path: Path, columns: str) -> None:
    names = columns.format(title="title").split(",")
    values = dict.fromkeys(names, "") | {"title": "Mill burns down on Monday"}
    path = tmp_path / "headlines.csv"
    path.write_text(f"{','.join(names)}\n{','.join(values.values())}\n")

    (article,) = articles = read_articles(path)

    assert (article.text, article.title) == ("Mill burns down on Monday", None)
    assert articles.mapping["text"] == "title"


def test_a_title_is_no_text_where_a_column_may_hold_it(tmp_path: Path) -> None:
    with pytest.raises(SchemaMismatch, match="found: 'title', 'wording'"):
        read_articles([{"title": "Mill burns", "wording": "A mill burned."}])


def test_a_table_without_text_in_a_folder_is_rejected(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(jsonl())
    (tmp_path / "b.csv").write_text("name,words\nA,x\n")

    articles = read_articles(tmp_path)

    assert len(articles) == 2
    assert [(r.id, r.code) for r in articles.rejected] == [("b.csv", "columns")]


def test_an_id_is_the_digest_of_the_content_when_none_is_given() -> None:
    first, second = read_articles([{"text": "One."}, {"text": "Two."}])

    assert first.id != second.id
    assert first.id == read_articles(pd.DataFrame({"text": ["One."]}))[0].id
    assert len(first.id) == 16


def test_the_same_article_twice_is_read_once() -> None:
    articles = read_articles([*ROWS, ROWS[0]])

    assert [article.id for article in articles] == ["a", "b"]
    assert [r.code for r in articles.rejected] == ["duplicate"]


def test_different_texts_under_one_id_are_all_kept_apart() -> None:
    rows = [{"id": "a", "text": "One."}, {"id": "a", "text": "Two."}]

    forth, back = read_articles(rows), read_articles(rows[::-1])

    assert len({article.id for article in forth}) == 2
    assert set(forth) == set(back)
    assert all("different texts have the id 'a'" in a.warnings[0] for a in forth)


def test_files_of_one_name_in_two_folders_are_kept_apart(tmp_path: Path) -> None:
    for folder in ("x", "y"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "report.txt").write_text(f"Report of {folder}.")

    articles = read_articles(tmp_path)

    assert {article.text for article in articles} == {"Report of x.", "Report of y."}
    assert len({article.id for article in articles}) == 2


def test_one_address_twice_is_one_article_unless_its_text_changed() -> None:
    url = "https://post.example/a"
    same = [
        {"id": "1", "url": url, "text": "One."},
        {"id": "2", "url": url, "text": "One."},
    ]
    changed = [same[0], {"id": "2", "url": url, "text": "One, updated."}]

    assert [a.id for a in read_articles(same)] == ["1"]
    assert [a.id for a in read_articles(same[::-1])] == ["1"]
    assert [a.id for a in read_articles(changed)] == ["1", "2"]
    assert "2 different texts have its address" in read_articles(changed)[0].warnings


def test_a_given_date_dates_only_what_carries_none() -> None:
    rows = [ROWS[0], {"id": "c", "text": "Undated."}]

    dated, undated = read_articles(rows, published="2024-01-02")

    assert article_row(dated)["published"] == "2024-10-16"
    assert article_row(undated)["published"] == "2024-01-02"
    assert undated.publication.source == "caller"


@pytest.mark.parametrize("published", ["soon", "None", "10/11/2024", "2024-02-30"])
def test_a_given_date_that_is_none_is_an_error(published: str) -> None:
    with pytest.raises(InvalidPublicationDate, match=published):
        read_articles(ROWS, published=published)


def test_articles_are_a_sequence_that_shows_what_it_is() -> None:
    articles = read_articles([*ROWS, {"id": "c", "text": "", "published": "x"}])

    assert isinstance(articles, Articles)
    assert repr(articles) == (
        "<Articles: 2 articles, published 2024-10-16 to 2024-10-17, 1 rejected>"
    )
    assert isinstance(articles[0], Article)
    assert len(articles[:1]) == 1
    assert articles[:1].rejected == articles.rejected
    assert articles == read_articles([*ROWS, {"id": "c", "text": "", "published": "x"}])


def test_articles_can_be_read_one_at_a_time() -> None:
    def rows() -> Iterator[dict[str, object]]:
        yield from ROWS
        yield {"id": "c", "text": None}

    found = list(iter_articles(rows()))

    assert [type(one) for one in found] == [Article, Article, Rejected]


def test_an_article_above_the_settings_size_is_rejected() -> None:
    settings = Settings(max_article_characters=100)

    articles = read_articles([{"text": "x" * 101}, *ROWS], settings=settings)

    assert [r.code for r in articles.rejected] == ["oversized"]
    assert len(articles) == 2
