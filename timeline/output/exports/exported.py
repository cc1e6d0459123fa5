"""What every export gives: its text, and what of the timeline it could not hold."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Exported:
    """A timeline in another format.

    ``losses`` say, one phrase each with its count, what the format cannot hold.
    """

    text: str
    losses: tuple[str, ...] = ()


def counted(number: int, loss: str) -> tuple[str, ...]:
    """The phrase for so many events that share a loss; none where there are none.

    >>> counted(2, "no date"), counted(0, "no date")
    (('2 events with no date',), ())
    """
    if not number:
        return ()
    return (f"{number:,} {'event' if number == 1 else 'events'} with {loss}",)
