"""Times seen from the day of publication."""

from functools import partial

from timeline.temporal import units
from timeline.temporal.expression import (
    ANAPHORIC,
    DEICTIC,
    FUTURE,
    PAST,
    Expression,
    Last,
    Named,
    Next,
    Period,
    Reference,
    This,
    Within,
)
from timeline.temporal.languages.en.makers import (
    THREE_QUARTERS,
    calendar_month,
    hence,
    part_of_some_day,
    same_of,
    vague,
    whole,
)
from timeline.temporal.meanings import amounts, dates, names
from timeline.temporal.meanings.amounts import VAGUE
from timeline.temporal.repeating import Field, Repeating, Unit
from timeline.temporal.rule import Example, Rule

E = Example


def _time_and_within(t: Expression, r: Repeating) -> dates.Pair:
    """Last year, and in it May."""
    return dates.Pair(t, Within(r, t))


def _month_of_last_season(r: Field, s: Field) -> Within | None:
    """A month of the last season, of those that lie within one year."""
    if s.offset == _WINTER or (r.offset - _MARCH) // 3 != s.offset:
        return None
    return Within(r, Last(s))


_WINTER, _MARCH = 3, 2  # of the seasons and the months, from 0 on


def _last_season_and_month(s: Field, r: Field) -> dates.Pair | None:
    inner = _month_of_last_season(r, s)
    return dates.Pair(Last(s), inner) if inner else None


def _part_within(w: Field, r: Field, t: Expression) -> Within:
    return Within(r, Within(w, t))


def _years_off(way: int, p: Period) -> Expression | None:
    years = amounts.whole_shift(p)
    if years is None or years[0] != units.YEAR:
        return None
    return amounts.shifted(p, way, ANAPHORIC)


def _last_of_all(what: Repeating) -> Reference | None:
    """The last one of a festival, of which the words alone tell no date."""
    return None if what == Unit(units.DAY) else Reference(Last(what).unresolved)


_ago = partial(amounts.shifted, way=PAST, anchoring=DEICTIC)

# What has a last week of its own, which is not the one before publication.
_OF_A_THING = (
    r"\s+of\s+(?:the|his|her|its|their|my|our|that|an?"
    r"|(?-i:(?:[A-Z][\w.-]*\s+){0,2}[A-Z])[\w-]+['’]s)\s+(?!\d)"
)
_OF_WHAT_ENDED = (
    _OF_A_THING + r"(?!(?:[\w-]+\s+){0,2}(?:year|quarter|month|week|day|century|decade"
    r"|millennium|summer|winter|spring|autumn|fall|weekend)\b)"
)

# What lasts for as long as it is old, other than people and what they build.
_OLD_THINGS = (
    r"\s+(?:(?:trade|border|civil|bitter|legal|political|labor|economic)\s+)?"
    r"(?:truce|ceasefire|cease-fire|war|conflict|dispute|feud|lawsuit|suit|case|strike"
    r"|siege|blockade|embargo|ban|boycott|rebellion|insurgency|uprising|revolt|slump"
    r"|recession|boom|crisis|drought|occupation|campaign|standoff|stand-off|battle|fight"
    r"|struggle|alliance|agreement|treaty|pact|deal|partnership|marriage|investigation"
    r"|inquiry|probe|scandal|rivalry|tradition|policy|law|rule|government|regime|reign)"
    r"\b"
)

