"""The fonts of a picture: what they can draw, how wide it is, what is missing."""

import unicodedata
from functools import lru_cache
from pathlib import Path

from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.font_manager import FontProperties, findfont, fontManager, get_font

from timeline.errors import ImpossiblePicture, warn_caller
from timeline.output.counted import counted
from timeline.output.figure.text import clean

SMALLEST = 7.0
"""The smallest type that is printed, in points."""

# matplotlib brings the first with it; the others are used where they are installed.
_FAMILIES = (
    "DejaVu Sans",
    "Noto Sans",
    "Noto Sans CJK SC",
    "Noto Sans CJK JP",
    "Noto Sans SC",
    "Noto Sans JP",
    "Noto Sans KR",
    "WenQuanYi Zen Hei",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Noto Sans Bengali",
    "Noto Sans Thai",
    "Noto Emoji",
    "Symbola",
    "Unifont",
)
# The first word of a character's Unicode name tells its script.
_SUGGESTED = {
    "CJK": "Noto Sans CJK",
    "HIRAGANA": "Noto Sans CJK",
    "KATAKANA": "Noto Sans CJK",
    "HANGUL": "Noto Sans CJK",
    "ARABIC": "Noto Sans Arabic",
    "HEBREW": "Noto Sans Hebrew",
    "DEVANAGARI": "Noto Sans Devanagari",
    "BENGALI": "Noto Sans Bengali",
    "THAI": "Noto Sans Thai",
}
_SYMBOLS = ("symbols and emoji", "Noto Emoji")
_BOX = "□"


class MissingGlyphs(UserWarning):
    """Some text is drawn as boxes, because no font at hand has its characters."""


class Typeface:
    """Fonts by size and weight, and the measures of text set in them.

    ``font`` is the path of a font file to set everything in; without it, DejaVu Sans
    and, for what it lacks, fonts of the machine.

    Raises:
        ImpossiblePicture: when the font file cannot be used.
    """

    def __init__(self, dpi: float, font: str | Path | None = None) -> None:
        self._renderer = RendererAgg(1, 1, dpi)  # type: ignore[no-untyped-call]  # matplotlib's
        self._points = 72 / dpi
        self._file = None if font is None else _usable(Path(font))
        self._families = _installed_families()
        self._fonts: dict[tuple[float, bool], FontProperties] = {}
        self._widths: dict[tuple[str, float, bool], float] = {}
        self._advances: dict[str, float] = {}
        self._missing: set[str] = set()
        self._drawable = _characters(self._file, self._families)

    def font(self, size: float, *, bold: bool = False) -> FontProperties:
        """The font of a size in points."""
        key = size, bold
        if key not in self._fonts:
            weight = "bold" if bold else "normal"
            self._fonts[key] = FontProperties(
                family=list(self._families),
                style="normal",
                variant="normal",
                stretch="normal",
                weight=weight,
                size=size,
                fname=self._file,
            )
        return self._fonts[key]

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """How wide the text comes out, in points."""
        key = text, size, bold
        if key not in self._widths:
            self._widths[key] = self._points * self._measured(text, size, bold)
        return self._widths[key]

    def fits(self, text: str, size: float, room: float) -> bool:
        """Whether a text in normal weight comes out no wider than the room, about.

        Measuring a text takes a millisecond, so its characters' widths are added up,
        which leaves out kerning: a text that fits may be a hundredth wider.
        """
        per_point = sum(self._advance(character) for character in text)
        return per_point * size <= room

    def _advance(self, character: str) -> float:
        """How far a character moves the next one, for each point of type size."""
        if character not in self._advances:
            alone = self.width("nn", SMALLEST)
            between = self.width(f"n{character}n", SMALLEST)
            self._advances[character] = (between - alone) / SMALLEST
        return self._advances[character]

    def _measured(self, text: str, size: float, bold: bool) -> float:
        font = self.font(size, bold=bold)
        width, _, _ = self._renderer.get_text_width_height_descent(  # type: ignore[no-untyped-call]  # matplotlib's
            text, font, ismath=False
        )
        return float(width)

    def drawable(self, text: str) -> str:
        """The text cleaned, with a box for each character that no font has."""
        cleaned = clean(text)
        if self._drawable.issuperset(cleaned):
            return cleaned
        drawn = []
        for character in cleaned:
            if character in self._drawable:
                drawn.append(character)
            elif unicodedata.category(character) not in ("Mn", "Me", "Cf"):
                self._missing.add(character)
                drawn.append(_BOX)
        return "".join(drawn)

    def warn_of_missing(self) -> None:
        """Warn once, naming scripts and fonts, when something was drawn as boxes."""
        if not self._missing:
            return
        scripts = sorted({_script(character) for character in self._missing})
        named = ", ".join(script for script, _ in scripts)
        fonts = ", ".join(sorted({font for _, font in scripts}))
        signs = counted(len(self._missing), "character")
        warn_caller(
            f"{signs} drawn as boxes ({named}): install {fonts}, or give a font file "
            "that has them",
            MissingGlyphs,
        )


def _usable(path: Path) -> str:
    try:
        get_font(str(path))
    except (OSError, RuntimeError) as error:
        raise ImpossiblePicture(f"{path}: no usable font file ({error})") from error
    return str(path)


def _installed_families() -> tuple[str, ...]:
    installed = {entry.name for entry in fontManager.ttflist}
    return tuple(family for family in _FAMILIES if family in installed)


@lru_cache(maxsize=8)
def _characters(file: str | None, families: tuple[str, ...]) -> frozenset[str]:
    """Every character that the fonts can draw, in normal weight and in bold."""
    if file:
        return _charmap(file)
    weights = [
        frozenset().union(
            *(
                _charmap(findfont(FontProperties(family=[name], weight=weight)))
                for name in families
            )
        )
        for weight in ("normal", "bold")
    ]
    return weights[0] & weights[1]


def _charmap(path: str) -> frozenset[str]:
    return frozenset(map(chr, get_font(path).get_charmap()))


def _script(character: str) -> tuple[str, str]:
    """The script of a character and the font to install for it."""
    if unicodedata.category(character).startswith("S"):
        return _SYMBOLS
    first = unicodedata.name(character, "UNKNOWN").split()[0]
    if first == "CJK":
        return "Chinese or Japanese", _SUGGESTED[first]
    return first.capitalize(), _SUGGESTED.get(first, "a Noto font of that script")
