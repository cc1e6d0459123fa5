"""Pictures as files: the same bytes, described, whole or absent, without a trace."""

import copy
import gc
import hashlib
import os
import subprocess
import sys
import weakref
from pathlib import Path

import matplotlib as mpl
import pytest
from defusedxml import ElementTree
from figure_cases import assert_is_legible, day, event, story, words
from matplotlib import _pylab_helpers
from matplotlib.figure import Figure
from PIL import Image

from timeline.errors import ImpossiblePicture, UnwritableOutput
from timeline.output.figure import NoDatedEvents, plot_timeline, save_figure

KINDS = pytest.mark.parametrize("kind", ["png", "svg", "pdf"])


@KINDS
def test_a_second_run_writes_the_same_bytes(tmp_path: Path, kind: str) -> None:
    events = story(20)

    save_figure(plot_timeline(events), tmp_path / f"one.{kind}")
    save_figure(events[::-1], tmp_path / f"two.{kind}")

    written = {path.read_bytes() for path in tmp_path.iterdir()}
    assert len(written) == 1


_PROGRAM = """
import hashlib, sys
sys.path.insert(0, sys.argv[1])
from figure_cases import story
from timeline.output.figure import save_figure
save_figure(story(25), sys.argv[2])
print(hashlib.sha256(open(sys.argv[2], "rb").read()).hexdigest())
"""


def test_neither_hash_seed_nor_zone_nor_locale_shows(tmp_path: Path) -> None:
    here = str(Path(__file__).parent)
    save_figure(story(25), tmp_path / "here.svg")
    expected = hashlib.sha256((tmp_path / "here.svg").read_bytes()).hexdigest()

    there = {"PYTHONHASHSEED": "7", "TZ": "Asia/Kathmandu", "LC_ALL": "C"}
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, here, str(tmp_path / "there.svg")],
        env={**os.environ, **there},
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.strip() == expected


def test_a_png_has_the_size_asked_for_and_describes_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    save_figure(story(30), path)

    with Image.open(path) as image:
        assert image.size == (1600, 900)
        info = image.info
    assert info["Software"].startswith("timeline ")
    assert info["Title"].startswith("30 events, ")
    assert info["Description"].startswith("30 events, ")
    assert "Most told" in info["Description"]
    assert info["Source"] == "Reconstructed from news articles"
    assert not {"Creation Time", "Author", "date"} & set(info)


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_no_path_and_no_time_is_in_the_file(tmp_path: Path, kind: str) -> None:
    save_figure([event(1, day(2022, 10, 5))], tmp_path / f"secret-name.{kind}")

    written = (tmp_path / f"secret-name.{kind}").read_bytes()
    for trace in (b"secret-name", b"CreationDate", b"dc:date", str(tmp_path).encode()):
        assert trace not in written


def test_a_hostile_title_stays_text_in_svg(tmp_path: Path) -> None:
    hostile = "--><script>alert(1)</script><img src=x onerror=alert(1)>"
    save_figure([event(1, day(2022, 10, 5), title=hostile)], tmp_path / "a.svg")

    tree = ElementTree.parse(tmp_path / "a.svg")
    names = {element.tag.rpartition("}")[2] for element in tree.iter()}
    assert not names & {"script", "img", "image"}


@pytest.mark.parametrize("name", ["a.jpg", "a", "a.png.exe"])
def test_another_kind_of_file_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ImpossiblePicture, match=r"\.png, \.svg or \.pdf"):
        save_figure([event(1, day(2022, 10, 5))], tmp_path / name)

    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_missing_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UnwritableOutput, match="No such file or directory"):
        save_figure([event(1, day(2022, 10, 5))], tmp_path / "none" / "a.png")


@pytest.mark.parametrize("events", [[], [event(1, None, None)]])
def test_no_dated_events_give_a_picture_that_says_so(tmp_path, events) -> None:
    with pytest.warns(NoDatedEvents):
        figure = plot_timeline(events)
    save_figure(figure, tmp_path / "a.png")

    assert "no dated events" in words(figure)
    with Image.open(tmp_path / "a.png") as image:
        assert image.size == (1600, 900)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"size": (20_001, 900)}, "20,000 pixels"),
        ({"size": (15_000, 15_000)}, "100,000,000 pixels"),
        ({"size": (0, 900)}, "from 1"),
        ({"size": (1600, 900), "scale": 20}, "20,000 pixels"),
        ({"size": (300, 200)}, "no room for labels"),
        ({"dpi": 0}, "dots an inch"),
        ({"view": "pie"}, "'pie'.*density, lag, lanes, timeline"),
        ({"view": "lanes", "lanes": "mood"}, "'mood'.*source, participant, place"),
    ],
)
def test_an_impossible_picture_is_refused_with_its_reason(options, said) -> None:
    with pytest.raises(ImpossiblePicture, match=said):
        plot_timeline([event(1, day(2022, 10, 5))], **options)


def test_nothing_is_left_behind() -> None:
    settings = copy.deepcopy(dict(mpl.rcParams))
    figures = []
    for _ in range(6):
        figure = plot_timeline([event(1, day(2022, 10, 5))])
        figures.append(weakref.ref(figure))
    del figure
    gc.collect()

    assert not any(figure() for figure in figures)
    assert _pylab_helpers.Gcf.get_num_fig_managers() == 0
    assert dict(mpl.rcParams) == settings


def test_saving_sets_nothing_for_later_figures(tmp_path: Path) -> None:
    settings = copy.deepcopy(dict(mpl.rcParams))

    save_figure([event(1, day(2022, 10, 5))], tmp_path / "a.svg")

    assert dict(mpl.rcParams) == settings


def test_the_style_of_the_user_does_not_show(tmp_path: Path) -> None:
    events = story(25)
    save_figure(events, tmp_path / "plain.png")

    with mpl.rc_context(
        {
            "axes.grid": True,
            "font.size": 30,
            "font.family": "serif",
            "axes.facecolor": "pink",
            "savefig.facecolor": "pink",
            "savefig.bbox": "tight",
            "savefig.transparent": True,
            "xtick.labelsize": 30,
            "xtick.direction": "in",
            "xtick.top": True,
            "lines.dashed_pattern": [9, 9],
            "lines.scale_dashes": False,
            "text.color": "red",
            "axes.prop_cycle": "cycler('color', ['red'])",
        }
    ):
        save_figure(events, tmp_path / "styled.png")

    plain, styled = (tmp_path / name for name in ("plain.png", "styled.png"))
    assert plain.read_bytes() == styled.read_bytes()


def test_a_scale_gives_the_same_picture_more_pixels(tmp_path: Path) -> None:
    events = story(12)

    usual, double = plot_timeline(events), plot_timeline(events, scale=2)
    save_figure(double, tmp_path / "a.png")

    assert words(usual) == words(double)
    with Image.open(tmp_path / "a.png") as image:
        assert image.size == (3200, 1800)


def test_it_draws_into_axes_that_are_given() -> None:
    figure = Figure(figsize=(12, 9), dpi=100)
    above, below = figure.subfigures(1, 1).subplots(2)
    below.plot([1, 2], [3, 4])

    returned = plot_timeline(story(20), ax=above)

    assert returned is figure
    assert len(below.lines) == 1
    assert not below.texts
    assert above.texts
    below.remove()
    assert_is_legible(figure)


def test_a_size_without_room_is_refused_in_pixels() -> None:
    with pytest.raises(ImpossiblePicture, match=r"600 × 300 .*least 834 × 500 at"):
        plot_timeline(story(5), size=(600, 300))
    assert_is_legible(plot_timeline(story(5), size=(834, 500)))
