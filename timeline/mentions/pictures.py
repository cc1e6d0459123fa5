"""What is said of a picture: when it was taken is no time of what the text tells.

``Ames, pictured in 2019, was arrested``; ``the mayor, seen here last year, resigned``.
"""

from collections.abc import Sequence

from timeline.mentions.lexicon import Lexicon
from timeline.mentions.tags import NAME

_REACH = 5  # tokens from such a word to the time
_SEEN = "seen"  # which says so only of what is ``seen here``


def shows_picture(tags: str, lower: Sequence[str], lexicon: Lexicon, i: int) -> bool:
    """Whether a word tells of whom or what a picture is that stands beside the text.

    It is set off from a name, or says where in the picture that is: ``seen here``.
    """
    shown = lower[i] in lexicon.groups["picture_words"]
    if not (shown or lower[i] == _SEEN) or i == 0 or tags[i - 1] not in ",(":
        return False
    if shown and tags[i - 2 : i - 1] == NAME:
        return True
    return not lexicon.groups["picture_places"].isdisjoint(lower[i + 1 : i + 2])


def dates_picture(tags: str, lower: Sequence[str], lexicon: Lexicon, j: int) -> bool:
    """Whether a time at a token is that at which a picture was taken."""
    first = max(1, j - _REACH)
    before = lower[first:j]
    if _SEEN not in before and lexicon.groups["picture_words"].isdisjoint(before):
        return False
    for k in range(j - 1, first - 1, -1):
        if shows_picture(tags, lower, lexicon, k):
            return True
        if tags[k] in ",;:(FBHAM":
            return False
    return False
