"""TIMEX3 values of what nothing determines: ``XXXX-WXX-5``."""

from timeline.temporal import units, values
from timeline.temporal.repeating import MonthDay, Repeating
from timeline.temporal.units import Point


def open_value(what: Repeating) -> str:
    """The value of some occurrence of what repeats, with an X for each open figure."""
    if isinstance(what, MonthDay):
        return f"XXXX-{what.month:02d}-{what.day:02d}"
    index = what.place(_SOME_CYCLE.get(what.cycle, 0))
    if index is None or what.cycle == what.unit:
        return OPEN.get(what.unit, "XXXX-XX-XX")
    value = values.render(Point(what.unit, index))
    if what.cycle == units.WEEK:
        return (
            f"XXXX-WXX-{(index - 1) % 7 + 1}"
            if what.unit == units.DAY
            else "XXXX-WXX-WE"
        )
    if what.cycle == units.YEAR and what.unit != units.DAY:
        return "XXXX" + value[4:]
    if what.cycle == units.DAY:
        return "XXXX-XX-XX" + value[10:]
    return "XXXX-XX-" + value[8:] if what.cycle == units.MONTH else "XXXX-XX-XX"


# Any cycle will do, but a month that has 31 days, and years of four digits.
_SOME_CYCLE = {
    units.WEEK: 100_000,
    units.YEAR: 2000,
    units.MONTH: 24_000,
    units.DAY: 730_000,
}
OPEN = {
    units.YEAR: "XXXX",
    units.MONTH: "XXXX-XX",
    units.WEEK: "XXXX-WXX",
    units.WEEKEND: "XXXX-WXX-WE",
    units.QUARTER: "XXXX-QX",
    units.HALF: "XXXX-HX",
    units.SEASON: "XXXX-XX",
    units.DECADE: "XXX",
    units.CENTURY: "XX",
    units.HOUR: "XXXX-XX-XXTXX",
    units.MINUTE: "XXXX-XX-XXTXX:XX",
}
