"""What is said of a picture: when it was taken is no time of what the text tells.

``Ames, pictured in 2019, was arrested``; ``the mayor, seen here last year, resigned``.
"""

from collections.abc import Sequence

_SHOWING = frozenset(("pictured", "photographed", "shown"))
_PLACED = frozenset(("here", "left", "right", "above", "below", "centre", "center"))
_REACH = 5  # tokens from such a word to the time


def shows_picture(tags: str, lower: Sequence[str], i: int) -> bool:
    """Whether a word tells of whom or what a picture is that stands beside the text.

    It is set off from a name, or says where in the picture that is: ``seen here``.
    """
    if i == 0 or tags[i - 1] not in ",(":
        return False
    if lower[i] in _SHOWING and tags[i - 2 : i - 1] == "E":
        return True
    seen = lower[i] == "seen" or lower[i] in _SHOWING
    return seen and not _PLACED.isdisjoint(lower[i + 1 : i + 2])


def dates_picture(tags: str, lower: Sequence[str], j: int) -> bool:
    """Whether a time at a token is that at which a picture was taken."""
    for k in range(j - 1, max(0, j - 1 - _REACH), -1):
        if shows_picture(tags, lower, k):
            return True
        if tags[k] in ",;:(FBHAM":
            return False
    return False
