"""What English calls units of time, days, months, seasons, parts of days and feasts."""

from timeline.temporal import units
from timeline.temporal.expression import This
from timeline.temporal.grammar import alike, in_order
from timeline.temporal.repeating import (
    Easter,
    Field,
    MonthDay,
    Unit,
    WeekdayOfMonth,
    month,
    part,
    season,
    weekday,
)

UNITS = {
    **alike("second|sec", units.SECOND),
    **alike("minute|min", units.MINUTE),
    **alike("hour|hr", units.HOUR),
    **alike("day", units.DAY),
    **alike("weekend|wkend|wknd", units.WEEKEND),
    **alike("week|wk", units.WEEK),
    **alike("month|mth", units.MONTH),
    **alike("quarter", units.QUARTER),
    **alike("year|yr", units.YEAR),
    **alike("school year|academic year", units.SCHOOL_YEAR),
    **alike("decade", units.DECADE),
    **alike("century", units.CENTURY),
    **alike("millennium", units.MILLENNIUM),
}
PLURALS = {
    **{f"{word}s": unit for word, unit in UNITS.items()},
    **alike("centuries", units.CENTURY),
    **alike("millennia", units.MILLENNIUM),
}
_WEEKDAY_NAMES = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
]
WEEKDAYS: dict[str, Field] = {word: weekday(k) for k, word in enumerate(_WEEKDAY_NAMES)}
SHORT_WEEKDAYS = {
    **alike("mon|mon.", weekday(0)),
    **alike("tue|tues|tue.|tues.", weekday(1)),
    **alike("wed|weds|wed.", weekday(2)),
    **alike("thu|thur|thurs|thu.|thur.|thurs.", weekday(3)),
    **alike("fri|fri.", weekday(4)),
    **alike("sat|sat.", weekday(5)),
    **alike("sun|sun.", weekday(6)),
}
_MONTH_NAMES = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
MONTHS: dict[str, Field] = {word: month(k) for k, word in enumerate(_MONTH_NAMES, 1)}
SHORT_MONTHS = {
    **alike("jan|jan.", month(1)),
    **alike("feb|feb.", month(2)),
    **alike("mar|mar.", month(3)),
    **alike("apr|apr.", month(4)),
    **alike("jun|jun.", month(6)),
    **alike("jul|jul.", month(7)),
    **alike("aug|aug.", month(8)),
    **alike("sept|sep|sept.|sep.", month(9)),
    **alike("oct|oct.", month(10)),
    **alike("nov|nov.", month(11)),
    **alike("dec|dec.", month(12)),
}
SEASONS = {
    **alike("spring|springtime", season(0)),
    **alike("summer|summertime", season(1)),
    **alike("autumn|fall|autumntime", season(2)),
    **alike("winter|wintertime", season(3)),
}
PARTS = {
    **alike("morning|morn", part(0)),
    **alike("midday|lunchtime", part(1)),
    **alike("afternoon|arvo|aftrnoon", part(2)),
    **alike("evening", part(3)),
    **alike("night|nite", part(4)),
}
MOMENTS = {
    **alike("dawn|daybreak|sunrise|first light", part(0)),
    **alike("dusk|sunset|sundown", part(3)),
    **alike("nightfall|nighttime|night-time", part(4)),
    **alike("lunchtime", part(1)),
    **alike("daytime|daylight", part(5)),
}
HOLIDAYS = {
    **alike("christmas|christmas day|xmas|xmas day", MonthDay(12, 25)),
    **alike("christmas eve|xmas eve", MonthDay(12, 24)),
    **alike("boxing day", MonthDay(12, 26)),
    **alike("new year's eve", MonthDay(12, 31)),
    **alike("new year's day|new year's", MonthDay(1, 1)),
    **alike("epiphany", MonthDay(1, 6)),
    **alike("halloween|hallowe'en", MonthDay(10, 31)),
    **alike("valentine's day|valentines day", MonthDay(2, 14)),
    **alike("st. patrick's day", MonthDay(3, 17)),
    **alike("april fool's day|april fools day", MonthDay(4, 1)),
    **alike("may day", MonthDay(5, 1)),
    **alike("independence day", MonthDay(7, 4)),
    **alike("bastille day", MonthDay(7, 14)),
    **alike("veterans day|armistice day|remembrance day", MonthDay(11, 11)),
    **alike("juneteenth", MonthDay(6, 19)),
    **alike("thanksgiving|thanksgiving day", WeekdayOfMonth(11, 3, 4)),
    **alike("black friday", WeekdayOfMonth(11, 3, 4, 1)),
    **alike("election day", WeekdayOfMonth(11, 0, 1, 1)),
    **alike("labor day", WeekdayOfMonth(9, 0, 1)),
    **alike("memorial day", WeekdayOfMonth(5, 0, -1)),
    **alike("columbus day", WeekdayOfMonth(10, 0, 2)),
    **alike(
        "martin luther king day|martin luther king jr. day|mlk day",
        WeekdayOfMonth(1, 0, 3),
    ),
    **alike("presidents day", WeekdayOfMonth(2, 0, 3)),
    **alike("mother's day|mothers day", WeekdayOfMonth(5, 6, 2)),
    **alike("father's day|fathers day", WeekdayOfMonth(6, 6, 3)),
    **alike("easter|easter sunday|easter day", Easter()),
    **alike("easter monday", Easter(1)),
    **alike("good friday", Easter(-2)),
    **alike("palm sunday", Easter(-7)),
    **alike("holy saturday|easter saturday|easter eve", Easter(-1)),
    **alike("maundy thursday", Easter(-3)),
    **alike("ash wednesday", Easter(-46)),
    **alike("whit sunday|whitsun|pentecost", Easter(49)),
    **alike("trinity sunday", Easter(56)),
    **alike(
        "advent sunday|the first sunday of advent|the first sunday in advent",
        WeekdayOfMonth(11, 3, -1, 3),
    ),
    **alike("early may bank holiday", WeekdayOfMonth(5, 0, 1)),
    **alike("spring bank holiday|late may bank holiday", WeekdayOfMonth(5, 0, -1)),
    **alike(
        "august bank holiday|late august bank holiday|summer bank holiday",
        WeekdayOfMonth(8, 0, -1),
    ),
    **alike("shrove tuesday|mardi gras|pancake day", Easter(-47)),
    **alike("ascension day", Easter(39)),
    **alike("whit monday", Easter(50)),
    **alike("corpus christi day|feast of corpus christi", Easter(60)),
    **alike("cyber monday", WeekdayOfMonth(11, 3, 4, 4)),
    **alike("australia day", MonthDay(1, 26)),
    **alike("burns night", MonthDay(1, 25)),
    **alike("groundhog day|candlemas", MonthDay(2, 2)),
    **alike("valentine's|valentines", MonthDay(2, 14)),
    **alike("st. david's day|st david's day", MonthDay(3, 1)),
    **alike("st patrick's day|st. paddy's day|st patricks day", MonthDay(3, 17)),
    **alike("april fools|april fools'", MonthDay(4, 1)),
    **alike("earth day", MonthDay(4, 22)),
    **alike("st george's day|st. george's day", MonthDay(4, 23)),
    **alike("anzac day", MonthDay(4, 25)),
    **alike("cinco de mayo", MonthDay(5, 5)),
    **alike("midsummer day|midsummer's day", MonthDay(6, 24)),
    **alike("canada day", MonthDay(7, 1)),
    **alike("michaelmas", MonthDay(9, 29)),
    **alike("lammas|lammas day", MonthDay(8, 1)),
    **alike("martinmas|st martin's day|st. martin's day", MonthDay(11, 11)),
    **alike("st stephen's day|st. stephen's day", MonthDay(12, 26)),
    **alike("all hallows' eve", MonthDay(10, 31)),
    **alike("hogmanay", MonthDay(12, 31)),
    **alike("all saints' day|all saints day", MonthDay(11, 1)),
    **alike("all souls' day|all souls day", MonthDay(11, 2)),
    **alike("guy fawkes night|bonfire night|guy fawkes day", MonthDay(11, 5)),
    **alike("st andrew's day|st. andrew's day", MonthDay(11, 30)),
    **alike("new years eve|nye", MonthDay(12, 31)),
    **alike("new years day|new years", MonthDay(1, 1)),
}
ORDINALS = in_order(
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    "|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth"
    "|twentieth"
)
QUARTERS = {n: Field(units.QUARTER, units.YEAR, 4, n - 1) for n in (1, 2, 3, 4)}
HALVES = {n: Field(units.HALF, units.YEAR, 2, n - 1) for n in (1, 2)}
TODAY = This(Unit(units.DAY))
FISCAL = (units.QUARTER, units.HALF, units.YEAR)
