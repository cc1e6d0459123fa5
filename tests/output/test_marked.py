"""Texts with their expressions marked."""

from datetime import datetime

import timeline
from timeline.records import Article, Publication

ARTICLE = Article(
    id="varn",
    text="Two tunnels <under> the Varn\nwere closed on Tuesday. They open in April.",
    publication=Publication(published=datetime(2024, 3, 14)),
    title="Tunnels closed",
    source="Varn Post",
)


def test_plain_text_carries_each_value_behind_its_words() -> None:
    assert str(timeline.show_text(ARTICLE)) == (
        "Tunnels closed\nVarn Post, 2024-03-14\n\n"
        "Two tunnels <under> the Varn\nwere closed on [Tuesday → 2024-03-12]. "
        "They open in [April → 2024-04]."
    )


def test_html_tells_each_value_on_hover() -> None:
    html = timeline.show_text(ARTICLE)._repr_html_()

    assert '<mark title="DATE 2024-03-12: 12 Mar 2024">Tuesday</mark>' in html
    assert '<mark title="DATE 2024-04: Apr 2024">April</mark>' in html
    assert "&lt;under&gt;" in html


def test_an_unresolved_expression_is_marked_without_a_date() -> None:
    html = timeline.show_text(Article(id="a", text="It rained on Tuesday."))

    assert '<mark title="DATE XXXX-WXX-2">' in html._repr_html_()


def test_a_long_text_is_cut_and_its_rest_counted() -> None:
    shown = str(timeline.show_text(Article(id="a", text="x" * 25_000)))

    assert shown.endswith("… and 5,000 more characters")


def test_terminal_escapes_are_left_out() -> None:
    assert "\x1b" not in str(timeline.show_text(Article(id="a", text="\x1b[31mred")))
