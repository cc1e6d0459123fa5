"""Why an input could not be read, as one word each."""

from enum import StrEnum

from timeline.records import Rejected


class Code(StrEnum):
    """The reasons for which reading leaves an input out; a closed set."""

    EMPTY = "empty"  # nothing in it to read
    MALFORMED = "malformed"  # not what its format asks for
    TRUNCATED = "truncated"  # it breaks off
    COLUMNS = "columns"  # no column holds the text
    OVERSIZED = "oversized"  # larger than a setting allows
    BOMB = "bomb"  # it unpacks to suspiciously more than it is
    UNSUPPORTED = "unsupported"  # a format that is not read
    UNREADABLE = "unreadable"  # the system refuses to open it
    DUPLICATE = "duplicate"  # the same article was read already


def rejected(place: str, code: Code, detail: str) -> Rejected:
    """A row of the rejected table, for an input at a place such as ``a.csv line 3``."""
    return Rejected(
        id=place, stage="read", code=code.value, detail=f"{place}: {detail}"
    )
