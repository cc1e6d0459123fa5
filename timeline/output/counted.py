"""Numbers of things in words."""


def counted(number: int, one: str, several: str = "") -> str:
    """A number and what it counts, in the plural unless it is one.

    >>> counted(1, "copy", "copies"), counted(1200, "event")
    ('1 copy', '1,200 events')
    """
    return f"{number:,} {one if number == 1 else several or one + 's'}"
