"""The page's text: one file, no network, nothing from articles that acts."""

import base64
import hashlib
import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path

from page_cases import CLOSURE, EVENTS, HOSTILE, day, event
from typer.testing import CliRunner

from timeline.cli import app
from timeline.output.page import page_html
from timeline.output.page.rows import page_rows
from timeline.records import Corrected
from timeline.story import Timeline

D3_DIGEST = "912111098ea99503a6f4967361d2bbdc9dbf58cf9c678c8e27e5b02d1a07f0c1"


class _Page(HTMLParser):
    """The elements of a page and the text of its scripts and styles."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.is_inside = False
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.texts.append("")
        self.is_inside = True

    def handle_endtag(self, tag: str) -> None:
        self.is_inside = False

    def handle_data(self, data: str) -> None:
        if self.is_inside:
            self.texts[-1] += data

    def all(self, tag: str) -> list[tuple[dict[str, str | None], str]]:
        return [
            (attributes, text)
            for (name, attributes), text in zip(self.tags, self.texts, strict=True)
            if name == tag
        ]


def data_of(page: str) -> dict[str, list[dict[str, object]]]:
    (text,) = (
        text
        for attributes, text in _Page(page).all("script")
        if attributes.get("id") == "data"
    )
    return json.loads(text)


def test_the_same_events_make_the_same_page() -> None:
    assert page_html(EVENTS) == page_html(list(EVENTS))


def test_a_page_is_utf8_and_names_no_other_file() -> None:
    page = page_html(EVENTS, title="Tunnels <of> the Varn")
    parsed = _Page(page)

    page.encode("utf-8")
    assert parsed.all("title")[0][1] == "Tunnels <of> the Varn"
    assert not [tag for tag, _ in parsed.tags if tag in ("link", "img", "iframe")]
    assert not [a for _, a in parsed.tags if "src" in a or "style" in a]


def test_hostile_text_makes_no_element() -> None:
    tame = _Page(page_html([CLOSURE]))
    wild = _Page(page_html([HOSTILE], title="</title><script>alert(1)</script>"))

    assert [tag for tag, _ in wild.tags] == [tag for tag, _ in tame.tags]


def test_hostile_text_is_kept_in_the_data() -> None:
    (row,) = data_of(page_html([HOSTILE]))["events"]

    assert str(row["title"]).startswith('<img src=x onerror="')
    assert not re.search("[\x00-\x1f\u2028\u202e\ud800]", str(row["title"]))


def test_the_policy_lets_only_these_scripts_and_this_style_run() -> None:
    parsed = _Page(page_html(EVENTS))
    policy = next(
        str(a["content"])
        for a, _ in parsed.all("meta")
        if a.get("http-equiv") == "Content-Security-Policy"
    )
    runnable = [text for a, text in parsed.all("script") if "type" not in a]
    styles = [text for _, text in parsed.all("style")]

    digests = re.findall(r"'sha256-([^']+)'", policy)
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert digests == [
        base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        for text in [*runnable, *styles]
    ]


def test_the_script_never_makes_markup_of_text() -> None:
    folder = files("timeline.output.page") / "script"
    for part in folder.iterdir():
        script = part.read_text(encoding="utf-8")
        assert not re.search(
            r"innerHTML|outerHTML|insertAdjacent|document\.write|\.html\(|eval\(|Function\(",
            script,
        ), part.name


def test_the_library_is_the_published_one_with_its_licence() -> None:
    vendor = files("timeline.output.page") / "vendor"

    library = (vendor / "d3.min.js").read_bytes()
    assert hashlib.sha256(library).hexdigest() == D3_DIGEST
    assert (vendor / "d3.LICENSE").read_text(encoding="utf-8") in page_html(EVENTS)


def test_marks_stand_on_the_words_of_the_sentence() -> None:
    rows = page_rows([CLOSURE])
    texts = [mention["text"] for mention in rows["events"][0]["mentions"]]

    assert texts == [
        ["Two tunnels under the Varn were ", ["event", "closed"], " on ",
         ["time", "Tuesday"], "."],
        ["Three tunnels have been ", ["event", "shut"], " 🚧 since ",
         ["time", "Tuesday"], "."],
    ]  # fmt: skip


def test_articles_and_readings_are_held_once() -> None:
    rows = page_rows([CLOSURE, CLOSURE])

    assert [article["id"] for article in rows["articles"]] == ["a1", "a2"]
    assert len(rows["readings"]) == 1
    assert "url" not in rows["articles"][1]


def test_moments_are_milliseconds_since_1970_and_undated_events_have_none() -> None:
    founding, *_, legend = page_rows(EVENTS)["events"]

    assert founding["year"] == "44 BC"
    assert founding["begin"] == -63_524_131_200_000
    assert not {"begin", "end", "when", "year"} & legend.keys()


def test_a_doubtful_date_is_told() -> None:
    trusted, doubtful = page_rows([CLOSURE, replace(CLOSURE, time_trusted=False)])[
        "events"
    ]

    assert "doubtful" not in trusted
    assert doubtful["doubtful"] is True


def test_what_a_person_corrected_is_told() -> None:
    corrected = replace(CLOSURE, corrected=(Corrected("title", "Shut", "Minutes"),))

    (row,) = page_rows([corrected])["events"]

    assert row["corrected"] == ["title, was Shut (Minutes)"]


def test_the_library_and_the_command_write_the_same_page(tmp_path: Path) -> None:
    story = Timeline([CLOSURE])
    story.to_html(tmp_path / "a.html", title="Tunnels")
    story.to_parquet(tmp_path / "a.parquet")

    asked = ["page", str(tmp_path / "a.parquet"), "-o", str(tmp_path / "b.html")]
    done = CliRunner().invoke(app, [*asked, "--title", "Tunnels"])

    assert (done.exit_code, done.stdout) == (0, "")
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert '<h1 dir="auto">Tunnels</h1>' in page
    assert CLOSURE.title in page
    assert (tmp_path / "b.html").read_text(encoding="utf-8") == page


def test_an_empty_timeline_is_a_page_too() -> None:
    assert data_of(page_html([]))["events"] == []


def test_the_moment_zero_is_kept() -> None:
    (row,) = page_rows([event("zero", "It began", day(1970, 1, 1))])["events"]

    assert row["begin"] == 0
