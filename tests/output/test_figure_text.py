"""Any text can be drawn: nothing of it is read as a command, nothing crashes."""

import warnings

import pytest
from figure_cases import assert_is_legible, day, event, words
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib import get_data_path

from timeline.errors import ImpossiblePicture
from timeline.output.figure import MissingGlyphs, plot_timeline
from timeline.output.figure.text import clean, shorten, wrap

VERBATIM = (
    "Fares rise from $2 to $3",
    "$$",
    "Ba$$in",
    r"\frac{1}{2} of $x_1^2$ and \n",
    "100 % of a_b^c",
    "<img src=x onerror=alert(1)>",
    "%s {} #1 ~ `echo`",
)


@pytest.mark.parametrize("title", VERBATIM)
def test_signs_that_mean_something_elsewhere_are_printed(title: str) -> None:
    figure = plot_timeline([event(1, day(2022, 10, 5), title=title)])

    figure.canvas.draw()
    assert title in words(figure)


@pytest.mark.parametrize(
    ("title", "drawn"),
    [
        ("a\x00b\x07c", "abc"),
        ("one\r\ntwo\tthree\u2028four", "one two three four"),
        ("left\u202eright\u2066!", "leftright!"),
        ("half \ud800 a pair", "half a pair"),
        ("e\u0301t\u00e9", "\u00e9t\u00e9"),
        ("  spaced   out  ", "spaced out"),
        ("", ""),
    ],
)
def test_what_cannot_be_seen_is_left_out(title: str, drawn: str) -> None:
    assert clean(title) == drawn


@pytest.mark.parametrize(
    ("title", "script"),
    [
        ("基辅遭到袭击", "Noto Sans CJK"),
        ("서울에서 회담", "Noto Sans CJK"),
        ("कीव पर हमला", "Noto Sans Devanagari"),
        ("Power is back 🎉🇺🇦👩‍👩‍👧", "Noto Emoji"),
    ],
)
def test_missing_characters_become_boxes_with_one_warning(title, script) -> None:
    events = [event(n, day(2022, 10, n), title=title) for n in range(1, 4)]

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        figure = plot_timeline(events)
        figure.canvas.draw()

    # A machine that has a font for it draws the characters and has nothing to say.
    assert len(caught) <= 1
    for warning in caught:
        assert warning.category is MissingGlyphs
        assert script in str(warning.message)
        assert "□" in words(figure)


@pytest.mark.parametrize("title", ["هجوم على كييف", "מתקפה על קייב", "Атака на Київ"])
def test_scripts_of_the_font_at_hand_are_drawn(title: str) -> None:
    figure = plot_timeline([event(1, day(2022, 10, 5), title=title)])

    figure.canvas.draw()
    assert title in words(figure)


def test_a_very_long_title_is_shortened() -> None:
    title = "The council of the harbour town " * 160

    figure = plot_timeline([event(1, day(2022, 10, 5), title=title)])

    assert "…" in words(figure)
    assert_is_legible(figure)


def test_a_title_of_one_endless_word_is_cut() -> None:
    figure = plot_timeline([event(1, day(2022, 10, 5), title="x" * 5_000)])

    assert_is_legible(figure)


def test_text_is_cut_between_graphemes() -> None:
    family, flag, accent = "👩‍👩‍👧", "🇺🇦", "g\u0308"

    for cluster in (family, flag, accent):
        most = 2 * len(cluster) + 1

        def fits(part: str, most: int = most) -> bool:
            return len(part) <= most

        assert shorten(cluster * 10, fits) == cluster * 2 + "…"


def test_whole_words_are_kept_where_that_costs_little() -> None:
    text = "The harbour master resigns"

    assert shorten(text, lambda part: len(part) <= 22) == "The harbour master…"
    assert shorten(text, lambda part: len(part) <= 26) == text
    assert shorten("Unbelievable news", lambda part: len(part) <= 8) == "Unbelie…"


@given(st.text(), st.integers(1, 30), st.integers(1, 4))
def test_wrapped_lines_fit_and_hold_the_beginning(text, width, lines) -> None:
    text = clean(text)

    found = wrap(text, lambda part: len(part) <= width, lines)

    assert 1 <= len(found) <= lines
    assert all(len(line) <= max(width, 1) or line == "…" for line in found[-1:])
    if len(text) <= width:
        assert found == [text]


@settings(max_examples=12)
@given(st.text(max_size=80))
def test_every_title_is_drawn(title: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", MissingGlyphs)
        figure = plot_timeline([event(1, day(2022, 10, 5), title=title)])
    figure.draw_without_rendering()


def test_a_font_of_ones_own_is_used() -> None:
    path = f"{get_data_path()}/fonts/ttf/DejaVuSerif.ttf"
    figure = plot_timeline([event(1, day(2022, 10, 5))], font=path)

    fonts = {text.get_fontproperties().get_file() for text in figure.axes[0].texts}
    assert fonts == {path}


def test_a_font_that_is_none_is_an_error(tmp_path) -> None:
    (tmp_path / "font.ttf").write_bytes(b"no font")

    with pytest.raises(ImpossiblePicture, match=r"font\.ttf"):
        plot_timeline([event(1, day(2022, 10, 5))], font=tmp_path / "font.ttf")
