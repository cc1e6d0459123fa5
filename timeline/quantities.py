"""How many of a thing mentions count: numbers in digits, as ``2400000`` and ``2.5``."""

_LARGEST_RATIO = 3  # of two numbers; those further apart count different things


def value_of(number: str) -> float:
    """The number that a mention writes in digits."""
    return float(number)


def can_count_one(first: str, second: str) -> bool:
    """Whether two numbers, equal or not, can be told of one thing.

    >>> can_count_one("165", "900"), can_count_one("12", "30")
    (False, True)
    """
    low, high = sorted((value_of(first), value_of(second)))
    return high <= _LARGEST_RATIO * max(low, 1.0)
