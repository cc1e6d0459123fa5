"""The colours of a picture, on white and on near-black paper."""

from dataclasses import dataclass, replace

from timeline.errors import ImpossiblePicture


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by what they are for, as ``#rrggbb``.

    Text is set in ``ink``, ``muted`` and ``alarm``, each of which stands out from the
    paper by 4.5:1 or more. ``groups`` tell lanes apart, also for eyes that confuse
    red and green or blue and yellow; ``other`` is the lane of the rest.
    """

    name: str
    paper: str
    ink: str
    muted: str
    rule: str
    grid: str
    drop: str
    event: str
    vague: str
    density: str
    alarm: str
    groups: tuple[str, ...]
    other: str

    def tinted(self, color: str) -> "Theme":
        """The theme with events in another colour, its light tones mixed to match."""
        return replace(
            self,
            event=color,
            vague=mix(color, self.paper, 0.3),
            density=mix(color, self.paper, 0.5),
        )


def mix(color: str, paper: str, share: float) -> str:
    """So much of a colour on paper.

    >>> mix("#000000", "#ffffff", 0.2)
    '#cccccc'
    """
    pairs = [
        (int(color[at : at + 2], 16), int(paper[at : at + 2], 16)) for at in (1, 3, 5)
    ]
    mixed = [round(share * ink + (1 - share) * ground) for ink, ground in pairs]
    return "#" + "".join(f"{value:02x}" for value in mixed)


LIGHT = Theme(
    name="light",
    paper="#ffffff",
    ink="#16191d",
    muted="#5b646e",
    rule="#8b949e",
    grid="#e9ecef",
    drop="#c3cad1",
    event="#1d5f91",
    vague="#b9d0e3",
    density="#9db8cd",
    alarm="#b5370d",
    groups=(
        "#326fd2",
        "#d9754c",
        "#1c4732",
        "#9381ab",
        "#905306",
        "#5e8dff",
        "#5d1c64",
        "#712fa3",
    ),
    other="#5b646e",
)

DARK = Theme(
    name="dark",
    paper="#12161b",
    ink="#f1f3f5",
    muted="#a4aeb9",
    rule="#6b7682",
    grid="#232a31",
    drop="#47515b",
    event="#6cb4e6",
    vague="#2c4d66",
    density="#3f647f",
    alarm="#ff9a63",
    groups=(
        "#4a9ef9",
        "#cf864e",
        "#b9edc2",
        "#be516b",
        "#f5df65",
        "#6e70c4",
        "#e7b238",
        "#6dd6fd",
    ),
    other="#a4aeb9",
)

_THEMES = {theme.name: theme for theme in (LIGHT, DARK)}


def theme_named(name: str) -> Theme:
    """The theme of a name.

    Raises:
        ImpossiblePicture: when there is none.
    """
    try:
        return _THEMES[name]
    except KeyError:
        known = ", ".join(sorted(_THEMES))
        raise ImpossiblePicture(f"no theme {name!r} (expected {known})") from None