# fmt: off
RULES = (
    Rule("time", "this {what:repeating}", This, E("this week", "2024-W11"),
         E("this summer", "2024-SU"), not_text=r"(?-i:This Week)"),
    Rule("time", "this very|same|whole|entire {what:repeating}", This,
         E("this very day", "2024-03-14"), E("this same week", "2024-W11"),
         E("this whole week", "2024-W11"), E("this entire week", "2024-W11")),
    Rule("loose time", "the last {what:any weekday}", _last_of_all,
         E("The last Friday", "XXXX-WXX-5", after=" of the festival was wet"),
         right=_OF_WHAT_ENDED),
    Rule("loose time", "the last {what:season}", _last_of_all,
         E("the last summer", "XXXX-SU", before="in ", after=" of her reign"),
         right=_OF_WHAT_ENDED),
    Rule("loose time", "the last {what:short span}", _last_of_all,
         E("the last week", "XXXX-WXX", before="in ", after=" of the campaign"),
         E("the last year", "XXXX", before="in ", after=" of Lind's presidency"),
         right=_OF_WHAT_ENDED),
    Rule("loose time", "the last {p:part}", part_of_some_day,
         E("the last night", "XXXX-XX-XXTNI", before="on ", after=" of the tour"),
         E("the last night", "XXXX-XX-XXTNI", before="on ", after=" of the year"),
         right=_OF_A_THING),
    Rule("period", "last decade", Period(((units.DECADE, 1),)),
         E("last decade", "P1DE", before="In his ", after=", he painted."),
         left=r"\b(?:his|her|its|their|my|our)\s+"),
    Rule("time", "last {what:repeating}", Last, E("last week", "2024-W10"),
         E("last December", "2023-12"), not_text=r"last day$"),
    Rule("period", "the last decade", Period(((units.DECADE, 1),), None, PAST),
         E("the last decade", "P1DE", before="over "),
         left=r"\b(?:over|during|for|within)\s+", not_right=r"\s+of\b"),
    Rule("period", "the last hour|hr", Period(((units.HOUR, 1),), None, PAST),
         E("the last hour", "PT1H", before="within "),
         E("the last hr", "PT1H", before="in "),
         left=r"\b(?:in|over|during|for|within)\s+", not_right=r"\s+of\b"),
    Rule("period", "the next|coming {u:unit}", amounts.next_unit,
         E("the next month", "P1M", before="over "),
         E("the coming year", "P1Y", before="within "),
         left=r"\b(?:over|within|for|throughout)\s+", not_text=r".*weekend$"),
    Rule("time", "the? last {what:short span}", Last, E("the last week", "2024-W10"),
         E("the last week", "2024-W10", before="in ", after=" of talks"),
         E("the last year", "2023", before="in ", after=" of the 40 ships 3 sank"),
         not_text=r"(?:the )?last day$"),
    Rule("short span", "{u:unit}", calendar_month, E("the last month", "2024-02")),
    Rule("time", "this past {what:any month}", partial(Named, lean=PAST, fixed=True),
         E("this past February", "2024-02"), E("this past December", "2023-12")),
    Rule("time", "this past {what:repeating}", Last, E("this past spring", "2023-SP")),
    Rule("time", "next|nxt {what:repeating}", Next, E("next week", "2024-W12"),
         E("next Christmas", "2024-12-25"), E("nxt yr", "2025")),
    Rule("time", "this|the coming|upcoming weekend", This(Unit(units.WEEKEND)),
         E("this coming weekend", "2024-W11-WE"),
         E("the upcoming weekend", "2024-W11-WE"),
         E("the coming weekend", "2024-W11-WE", before="over ")),
    Rule("time", "the {what:repeating} after next",
         partial(Next, anchoring=DEICTIC, count=2),
         E("the week after next", "2024-W13"),
         E("the weekend after next", "2024-W13-WE")),
    Rule("time", "the {what:repeating} before last",
         partial(Last, anchoring=DEICTIC, count=2),
         E("the week before last", "2024-W09"), E("the year before last", "2022"),
         E("the Sunday before last", "2024-03-03")),
    Rule("time", "this coming|upcoming {what:repeating}", Next,
         E("this coming Sunday", "2024-03-17"),
         E("this upcoming Friday", "2024-03-15")),
    Rule("time", "the coming|upcoming {what:repeating}", Next,
         E("the coming week", "2024-W12"), E("the upcoming year", "2025")),
    Rule("time", "the coming|upcoming {:fiscal} year", Next(Unit(units.YEAR)),
         E("the coming fiscal year", "2025"),
         E("the upcoming financial year", "2025")),
    Rule("time", "the current {:fiscal}? {what:repeating}", This,
         E("the current year", "2024"), E("the current fiscal year", "2024")),
    Rule("named year", "last {:fiscal}? year", Last(Unit(units.YEAR)),
         E("the third quarter of last year", "2023-Q3"), E("last fiscal year", "2023")),
    Rule("named year", "this {:fiscal}? year", This(Unit(units.YEAR)),
         E("the first quarter of this year", "2024-Q1"), E("this fiscal year", "2024")),
    Rule("named year", "next {:fiscal}? year", Next(Unit(units.YEAR)),
         E("the third quarter of next year", "2025-Q3"), E("next fiscal year", "2025")),
    Rule("named year", "the same year", This(Unit(units.YEAR), ANAPHORIC),
         E("March of the same year", "2024-03")),
    Rule("date", "{r:month day} of|in|, {t:named year}", names.within,
         E("July 25 of that year", "2024-07-25"),
         E("July 25 in that year", "2024-07-25"),
         E("July 25, last year", "2023-07-25")),
    Rule("date", "{r:month day} {t:named year}", names.within,
         E("July 25 last year", "2023-07-25")),
    Rule("date", "{:any weekday} ,? {r:month day} ,? of? {t:named year}", names.within,
         E("Tuesday 25 July last year", "2023-07-25"),
         E("Tuesday, July 25, last year", "2023-07-25"),
         E("Tuesday, July 25 of last year", "2023-07-25")),
    Rule("pair", "{t:named year} in {r:month}", _time_and_within,
         E("last year in May", "2023"), E("next year in May", "2025")),
    Rule("pair", "last {s:any season} in {r:any month}", _last_season_and_month,
         E("last summer in June", "2023-SU")),
    Rule("time", "{r:any month} last {s:any season}", _month_of_last_season,
         E("June last summer", "2023-06"), E("October last autumn", "2023-10")),
    Rule("pair", "last week on {r:any weekday}",
         partial(_time_and_within, Last(Unit(units.WEEK))),
         E("last week on Monday", "2024-W10")),
    Rule("pair", "this week on {r:any weekday}",
         partial(_time_and_within, This(Unit(units.WEEK))),
         E("this week on Monday", "2024-W11")),
    Rule("pair", "next week on {r:any weekday}",
         partial(_time_and_within, Next(Unit(units.WEEK))),
         E("next week on Friday", "2024-W12")),
    Rule("named year", "that year", This(Unit(units.YEAR), ANAPHORIC),
         E("March of that year", "2024-03")),
    Rule("year then", "the {:following} year", Next(Unit(units.YEAR), ANAPHORIC),
         E("May of the following year", "2025-05")),
    Rule("year then", "the {:preceding} year", Last(Unit(units.YEAR), ANAPHORIC),
         E("May of the previous year", "2023-05")),
    Rule("year then", "{p:amount} later", partial(_years_off, FUTURE),
         E("July two years later", "2026-07")),
    Rule("year then", "{p:amount} earlier", partial(_years_off, PAST),
         E("July two years earlier", "2022-07")),
    Rule("time", "{r:repeating} of? {t:year then}", names.within,
         E("May of the following year", "2025-05"), E("July a year later", "2025-07")),
    Rule("time", "the {r:any season} of {t:year then}", names.within,
         E("the spring of the next year", "2025-SP")),
    Rule("date", "{r:month day} of? {t:year then}", names.within,
         E("July 4 of the following year", "2025-07-04"),
         E("July 4 a year later", "2025-07-04")),
    Rule("time", "{p:amount} ago", _ago, E("two weeks ago", "2024-W09")),
    Rule("time", "three quarters ago", _ago(THREE_QUARTERS),
         E("three quarters ago", "2023-Q2")),
    Rule("time", "{p:amount over} ago", _ago,
         E("over two years ago", "2022", mod="BEFORE")),
    Rule("time", "{p:amount} back", _ago, E("two weeks back", "2024-W09", after=".")),
    Rule("time", "{p:amount} hence", hence, E("two weeks hence", "2024-W13")),
    Rule("time", "{p:amount} from now", hence, E("two weeks from now", "2024-W13")),
    Rule("period", "{q:quantity} {u:any unit} -? old", amounts.period,
         E("8-month-old", "P8M", before="the ", after=" truce"), right=_OLD_THINGS),
    Rule("period", "{u:unit} -? old", whole,
         E("decade-old", "P1DE", before="A ", after=" lawsuit"), right=_OLD_THINGS),
    Rule("period", "{u:units} -? old", partial(amounts.period, VAGUE),
         E("years-old", "PXY", before="the ", after=" dispute"), right=_OLD_THINGS),
    Rule("period", "the {u:units}", partial(amounts.period, VAGUE),
         E("the years", "PXY", before="over "),
         left=r"\b(?:over|in|during|through|throughout|for)\s+",
         not_right=r"\s+(?:ended|ending)\b", not_text=r"the\s+quarters"),
    Rule("time", "{p:bare amount} ago", vague, E("months ago", "PAST_REF")),
    Rule("time", "{p:bare amount} earlier|previously", vague,
         E("weeks earlier", "PAST_REF"), E("months previously", "PAST_REF")),
    Rule("time", "{p:bare amount} before", vague,
         E("weeks before", "PAST_REF", after="."), not_right=r"\s+\w"),
    Rule("time", "{u:units}", partial(amounts.period, VAGUE),
         E("weeks", "PXW", before="It happened ", after=" before the trial"),
         E("Years", "PXY", after=" passed."),
         E("weeks", "PXW", before="The snow came ", after=" ahead of time."),
         E("years", "PXY", before="The deal, ", after=" in the making, was signed."),
         not_left=r"\bmatter\s+of\s+|light-",
         right=r"\s+(?:before|after|ahead\s+of|in\s+the\s+making)\b|\s+(?:passed|went\s+by|dragged\s+on)\b"),
    Rule("time", "{p:bare amount} later|afterwards",
         partial(amounts.vague_shift, FUTURE), E("months later", "FUTURE_REF"),
         E("weeks afterwards", "FUTURE_REF"), not_left=r"\bfor\s+|\d\s+"),
    Rule("time", "{p:amount} ago", vague, E("several years ago", "PAST_REF")),
    Rule("time", "{p:amount} from now", partial(amounts.vague_shift, FUTURE),
         E("a few weeks from now", "FUTURE_REF"),
         E("two or three weeks from now", "FUTURE_REF")),
    Rule("time", "{r:repeating} {t:named year}", names.within,
         E("March last year", "2023-03")),
    Rule("time", "the {r:any season} of {t:named year}", names.within,
         E("the spring of 480 BC", "BC0480-SP"), E("the fall of next year", "2025-FA")),
    Rule("time", "the? {y:any year} {m:any season}", dates.month_of_year,
         E("1982 summer", "1982-SU", after=" talks"),
         E("the 2022 summer", "2022-SU"),
         not_right=r"\s+(?:(?:youth\s+)?olympics?|paralympics?|games|universiade)\b"),
    Rule("date", "{r:month day} of|in {y:any year}", dates.dated_in,
         E("June 20 of 1792", "1792-06-20"), E("June 20 in 1792", "1792-06-20")),
    Rule("time", "{r:repeating} of {t:year time}", names.within,
         E("March of last year", "2023-03")),
    Rule("date", "{r:any weekday} {t:week time}", names.within,
         E("Friday last week", "2024-03-08")),
    Rule("part time", "{w:any weekday} {r:part} of? {t:week time}", _part_within,
         E("Friday morning last week", "2024-03-08TMO"),
         E("Friday night of last week", "2024-03-08TNI")),
    Rule("date", "{r:any weekday} of {t:week time}", names.within,
         E("Friday of last week", "2024-03-08")),
    Rule("week time", "last week", Last(Unit(units.WEEK)),
         E("Friday of last week", "2024-03-08")),
    Rule("week time", "this week", This(Unit(units.WEEK)),
         E("Friday of this week", "2024-03-15"), not_text=r"(?-i:This Week)"),
    Rule("week time", "next week", Next(Unit(units.WEEK)),
         E("Friday of next week", "2024-03-22")),
    Rule("week time", "that week", This(Unit(units.WEEK), ANAPHORIC),
         E("Friday of that week", "2024-03-15")),
    Rule("time", "weekend {t:week time}", partial(same_of, r=Unit(units.WEEKEND)),
         E("weekend next week", "2024-W12-WE")),
)
# fmt: on
