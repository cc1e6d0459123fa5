"""Colours that every eye can tell apart, on light and on dark paper."""

from itertools import combinations

import numpy as np
import pytest
from figure_cases import story
from matplotlib.colors import to_hex, to_rgb
from matplotlib.text import Text

from timeline.errors import ImpossiblePicture
from timeline.output.figure import plot_timeline
from timeline.output.figure.lanes_view import MOST_LANES
from timeline.output.figure.theme import DARK, LIGHT, Theme, mix, theme_named

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
# How eyes without one kind of cone see linear RGB.
# Source: Machado, Oliveira, Fernandes 2009, table 1, severity 1.0.
SIGHT = {
    "usual": np.eye(3),
    "protan": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deutan": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritan": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}


def linear(color: str) -> np.ndarray:
    value = np.array(to_rgb(color))
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    """Source: WCAG 2.1, relative luminance and contrast ratio."""
    light, dark = sorted(
        (float(linear(color) @ [0.2126, 0.7152, 0.0722]) for color in (one, other)),
        reverse=True,
    )
    return (light + 0.05) / (dark + 0.05)


def oklab(rgb: np.ndarray) -> np.ndarray:
    """Source: Björn Ottosson, A perceptual color space for image processing, 2020."""
    cones = np.cbrt(
        np.array(
            [
                [0.4122214708, 0.5363325363, 0.0514459929],
                [0.2119034982, 0.6806995451, 0.1073969566],
                [0.0883024619, 0.2817188376, 0.6299787005],
            ]
        )
        @ rgb
    )
    return np.array(
        [
            [0.2104542553, 0.7936177850, -0.0040720468],
            [1.9779984951, -2.4285922050, 0.4505937099],
            [0.0259040371, 0.7827717662, -0.8086757660],
        ]
    ) @ (cones)


@THEMES
@pytest.mark.parametrize("sight", SIGHT)
def test_lanes_differ_for_every_kind_of_sight(theme: Theme, sight: str) -> None:
    seen = [
        oklab(np.clip(np.array(SIGHT[sight]) @ linear(color), 0, 1))
        for color in (*theme.groups, theme.other)
    ]

    nearest = min(np.linalg.norm(a - b) for a, b in combinations(seen, 2))

    assert nearest > 0.08  # four times what can just be told apart side by side


@THEMES
def test_there_is_a_colour_for_every_lane(theme: Theme) -> None:
    assert len(set(theme.groups)) == MOST_LANES == 8


@THEMES
def test_words_stand_out_from_the_paper(theme: Theme) -> None:
    for color in (theme.ink, theme.muted, theme.alarm):
        assert contrast(color, theme.paper) >= 4.5
    for color in (theme.event, theme.other, *theme.groups):
        assert contrast(color, theme.paper) >= 3


@THEMES
@pytest.mark.parametrize("view", ["timeline", "lanes", "density", "lag"])
def test_nothing_is_written_in_any_other_colour(theme: Theme, view: str) -> None:
    figure = plot_timeline(story(60), view=view, theme=theme.name)

    used = {to_hex(t.get_color()) for t in figure.findobj(Text) if t.get_text().strip()}
    assert used <= {theme.ink, theme.muted, theme.alarm}
    assert to_hex(figure.get_facecolor()) == theme.paper


def test_mixing_goes_from_paper_to_colour() -> None:
    assert mix("#102030", "#ffffff", 1.0) == "#102030"
    assert mix("#102030", "#ffffff", 0.0) == "#ffffff"


def test_an_unknown_theme_is_an_error_that_names_the_known() -> None:
    with pytest.raises(ImpossiblePicture, match=r"'sepia'.*dark, light"):
        theme_named("sepia")
