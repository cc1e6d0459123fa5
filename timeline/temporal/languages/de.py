"""German: its words, its rules with examples, and its cues.

To add an expression, add a word to `WORDS`, or a rule with an example to `RULES`. The
words stand in lower case; what is written for "ä", "ö", "ü" and "ß" on keyboards that
lack them is added to all.
"""

import re
from collections.abc import Hashable, Mapping
from functools import partial

from timeline.temporal import units
from timeline.temporal.cues import Cues
from timeline.temporal.expression import (
    ANAPHORIC,
    DEICTIC,
    EITHER,
    FUTURE,
    PAST,
    Absolute,
    Away,
    Expression,
    Last,
    Modified,
    Named,
    Next,
    Nth,
    Period,
    Recalled,
    Recurring,
    Reference,
    Shifted,
    This,
    Within,
)
from timeline.temporal.grammar import (
    Language,
    Spelling,
    alike,
    in_order,
)
from timeline.temporal.meanings import amounts, clocks, dates, names, sets
from timeline.temporal.meanings.amounts import VAGUE
from timeline.temporal.meanings.dates import Pair
from timeline.temporal.repeating import (
    Clock,
    Easter,
    Field,
    MonthDay,
    Repeating,
    Unit,
    WeekdayOfMonth,
    month,
    part,
    season,
    weekday,
)
from timeline.temporal.rule import Example, Rule
from timeline.temporal.sentences import Sentences
from timeline.temporal.tense import Tense
from timeline.temporal.units import Point
from timeline.temporal.verbs import Verbs

E = Example

# ---- Words


def _inflected(stems: str, value: Hashable) -> dict[str, Hashable]:
    """Adjectives, given as stems with ``|`` between them, in all their forms."""
    return {
        f"{stem}{ending}": value
        for stem in stems.split("|")
        for ending in ("e", "en", "er", "es", "em")
    }


def _transcribed(words: Mapping[str, Hashable]) -> dict[str, Hashable]:
    """The words, and what is written for them where there are no such letters."""
    both = dict(words)
    for word, value in words.items():
        plain = word
        for letter, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
            plain = plain.replace(letter, letters)
        both.setdefault(plain, value)
    return both


_UNIT = {
    **alike("sekunde", units.SECOND),
    **alike("minute", units.MINUTE),
    **alike("stunde", units.HOUR),
    **alike("tag|tages|tags", units.DAY),
    **alike("wochenende|wochenendes", units.WEEKEND),
    **alike("woche", units.WEEK),
    **alike("monat|monats|monates", units.MONTH),
    **alike("quartal|quartals|quartales", units.QUARTER),
    **alike("halbjahr|halbjahres|halbjahrs", units.HALF),
    **alike("jahr|jahres|jahrs", units.YEAR),
    **alike("jahrzehnt|jahrzehnts|jahrzehntes|dekade", units.DECADE),
    **alike("jahrhundert|jahrhunderts|jahrhundertes", units.CENTURY),
    **alike("jahrtausend|jahrtausends|jahrtausendes", units.MILLENNIUM),
}
_UNITS = {
    **alike("sekunden", units.SECOND),
    **alike("minuten", units.MINUTE),
    **alike("stunden", units.HOUR),
    **alike("tage|tagen", units.DAY),
    **alike("wochenenden", units.WEEKEND),
    **alike("wochen", units.WEEK),
    **alike("monate|monaten", units.MONTH),
    **alike("quartale|quartalen", units.QUARTER),
    **alike("jahre|jahren", units.YEAR),
    **alike("jahrzehnte|jahrzehnten|dekaden", units.DECADE),
    **alike("jahrhunderte|jahrhunderten", units.CENTURY),
    **alike("jahrtausende|jahrtausenden", units.MILLENNIUM),
}
_YEAR = alike(
    "jahr|jahres|jahre|geschäftsjahr|geschäftsjahres|geschäftsjahrs|kalenderjahr"
    "|kalenderjahres|haushaltsjahr|haushaltsjahres|wirtschaftsjahr|wirtschaftsjahres",
    Unit(units.YEAR),
)
_WEEKDAY_NAMES = (
    *("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"),
    "sonnabend",
)
_WEEKDAYS: dict[str, Field] = {
    f"{name}{ending}": weekday(min(k, 6) if name != "sonnabend" else 5)
    for k, name in enumerate(_WEEKDAY_NAMES)
    for ending in ("", "es")
}
_SHORT_WEEKDAYS = in_order("mo|di|mi|do|fr|sa|so") | in_order(
    "mo.|di.|mi.|do.|fr.|sa.|so."
)
_MONTH_NAMES = (
    *("januar", "februar", "märz", "april", "mai", "juni"),
    *("juli", "august", "september", "oktober", "november", "dezember"),
)
_MONTHS: dict[str, Field] = {
    **{name: month(k) for k, name in enumerate(_MONTH_NAMES, 1)},
    **{f"{name}s": month(k) for k, name in enumerate(_MONTH_NAMES, 1)},
    **{"jänner": month(1), "jänners": month(1), "feber": month(2), "juno": month(6)},
}
_SHORT_MONTHS = {
    f"{name}{stop}": month(k)
    for names, k in (
        *(("jan", 1), ("jän", 1), ("feb", 2), ("febr", 2), ("mrz", 3), ("mär", 3)),
        *(("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9), ("sept", 9)),
        *(("okt", 10), ("nov", 11), ("dez", 12)),
    )
    for name in (names,)
    for stop in ("", ".")
}
_SEASONS: dict[str, Field] = {
    f"{name}{ending}": season(k)
    for k, names in enumerate(("frühling|frühjahr", "sommer", "herbst", "winter"))
    for name in names.split("|")
    for ending in ("", "s", "es")
}
_PARTS: dict[str, Field] = {
    name: part(k)
    for k, names in (
        (0, "morgen|vormittag|morgengrauen|morgenstunden|vormittagsstunden"),
        (1, "mittag|mittagsstunden|mittagszeit"),
        (2, "nachmittag|nachmittagsstunden"),
        (3, "abend|abendstunden"),
        (4, "nacht|nachtstunden"),
    )
    for name in names.split("|")
}
_PART_ADVERBS: dict[str, Field] = {
    **dict.fromkeys(("morgens", "frühmorgens", "vormittags"), part(0)),
    **{"mittags": part(1), "nachmittags": part(2), "abends": part(3)},
    **{"nachts": part(4), "tagsüber": part(5)},
}
_DAY_PARTS = {
    "morgen": 0,
    "vormittag": 0,
    "mittag": 1,
    "nachmittag": 2,
    "abend": 3,
    "nacht": 4,
}
_HOLIDAYS: dict[str, Hashable] = {
    **dict.fromkeys(
        ("weihnachten", "weihnachtstag", "weihnachtsfeiertag"), MonthDay(12, 25)
    ),
    **dict.fromkeys(("heiligabend", "heiliger abend"), MonthDay(12, 24)),
    **dict.fromkeys(("silvester", "silvesterabend"), MonthDay(12, 31)),
    **dict.fromkeys(("neujahr", "neujahrstag"), MonthDay(1, 1)),
    **dict.fromkeys(("dreikönigstag", "dreikönig"), MonthDay(1, 6)),
    "valentinstag": MonthDay(2, 14),
    **dict.fromkeys(("tag der arbeit", "maifeiertag"), MonthDay(5, 1)),
    "muttertag": WeekdayOfMonth(5, 6, 2),
    "mariä himmelfahrt": MonthDay(8, 15),
    "tag der deutschen einheit": MonthDay(10, 3),
    "reformationstag": MonthDay(10, 31),
    "halloween": MonthDay(10, 31),
    "allerheiligen": MonthDay(11, 1),
    "allerseelen": MonthDay(11, 2),
    "nikolaustag": MonthDay(12, 6),
    "rosenmontag": Easter(-48),
    "aschermittwoch": Easter(-46),
    "palmsonntag": Easter(-7),
    "gründonnerstag": Easter(-3),
    "karfreitag": Easter(-2),
    "karsamstag": Easter(-1),
    "ostern": Easter(),
    "ostersonntag": Easter(),
    "ostermontag": Easter(1),
    "christi himmelfahrt": Easter(39),
    "himmelfahrtstag": Easter(39),
    "pfingsten": Easter(49),
    "pfingstsonntag": Easter(49),
    "pfingstmontag": Easter(50),
    "fronleichnam": Easter(60),
}
_ONES = in_order("zwei|drei|vier|fünf|sechs|sieben|acht|neun", 2)
_TEENS = in_order(
    "zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn", 10
)
_TENS = in_order("zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig", 2)
_NUMBERS: dict[str, int] = {
    **_ONES,
    **_TEENS,
    **{word: 10 * n for word, n in _TENS.items()},
    **{
        f"{one}und{ten}": 10 * tens + n
        for ten, tens in _TENS.items()
        for one, n in ({"ein": 1} | _ONES).items()
    },
    **{"beiden": 2, "beide": 2, "zweier": 2, "dreier": 3},
    **{"hundert": 100, "einhundert": 100, "tausend": 1000, "eintausend": 1000},
    **{f"{one}hundert": 100 * n for one, n in _ONES.items()},
    **{f"{one}tausend": 1000 * n for one, n in _ONES.items()},
    **{"zwo": 2, "dutzend": 12},
}
_ORDINAL_STEMS: dict[str, int] = {
    **in_order(
        "erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft"
    ),
    **{f"{word}t": n for word, n in _TEENS.items() if n > 12},
    **{f"{word}st": 10 * n for word, n in _TENS.items()},
    **{
        f"{one}und{ten}st": 10 * _TENS[ten] + n
        for ten in ("zwanzig", "dreißig")
        for one, n in ({"ein": 1} | _ONES).items()
    },
}
_ORDINALS: dict[str, Hashable] = {
    form: n
    for stem, n in _ORDINAL_STEMS.items()
    for form in _inflected(stem, n)
    if form != "achter"  # a rowing boat
}
_ADJECTIVE_UNITS = {
    "sekündig": units.SECOND,
    "minütig": units.MINUTE,
    "stündig": units.HOUR,
    "tägig": units.DAY,
    "wöchig": units.WEEK,
    "monatig": units.MONTH,
}
_SMALL = {"ein": 1} | _ONES | {w: n for w, n in _NUMBERS.items() if 10 <= n <= 90}
_LONG_UNITS = {
    "minuten": units.MINUTE,
    "stunden": units.HOUR,
    "tage": units.DAY,
    "wochen": units.WEEK,
    "monate": units.MONTH,
    "jahre": units.YEAR,
    "jahrzehnte": units.DECADE,
    "jahrhunderte": units.CENTURY,
}
_TODAY = This(Unit(units.DAY))


def _times(stem: str, value: Recurring) -> dict[str, Hashable]:
    """An adverb of repetition, which is also an adjective with its endings."""
    return {stem: value, **_inflected(stem, value)}


def _part_names(stem: str) -> dict[str, Hashable]:
    """How the beginning, middle and end of a unit are called: Jahresende."""
    return {
        f"{stem}{name}{ending}": mod
        for name, mod in (
            *(("anfang", "START"), ("beginn", "START"), ("auftakt", "START")),
            *(("mitte", "MID"), ("ende", "END"), ("schluss", "END")),
        )
        for ending in ("", "s")
        if f"{stem}{name}" != "wochenende"
    }


_WORDS: dict[str, Mapping[str, Hashable]] = {
    "the": alike("der|die|das|den|dem|des", 1),
    "unit": _UNIT,
    "units": _UNITS,
    "year word": _YEAR,
    "term": alike(
        "schuljahr|schuljahres|wintersemester|wintersemesters|saison|spielzeit"
        "|geschäftsjahr|geschäftsjahres|wirtschaftsjahr|studienjahr|studienjahres",
        1,
    ),
    "school year": alike("schuljahr|schuljahres|schuljahrs", Unit(units.SCHOOL_YEAR)),
    "weekday": _WEEKDAYS,
    "short weekday": _SHORT_WEEKDAYS,
    "weekdays": {
        f"{name}s": weekday(min(k, 6)) for k, name in enumerate(_WEEKDAY_NAMES)
    }
    | {"sonnabends": weekday(5)},
    "month": _MONTHS | _SHORT_MONTHS,
    "full month": _MONTHS,
    "season": _SEASONS,
    "modified season": {
        f"{prefix}{name}{ending}": (mod, field)
        for prefix, mod in (("früh", "START"), ("spät", "END"), ("hoch", "MID"))
        for name, field in (
            *(("sommer", season(1)), ("herbst", season(2)), ("winter", season(3))),
        )
        for ending in ("", "s")
    },
    "holiday": _HOLIDAYS,
    "repeating": {**_WEEKDAYS, **_MONTHS, **_SEASONS, **_HOLIDAYS},
    "part": _PARTS,
    "part adverb": _PART_ADVERBS,
    "early": alike("früh", part(0)),
    "weekday part": {
        f"{name}{late}{ending}": (weekday(min(k, 6) if k < 7 else 5), part(p))
        for k, name in enumerate(_WEEKDAY_NAMES)
        for late, p in _DAY_PARTS.items()
        for ending in ("", "s")
    },
    "month unit": {
        f"{name}{ending}": (month(k), unit)
        for k, name in enumerate(_MONTH_NAMES, 1)
        for unit, endings in (
            (units.DAY, ("tag", "tages", "tagen", "tage")),
            (units.WEEK, ("woche", "wochen")),
            (units.WEEKEND, ("wochenende", "wochenendes")),
        )
        for ending in endings
    },
    "unit part": {
        **{w: (m, Unit(units.YEAR)) for w, m in _part_names("jahres").items()},
        **{w: (m, Unit(units.MONTH)) for w, m in _part_names("monats").items()},
        **{w: (m, Unit(units.WEEK)) for w, m in _part_names("wochen").items()},
        **{w: (m, Unit(units.QUARTER)) for w, m in _part_names("quartals").items()},
        **{w: (m, Unit(units.CENTURY)) for w, m in _part_names("jahrhundert").items()},
    },
    "number": _NUMBERS,
    "quantity": {
        **{"anderthalb": 1.5, "eineinhalb": 1.5},
        **{f"{word}einhalb": n + 0.5 for word, n in _ONES.items()},
    },
    "half": {"halb": 0.5, **_inflected("halb", 0.5)},
    "article": {
        **alike("ein|eine|einen|einem|einer", 1),
        **_inflected("einzig", 1),
    },
    "vague": {
        **_inflected("einig|mehrer|wenig|viel|zahlreich|etlich|manch", VAGUE),
        **alike("ein paar|paar|wenig|viel", VAGUE),
    },
    "more": {**_inflected("weiter|ganz|voll|zusätzlich", 1)},
    "ordinal": _ORDINALS | {**_inflected("letzt", -1), **_inflected("vorletzt", -2)},
    "day ordinal": _ORDINALS,
    "decade": {
        f"{word}er{ending}": Point(units.DECADE, 190 + n)
        for word, n in _TENS.items()
        for ending in ("n", "")
    },
    "decade years": {
        f"{word}er{ending}": Point(units.DECADE, 190 + n)
        for word, n in _TENS.items()
        for ending in ("jahre", "jahren")
    },
    "link": {
        word: word
        for word in (
            *("-", "–", "—", "bis", "bis zum", "bis zur", "und", "oder", "und dem"),
            *("bis einschließlich", "auf", "auf den"),
        )
    },
    "mod": {
        **_inflected("früh|zeitig", "START"),
        **_inflected("mittler", "MID"),
        **_inflected("spät", "END"),
    },
    "stretch": {
        **alike("anfang|beginn|start|auftakt", "START"),
        **alike("mitte", "MID"),
        **alike("ende|ausgang|schluss", "END"),
    },
    "approximator": {
        **alike("mehr als|über|gut", "MORE_THAN"),
        **alike("weniger als|knapp|fast|beinahe|unter|nicht ganz", "LESS_THAN"),
        **alike("mindestens|wenigstens|nicht weniger als", "EQUAL_OR_MORE"),
        **alike("höchstens|maximal|bis zu|nicht mehr als", "EQUAL_OR_LESS"),
        **alike("rund|etwa|ungefähr|circa|ca.|zirka|um die|gegen", "APPROX"),
    },
    "circa": alike("etwa|circa|ca.|um|gegen|ungefähr|zirka|um das jahr", "APPROX"),
    "this": {
        **_inflected("laufend|heurig", 1),
        **alike("dieser|diese|dieses|diesem|diesen|diesjährigen|diesjährige", 1),
    },
    "last": {
        **_inflected("letzt|vergangen|vorig|verflossen|abgelaufen|zurückliegend", 1),
        **_inflected("vorletzt|vorvergangen", 2),
    },
    "next": {
        **_inflected("nächst|kommend|bevorstehend", 1),
        **_inflected("übernächst", 2),
    },
    "following": _inflected("folgend|darauffolgend|nachfolgend|anschließend", 1),
    "preceding": _inflected("vorangegangen|vorhergehend|vorangehend|vorausgegangen", 1),
    "same": {
        **_inflected("selb|gleich|jen", 1),
        **_inflected("derselb|dieselb|dasselb|demselb|denselb|desselb", 1),
    },
    "date": {
        "gestern": Last(Unit(units.DAY)),
        "vorgestern": Last(Unit(units.DAY), DEICTIC, 2),
        "übermorgen": Next(Unit(units.DAY), DEICTIC, 2),
        **alike("vortag|vortags|vortages", Last(Unit(units.DAY), ANAPHORIC)),
        **alike("tags zuvor|tags davor", Last(Unit(units.DAY), ANAPHORIC)),
        **alike("folgetag|folgetags|folgetages", Next(Unit(units.DAY), ANAPHORIC)),
        **alike("tags darauf|anderntags", Next(Unit(units.DAY), ANAPHORIC)),
    },
    "today": {"heute": _TODAY},
    "tomorrow": {"morgen": Next(Unit(units.DAY))},
    "year time": {
        **alike("vorjahr|vorjahres|vorjahrs", Last(Unit(units.YEAR), ANAPHORIC)),
        **alike("folgejahr|folgejahres|folgejahrs", Next(Unit(units.YEAR), ANAPHORIC)),
        "heuer": This(Unit(units.YEAR)),
    },
    "unit time": {
        **alike("vorwoche", Last(Unit(units.WEEK), ANAPHORIC)),
        **alike("vormonat|vormonats|vormonates", Last(Unit(units.MONTH), ANAPHORIC)),
        **alike("vorquartal|vorquartals", Last(Unit(units.QUARTER), ANAPHORIC)),
        **alike("folgewoche", Next(Unit(units.WEEK), ANAPHORIC)),
        **alike("folgemonat|folgemonats", Next(Unit(units.MONTH), ANAPHORIC)),
        **alike("folgequartal|folgequartals", Next(Unit(units.QUARTER), ANAPHORIC)),
        **alike(
            "vorjahreszeitraum|vorjahreszeitraums|vorjahresperiode|vorjahreszeit",
            Recalled((units.QUARTER, units.HALF, units.YEAR), -1),
        ),
        **alike("vorjahresquartal|vorjahresquartals", Recalled((units.QUARTER,), -1)),
        **alike("vorjahreshalbjahr", Recalled((units.HALF,), -1)),
        **alike("gesamtjahr|gesamtjahres", Recalled((units.YEAR,))),
        **alike(
            "vorjahresmonat|vorjahresmonats",
            Shifted(units.MONTH, -12, ANAPHORIC),
        ),
    },
    "time": {
        **alike(
            "derzeit|zurzeit|zur zeit|momentan|gegenwärtig", Reference("PRESENT_REF")
        ),
        **alike("jetzt|heutzutage|im moment|im augenblick", Reference("PRESENT_REF")),
        **alike(
            "kürzlich|neulich|unlängst|jüngst|vor kurzem|damals", Reference("PAST_REF")
        ),
        **alike("einst|ehedem|seinerzeit|in jüngster zeit", Reference("PAST_REF")),
        **alike("in der vergangenheit|in letzter zeit", Reference("PAST_REF")),
        **alike(
            "demnächst|in kürze|in zukunft|künftig|zukünftig", Reference("FUTURE_REF")
        ),
    },
    "set": {
        **_times("täglich", Recurring("P1D")),
        **_times("wöchentlich", Recurring("P1W")),
        **_times("monatlich", Recurring("P1M")),
        **_times("jährlich", Recurring("P1Y")),
        **_times("alljährlich", Recurring("P1Y", "EVERY")),
        **_times("allabendlich", Recurring("XXXX-XX-XXTEV", "EVERY")),
        **_times("stündlich", Recurring("PT1H")),
        **_times("vierteljährlich", Recurring("P3M")),
        **_times("halbjährlich", Recurring("P6M")),
        **alike("werktags|wochentags", Recurring("XXXX-WXX-WD")),
        **alike("tag für tag|tagaus tagein", Recurring("P1D", "EVERY")),
        **alike("jahr für jahr", Recurring("P1Y", "EVERY")),
        **alike("woche für woche", Recurring("P1W", "EVERY")),
        **alike("nacht für nacht", Recurring("XXXX-XX-XXTNI", "EVERY")),
    },
    "every": _inflected("jed", 1),
    "every so many": alike("alle|aller", 1),
    "per": alike("pro|je", 1),
    "times": {
        **alike("einmal", "1X"),
        **{f"{word}mal": f"{n}X" for word, n in _ONES.items()},
    },
    "fixed period": {
        **alike("vierteljahr|vierteljahres|vierteljahrs", ((units.MONTH, 3),)),
        "viertelstunde": ((units.MINUTE, 15),),
        "dreiviertelstunde": ((units.MINUTE, 45),),
        "dreivierteljahr": ((units.MONTH, 9),),
    },
    "lasting": {
        form: ((unit, None if word == "mehr" else n),)
        for word, n in {**_SMALL, "mehr": 0}.items()
        for adjective, unit in _ADJECTIVE_UNITS.items()
        for form in _inflected(f"{word}{adjective}", 0)
    },
    "lasting years": {
        form: ((units.YEAR, None if word == "mehr" else n),)
        for word, n in {**_SMALL, "mehr": 0}.items()
        for form in _inflected(f"{word}jährig", 0)
    },
    "adjective unit": {
        form: unit
        for adjective, unit in _ADJECTIVE_UNITS.items()
        for form in _inflected(adjective, 0)
    },
    "long": {
        form: ((unit, None),)
        for word, unit in _LONG_UNITS.items()
        for form in (f"{word}lang", *_inflected(f"{word}lang", 0))
    },
    "before christ": alike(
        "v. chr.|v.chr.|vor christus|v. u. z.|vor christi geburt", 1
    ),
    "after christ": alike("n. chr.|n.chr.|nach christus|u. z.|nach christi geburt", 1),
    "week word": alike("woche", Unit(units.WEEK)),
    "half of a year": alike("jahreshälfte", 1),
    "quarter word": alike(
        "quartal|quartals|quartales|geschäftsquartal|geschäftsquartals", 1
    ),
    "half word": alike("halbjahr|halbjahres|halbjahrs", 1),
    "century word": alike("jahrhundert|jahrhunderts|jh.|jhdt.|jhd.", 1),
    "millennium word": alike("jahrtausend|jahrtausends", 1),
    "clock word": alike("uhr", 1),
    "half past": {"halb": 30},
    "zone": alike("mez|mesz|gmt|utc|ortszeit|cet|cest", 1),
    "midnight": {"mitternacht": Clock(units.HOUR, 0)},
    "quarter mark": {"q": 1},
    "spelled hour": {"ein": 1} | {w: n for w, n in _NUMBERS.items() if n <= 12},
}
WORDS = {category: _transcribed(words) for category, words in _WORDS.items()}

# ---- Makers


def _day_before(way: int, t: Expression) -> Away:
    return Away(t, units.DAY, way)


def _last(n: int, what: Repeating) -> Last:
    return Last(what, DEICTIC, n)


def _next(n: int, what: Repeating) -> Next:
    return Next(what, DEICTIC, n)


def _next_weekday_at(n: int, w: Field, c: Clock) -> Within:
    return Within(c, _next(n, w))


def _every_nth(n: int, u: str) -> Recurring | None:
    p = amounts.period(n, u) if n > 1 else None
    return sets.every_period(p) if p else None


def _last_part(n: int, wp: tuple[Field, Field]) -> Within:
    return Within(wp[1], Last(wp[0], DEICTIC, n))


def _next_part(n: int, wp: tuple[Field, Field]) -> Within:
    return Within(wp[1], Next(wp[0], DEICTIC, n))


def _this_part(wp: tuple[Field, Field]) -> Within:
    return Within(wp[1], This(wp[0]))


def _weekday_part(wp: tuple[Field, Field]) -> Within:
    return Within(wp[1], Named(wp[0]))


def _part_of(mod: str, wp: tuple[Field, Field]) -> Modified:
    return Modified(_weekday_part(wp), mod)


def _clock_on(wp: tuple[Field, Field], r: Clock) -> Within:
    return Within(_clock_in(r, wp[1]) or r, Named(wp[0]))


def _dated_part(wp: tuple[Field, Field], t: Expression) -> Within:
    return Within(wp[1], t)


def _night_to(t: Expression) -> Within:
    return Within(part(4), _day_before(PAST, t))


def _weeks_ago(r: Field, p: Period) -> Expression | None:
    return amounts.away(PAST, p, Named(r)) if p.parts[-1][0] == units.WEEK else None


def _weeks_hence(r: Field, p: Period) -> Expression | None:
    if p.parts[-1][0] != units.WEEK:
        return None
    return amounts.away(FUTURE, p, Next(r))


def _clock_in_part(t: Expression, p: Field, c: Clock) -> Expression | None:
    """A clock time on a day, told in the part of the day that is named before it."""
    return names.within(_clock_in(c, p) or c, t)


def _following(what: Repeating) -> Next:
    return Next(what, ANAPHORIC)


def _preceding(what: Repeating) -> Last:
    return Last(what, ANAPHORIC)


def _same(what: Repeating) -> This:
    return This(what, ANAPHORIC)


def _next_part_of_day(p: Field) -> Within:
    return Within(p, Next(Unit(units.DAY), ANAPHORIC))


def _last_night(p: Field) -> Within | None:
    return Within(p, Last(Unit(units.DAY))) if p.offset >= 3 else None


def _month_unit(n: int, mu: tuple[Field, str], y: int | None = None) -> Nth:
    inner = Named(mu[0]) if y is None else dates.month_of_year(mu[0], y)
    return Nth(n, Unit(mu[1]), inner)


def _season_of(ms: tuple[str, Field]) -> Modified:
    return Modified(names.nearest(ms[1]), ms[0])


def _season_in(ms: tuple[str, Field], t: Expression) -> Modified:
    return Modified(Within(ms[1], t), ms[0])


def _part_of_this(mod: str, what: Repeating) -> Modified:
    return Modified(This(what), mod)


def _part_of_unit(mu: tuple[str, Unit]) -> Modified:
    return Modified(This(mu[1]), mu[0])


def _part_of_year(mu: tuple[str, Unit], y: int) -> Modified | None:
    mod, what = mu
    return Modified(dates.year(y), mod) if what.unit == units.YEAR else None


def _part_of_decade(mod: str, point: Point) -> Modified:
    return Modified(Absolute(point), mod)


def _century(n: int) -> Absolute | None:
    return Absolute(Point(units.CENTURY, n - 1)) if 1 <= n <= 30 else None


def _century_bc(n: int) -> Absolute | None:
    return Absolute(Point(units.CENTURY, -n)) if 1 <= n <= 30 else None


def _millennium(n: int) -> Absolute | None:
    return Absolute(Point(units.MILLENNIUM, n - 1)) if 1 <= n <= 9 else None


def _millennium_bc(n: int) -> Absolute | None:
    return Absolute(Point(units.MILLENNIUM, -n)) if 1 <= n <= 9 else None


def _centuries(a: int, b: int) -> Pair | None:
    first, second = _century(a), _century(b)
    return Pair(first, second) if first and second and a < b else None


def _quarter(n: int) -> Field | None:
    return Field(units.QUARTER, units.YEAR, 4, n - 1) if 1 <= n <= 4 else None


def _half(n: int) -> Field | None:
    return Field(units.HALF, units.YEAR, 2, n - 1) if 1 <= n <= 2 else None


def _numbered_date(d: int, m: int, y: int) -> Expression | None:
    return dates.date_of(month(m), d, y) if 1 <= m <= 12 else None


def _day_and_month(t: tuple[int, int]) -> Named | None:
    day, number = t
    found = dates.month_day(month(number), day) if 1 <= number <= 12 else None
    return None if found is None else Named(found, EITHER)


def _holiday(n: int, h: Repeating) -> Named | None:
    """The first or second day of a holiday."""
    if isinstance(h, MonthDay) and (h.month, h.day) == (12, 25) and n in (1, 2):
        return Named(MonthDay(12, 24 + n), EITHER)
    return None


def _hour(h: int) -> Clock:
    return Clock(units.HOUR, h)  # 24 Uhr is where the next day begins


def _hour_and(h: int, m: int) -> Clock | None:
    return Clock(units.MINUTE, h * 60 + m) if m < 60 else None


def _half_past(m: int, h: int) -> Clock | None:
    return Clock(units.MINUTE, (h - 1) * 60 + m) if 1 <= h <= 12 else None


def _clock_in(c: Clock, p: Field) -> Clock | None:
    """A clock time of twelve hours, in a part of the day."""
    size = 60 if c.unit == units.MINUTE else 1
    if c.unit not in (units.HOUR, units.MINUTE) or not 0 < c.index < 13 * size:
        return None
    hour = c.index // size
    later = (
        p.offset in (2, 3)
        or (p.offset == 4 and 9 <= hour < 12)
        or (p.offset == 1 and not 6 <= hour < 12)
    )
    return Clock(c.unit, c.index % (12 * size) + 12 * size * later)


def _hours(a: int, b: int) -> Pair | None:
    if a > 24 or b > 24:
        return None
    return Pair(clocks.clock_today(_hour(a)), clocks.clock_today(_hour(b)))


def _months(m: Field, n: Field) -> Pair:
    return Pair(Named(m), Named(n))


def _fixed(parts: tuple[tuple[str, int | None], ...]) -> Period:
    return Period(parts)


def _range(a: int, b: int) -> int | None:
    return VAGUE if a < b else None


def _bare_units(u: str) -> Period | None:
    return amounts.period(VAGUE, u)


def _one(u: str) -> Period | None:
    """An amount of one; "eines Tages" is some day or other."""
    return None if u == units.DAY else amounts.period(1, u)


def _the_last_days(u: str) -> Period | None:
    found = _bare_units(u)
    return None if found is None else amounts.toward(PAST, found)


def _the_next_days(u: str) -> Period | None:
    found = _bare_units(u)
    return None if found is None else amounts.toward(FUTURE, found)


def _part_every_day(p: Field) -> Recurring:
    return Recurring(Named(p).unresolved)


def _part_every_week(w: Field, p: Field) -> Recurring:
    return Recurring(f"{Named(w).unresolved}T{units.PARTS[p.offset]}")


def _every_part(wp: tuple[Field, Field]) -> Recurring:
    value = f"{Named(wp[0]).unresolved}T{units.PARTS[wp[1].offset]}"
    return Recurring(value, "EVERY")


def _times_in(freq: str, u: str) -> Recurring | None:
    found = sets.every_unit(u)
    return Recurring(found.value, None, freq) if found else None


def _number_times_in(n: int, u: str) -> Recurring | None:
    return _times_in(f"{n}X", u)


def _times_daily(freq: str, s: Recurring) -> Recurring:
    return Recurring(s.value, None, freq)


_ago = partial(amounts.shifted, way=PAST, anchoring=DEICTIC)
_earlier = partial(amounts.shifted, way=PAST, anchoring=ANAPHORIC)
_later = partial(amounts.shifted, way=FUTURE, anchoring=ANAPHORIC)
_hence = partial(amounts.shifted, way=FUTURE, anchoring=DEICTIC)

# Pasts that change their vowel, and those participles that begin with no "ge".
_STRONG = (
    r"(?:ab|an|auf|aus|be|ein|ent|er|ge|ver|zer|unter|über|um|vor|zu|nach|hin|wider)*"
    r"(?:kam|lag|lief|schloss|blieb|hielt|gab|ging|fand|starb|fiel|stieg|sank|traf"
    r"|schrieb|gann|wann|hieß|ließ|nahm|trat|zog|brach|lor|lud|rief|riet|griff|schlug"
    r"|trug|fuhr|flog|floh|stand|warf|wies|wuchs|sprach|schwieg|saß|sah|schied|schien"
    r"|litt|bot|fing|las|riss|schoss|schuf|sprang|stieß|stritt|schwand|band|tat)(?:en)?"
)
# What ends as pasts do and is none: the present of verbs in "-ten", ordinals and
# superlatives, and what is said of a day or a thing.
_NO_PAST = (
    r"(?:ab|an|auf|aus|be|ein|ent|er|ge|ver|unter|über|um|vor|zu|statt)*"
    r"(?:gelten|halten|treten|bieten|bitten|raten|warten|arbeiten|starten|leiten|retten"
    r"|streiten|werten|stalten|walten|schalten|spalten|muten|deuten|mieten|richten"
    r"|flüchten|fürchten|achten|trachten|zichten|pflichten|nichten|lasten|kosten"
    r"|testen|leisten|rüsten|gleiten|breiten|heute)\b"
    r"|\w*(?:[^aeiouäöüs\W]st|erst|best|meist|zweit|dritt|viert|fünft|letzt|gesamt|recht"
    r"|schlecht|leicht|hart|kalt|spät|breit|echt|konkret|privat|komplett|weit)e[mnrs]?\b"
    r"|gen\w|gegen\w|gering\w|gerecht\w|gesund\w|gemein\w|geheim\w|geh(?:en|t)\b"
    r"|ge(?:b|ht|lt|w[aä]hr|nüg|schieh|hör|lang)\w*(?:t|en)\b"
)
_TITLE = (
    r"\b(?:Herrn?|Frau|Dr\.|Prof\.|Professor(?:in)?|Familie|Präsident(?:in)?"
    r"|Minister(?:in)?|Kanzler(?:in)?|Trainer(?:in)?|Zeuge|Zeugin|Richter(?:in)?"
    r"|Ehepaar|Firma|Autor(?:in)?|Regisseur(?:in)?)\s+"
)
_IN = (
    r"\b(?:im|seit|bis|ab|ins|zum|vom|nach|vor|gegen|dem|der|den|diesen|über|monat"
    r"|zwischen|übern|fürs|während)\s+"
)
_COMPANY = r"\s+(?:AG|GmbH|SE|KG|OHG|UG|Verlag)\b"
_DATING = (
    r"(?:\b(?:in|seit|bis|ab|von|vom|um|vor|nach|gegen|anno|zwischen|und|oder|jahr|jahre"
    r"|jahres|jahren|herbst|sommer|winter|frühling|frühjahr|für|ende|anfang|mitte|zu"
    r"|wahl|olympia|wm|em|saison)\s+|[-–(/]\s*)"
)
_COUNTED = (
    r"\s+(?-i:(?:[a-zäöüß]+e[nr]?\s+)?(?:Menschen|Personen|Euro|Dollar|Franken|Mark|Pfund"
    r"|Einwohner\w*|Soldat\w*|Besucher\w*|Zuschauer\w*|Kilometer\w*|Meter\w*|Tonnen|Liter"
    r"|Hektar|Quadrat\w+|Kubik\w+|Stück|Stellen|Mitarbeiter\w*|Mitglieder\w*|Schüler\w*"
    r"|Student\w*|Demonstrant\w*|Polizist\w*|Beschäftigte\w*|Fälle\w*|Tote\w*|Opfer\w*"
    r"|Arbeitsplätze\w*|Punkte\w*|Seiten|Teilnehmer\w*|Flüchtling\w*|Wohnungen|Häuser"
    r"|Fahrzeuge\w*|Autos|Kinder\w*|Frauen|Männer\w*|Stimmen|Unternehmen|Betriebe\w*"
    r"|Prozent|Kilo\w*|Gramm|Watt|Volt|Grad|Tage\w*|Stunden|Jahre\w*|Mal|Unterschriften"
    r"|Exemplare\w*|Kilowatt\w*|Megawatt\w*|Millionen|Milliarden|Bürger\w*|Leute\w*"
    r"|Patient\w*|Anhänger\w*|Gäste\w*|Helfer\w*|Einsatzkräfte\w*|Zimmer\w*|Betten)\b)"
    r"|\s*(?:%|€|\$|km|kg|qm|m²|°)"
)

# ---- Rules

RULES = (
    # Numbers.
    Rule("quantity", "{n:number}", dates.same, E("3 Tage", "P3D")),
    Rule("quantity", "{n:decimal}", dates.same, E("2,5 Stunden", "PT2H30M")),
    Rule("quantity", "{n:vague}", dates.same, E("einige Tage", "PXD")),
    Rule(
        "quantity",
        "{a:number} bis|oder {b:number}",
        _range,
        E("12 bis 18 Monate", "PXM"),
        E("zwei oder drei Tage", "PXD"),
    ),
    Rule("any unit", "{u:unit}", dates.same, E("1 Tag", "P1D")),
    Rule("any unit", "{u:units}", dates.same, E("zwei Tage", "P2D")),
    Rule("repeating", "{u:unit}", names.unit, E("vergangene Woche", "2024-W10")),
    Rule(
        "repeating",
        "{u:year word}",
        dates.same,
        E("vergangenen Geschäftsjahr", "2023"),
    ),
    Rule(
        "repeating",
        "{u:school year}",
        dates.same,
        E("dieses Schuljahr", "2023"),
    ),
    # Days of the calendar.
    Rule(
        "month day",
        "{d:day ordinal} {m:month}",
        dates.month_day,
        E("3. Oktober", "2023-10-03"),
        E("3. Okt.", "2023-10-03"),
    ),
    Rule(
        "date",
        "{:the}? {r:month day}",
        names.nearest,
        E("3. Oktober", "2023-10-03", before="am "),
        E("ersten Mai", "2024-05-01", before="am "),
        E("der 31. März", "2024-03-31"),
        E("21. Maerz", "2024-03-21", before="am "),
        E("zwanzigsten Juli", "2024-07-20", before="am "),
        E("1. Jänner", "2024-01-01"),
        not_left=r"\b\w*(?:straße|platz|allee|brücke) (?:des )?",
    ),
    Rule(
        "date",
        "{:the}? {d:day ordinal} {m:month} ,? {y:any year}",
        dates.date_of,
        E("3. Oktober 2022", "2022-10-03", before="am "),
        E("den 9. November 1989", "1989-11-09"),
        E("12. Sept. 1683", "1683-09-12"),
        E("der 24. Dezember 1914", "1914-12-24"),
        E("28. Juno 2014", "2014-06-28"),
    ),
    Rule(
        "date",
        "{d:day ordinal} {m:day ordinal} {y:year}",
        _numbered_date,
        E("3. 10. 2022", "2022-10-03"),
    ),
    Rule(
        "date",
        "{t:triple .}",
        dates.day_first,
        E("3.10.2022", "2022-10-03"),
        E("03.10.22", "2022-10-03"),
        E("31.12.1999", "1999-12-31"),
    ),
    Rule("date", "{t:triple /}", dates.day_first, E("3/10/2022", "2022-10-03")),
    Rule("date", "{t:triple -}", dates.day_first, E("3-10-2022", "2022-10-03")),
    Rule(
        "date",
        "{:the}? {t:day month}",
        _day_and_month,
        E("3.10.", "2023-10-03", before="am "),
        E("dem 24.12.", "2023-12-24", before="seit "),
        left=r"\b(?:am|vom|zum|ab|bis|seit|dem|und|oder)\s+",
    ),
    Rule("date", "{t:dated}", dates.same, E("2022-10-03", "2022-10-03")),
    Rule("time", "{t:clocked}", dates.same, E("2022-10-03T10:30", "2022-10-03T10:30")),
    Rule(
        "date",
        "{:weekday} ,? {t:date}",
        dates.same,
        E("Montag, 3. Oktober 2022", "2022-10-03", before="am "),
        E("Montag, dem 3. Oktober", "2023-10-03", before="am "),
        E("Dienstag, den 5. März 2024", "2024-03-05"),
        E("Montag, 3.10.2022", "2022-10-03"),
    ),
    Rule(
        "date",
        "{:short weekday} ,? {t:date}",
        dates.same,
        E("Mo., 3. Oktober 2022", "2022-10-03"),
        E("Di, 5.3.2024", "2024-03-05"),
    ),
    Rule(
        "date",
        "{r:weekday}",
        names.bare,
        E("Montag", "2024-03-11", before="am "),
        E("Donnerstag", "2024-03-14", before="am "),
        E("Sonnabend", "2024-03-09", before="am "),
        E("Montag", "2024-03-18", before="Das Parlament wird am ", after=" wählen."),
        E("Freitag", "2024-03-15", before="bis "),
        E("Dienstag", "2024-03-12", before="Er ist am ", after=" gestorben."),
        not_left=_TITLE + r"|\b(?:Welt|Bild) am |\b(?-i:[A-Z]\.)\s",
        not_right=_COMPANY + r"|, de[rmn] 13\.",
    ),
    Rule(
        "time",
        "{:the}? {r:holiday}",
        names.nearest,
        E("Weihnachten", "2023-12-25", before="an "),
        E("Ostern", "2024-03-31", before="vor "),
        E("Karfreitag", "2024-03-29", before="am "),
        E("Heiligabend", "2023-12-24", before="an "),
        E("Silvester", "2023-12-31", before="zu "),
        E("Pfingstmontag", "2024-05-20", before="am "),
        E("Tag der Deutschen Einheit", "2023-10-03", before="am "),
        E("Christi Himmelfahrt", "2024-05-09", before="an "),
        E("Gruendonnerstag", "2024-03-28", before="am "),
        E("Allerheiligen", "2023-11-01", before="an "),
    ),
    Rule(
        "time",
        "{r:holiday} {y:year}",
        dates.dated_in,
        E("Weihnachten 2019", "2019-12-25"),
        E("Ostern 2021", "2021-04-04"),
    ),
    Rule(
        "time",
        "{:the}? {n:ordinal} {h:holiday}",
        _holiday,
        E("ersten Weihnachtstag", "2023-12-25", before="am "),
        E("2. Weihnachtsfeiertag", "2023-12-26", before="am "),
    ),
    # Two days, months, centuries in one.
    Rule(
        "pair",
        "{a:day ordinal} {:link} {b:day ordinal} {m:month}",
        dates.days_of_month,
        E("3. bis 5. Oktober", "2023-10-03", before="vom "),
        E("3. und 5. Oktober", "2023-10-03", before="am "),
        E("3.–5. Oktober", "2023-10-03"),
        E("3. bis zum 5. Oktober", "2023-10-03", before="vom "),
    ),
    Rule(
        "pair",
        "{a:day ordinal} {:link} {b:day ordinal} {m:month} {y:year}",
        dates.days_of_month_in,
        E("3. bis 5. Oktober 2022", "2022-10-03", before="vom "),
    ),
    Rule(
        "pair",
        "{r:month day} {:link} {s:month day} {y:year}",
        dates.days_of_year,
        E("28. Dezember bis 3. Januar 2023", "2022-12-28", before="vom "),
    ),
    Rule(
        "pair",
        "{m:month} {:link} {n:month} {y:year}",
        dates.months_of_year,
        E("März bis Mai 2021", "2021-03", before="von "),
        E("November und Januar 2013", "2012-11", before="zwischen "),
    ),
    Rule(
        "pair",
        "{m:full month} {:link} {n:full month}",
        _months,
        E("Februar und März", "2024-02", before="im "),
        E("Oktober bis Dezember", "2023-10", before="von "),
    ),
    Rule(
        "pair",
        "{y:year} {:link} {s:two digits}",
        dates.years_short,
        E("1985-87", "1985"),
    ),
    Rule(
        "pair",
        "{a:number} {:link} {b:number} {:before christ}",
        dates.years_before_christ,
        E("58 bis 51 v. Chr.", "BC0058"),
    ),
    Rule(
        "pair",
        "{a:ordinal} {:link} {b:ordinal} {:century word}",
        _centuries,
        E("18. und 19. Jahrhundert", "17", before="im "),
    ),
    # Months, seasons, quarters, halves.
    Rule(
        "month time",
        "{r:full month}",
        names.bare,
        E("März", "2024-03", before="im "),
        E("Mai", "2023-05", before="seit "),
        E("Juni", "2024-06", before="bis "),
        E("Oktober", "2023-10", before="im "),
        E("Mai", "2024-05", before="Das Gesetz soll im ", after=" in Kraft treten."),
        left=_IN,
        not_right=_COMPANY + r"|-",
    ),
    Rule(
        "time",
        "{:the}? monat {r:full month}",
        names.bare,
        E("Monat Februar", "2024-02", before="im "),
    ),
    Rule(
        "time",
        "{m:month} ,? {y:any year}",
        dates.month_of_year,
        E("März 2021", "2021-03", before="im "),
        E("Okt. 2022", "2022-10"),
        E("Oktober 1517", "1517-10", before="im "),
    ),
    Rule(
        "time",
        "{s:season}",
        names.nearest,
        E("Sommer", "2024-SU", before="im "),
        E("Frühjahr", "2024-SP", before="im "),
        left=_IN,
        not_right=_COMPANY,
    ),
    Rule(
        "time",
        "der|den|dem|des {s:season}",
        names.nearest,
        E("dem Winter", "2023-WI", before="nach "),
        E("des Sommers", "2024-SU", before="während "),
        E("den Herbst", "2023-FA", before="Sie verbrachten "),
        E("der Frühling", "2024-SP", before="Es kam "),
        not_right=_COMPANY,
    ),
    Rule(
        "time",
        "{:the}? {m:season} {y:year}",
        dates.month_of_year,
        E("Sommer 2015", "2015-SU", before="im "),
        E("Winter 1941", "1941-WI", before="im "),
        E("der Herbst 1989", "1989-FA"),
    ),
    Rule(
        "time",
        "{:the}? {r:season} {t:two years}",
        dates.season_of_two,
        E("Winter 2021/22", "2021-WI", before="im "),
        E("der Winter 1962/63", "1962-WI"),
    ),
    Rule(
        "time",
        "{:the}? {ms:modified season}",
        _season_of,
        E("Spätsommer", "2024-SU", mod="END", before="im "),
    ),
    Rule(
        "time",
        "{ms:modified season} {t:year time}",
        _season_in,
        E("Frühsommer 2015", "2015-SU", mod="START"),
        E("Spätherbst 1989", "1989-FA", mod="END", before="im "),
        E("Spätsommer vergangenen Jahres", "2023-SU", mod="END", before="im "),
    ),
    Rule(
        "quarter name",
        "{n:ordinal} {:quarter word}",
        _quarter,
        E("dritten Quartal 2022", "2022-Q3", before="im "),
        E("ersten Geschäftsquartal 2022", "2022-Q1", before="im "),
        E("des dritten Quartals 2022", "2022-Q3"),
    ),
    Rule(
        "half name",
        "{n:ordinal} {:half word}",
        _half,
        E("erstes Halbjahr 2022", "2022-H1"),
    ),
    Rule(
        "half name",
        "{n:ordinal} {:half of a year}",
        _half,
        E("zweite Jahreshälfte 2022", "2022-H2"),
    ),
    Rule(
        "quarter name", "{:quarter mark} {n:number}", _quarter, E("Q3 2022", "2022-Q3")
    ),
    Rule(
        "time",
        "{:the}? {r:quarter name}",
        names.bare,
        E("dritten Quartal", "2023-Q3", before="im "),
        E("das vierte Quartal", "2023-Q4"),
        E("4. Quartal", "2023-Q4", before="im "),
    ),
    Rule(
        "time",
        "{:the}? {r:half name}",
        names.bare,
        E("ersten Halbjahr", "2024-H1", before="im "),
    ),
    Rule(
        "time",
        "{:the}? {m:quarter name} ,? {:the}? {:year word}? {y:year}",
        dates.month_of_year,
        E("ersten Quartal 2022", "2022-Q1", before="im "),
        E("zweiten Quartal des Geschäftsjahres 2021", "2021-Q2", before="im "),
    ),
    Rule(
        "time",
        "{:the}? {m:half name} ,? {:the}? {:year word}? {y:year}",
        dates.month_of_year,
        E("zweiten Halbjahr 2021", "2021-H2", before="im "),
        E("zweiten Halbjahr des Jahres 2021", "2021-H2", before="im "),
    ),
    # Years and more.
    Rule("any year", "{y:year}", dates.same, E("Mai 1945", "1945-05")),
    Rule("any year", "{y:far year}", dates.same, E("Mai 1525", "1525-05")),
    Rule(
        "year time",
        "{y:year}",
        dates.year,
        E("2019", "2019", before="Er wurde "),
        E("1989", "1989", before="seit "),
        E("2001", "2001", after=" begann der Krieg."),
        sure_left=_DATING,
        not_left=r"[$£€#]\s?|\b(?:rund|etwa|knapp|über|fast|circa|ca\.|mehr als|Nr\."
        r"|Nummer|Zimmer|Raum|Bus|Zug|Flug|Linie|mindestens|insgesamt|Paragraf|Artikel)\s+",
        not_right=_COUNTED + r"|\s*Uhr\b",
    ),
    Rule(
        "year time",
        "{y:far year}",
        dates.year,
        E("1683", "1683", before="seit "),
        left=r"\b(?:seit|anno)\s+",
        not_right=_COUNTED + r"|\s*Uhr\b|\s+(?-i:[A-ZÄÖÜ])",
    ),
    Rule(
        "year time",
        "{:the}? {:year word} {y:any year}",
        dates.year,
        E("Jahr 2019", "2019", before="im "),
        E("Jahre 1517", "1517", before="im "),
        E("des Jahres 2019", "2019"),
        E("Geschäftsjahr 2021", "2021", before="im "),
    ),
    Rule(
        "year time",
        "{:the}? {:term}? {t:slashed years}",
        dates.same,
        E("2018/19", "2018", before="in "),
        E("Schuljahr 2018/19", "2018", before="im "),
        E("der Saison 2018/19", "2018", before="in "),
        E("Wintersemester 2023/24", "2023", before="im "),
    ),
    Rule(
        "year time",
        "{:year word}? {n:number} {:before christ}",
        dates.year_before_christ,
        E("44 v. Chr.", "BC0044"),
        E("Jahr 480 v. Chr.", "BC0480", before="im "),
        E("490 vor Christus", "BC0490"),
    ),
    Rule(
        "year time",
        "{:year word}? {y:number} {:after christ}",
        dates.year,
        E("9 n. Chr.", "0009"),
        E("Jahr 70 nach Christus", "0070", before="im "),
    ),
    Rule(
        "time",
        "{:the}? wochenende|wochenendes",
        Named(Unit(units.WEEKEND), EITHER),
        E("Wochenende", "2024-W11-WE", before="am "),
        E("Wochenendes", "2024-W11-WE", before="während des "),
        left=r"\b(?:am|vom|zum|übers|ums|seit|des|dem|fürs|beim)\s+",
    ),
    Rule(
        "decade time",
        "{:the}? {point:decade} jahre|jahren",
        Absolute,
        E("die 1990er-Jahre", "199"),
        E("den 1990er-Jahren", "199", before="in "),
        E("den 90er Jahren", "199", before="in "),
        E("die Neunziger Jahre", "199"),
    ),
    Rule(
        "decade time",
        "{:the} {point:decade}",
        Absolute,
        E("die 1960er", "196"),
        E("die Siebziger", "197"),
    ),
    Rule(
        "time",
        "{t:decade time}",
        dates.same,
        E("der 1920er Jahre", "192"),
        not_left=r"\b(?:über|zwischen|unter|fast|knapp)\s+",
        not_right=r"\s+(?:Zone|Gruppe|Team|Bahn)",
    ),
    Rule(
        "time",
        "{:the}? {n:ordinal} {:century word}",
        _century,
        E("19. Jahrhundert", "18", before="im "),
        E("des 16. Jahrhunderts", "15"),
        E("neunzehnten Jahrhundert", "18", before="im "),
        E("12. Jh.", "11", before="im "),
    ),
    Rule(
        "time",
        "{:the}? {n:ordinal} {:millennium word}",
        _millennium,
        E("dritten Jahrtausend", "2", before="im "),
    ),
    Rule(
        "time",
        "{:the}? {n:ordinal} {:millennium word} {:before christ}",
        _millennium_bc,
        E("2. Jahrtausend v. Chr.", "BC1", before="im "),
    ),
    Rule(
        "time",
        "{:the}? {n:ordinal} {:century word} {:after christ}",
        _century,
        E("2. Jahrhundert n. Chr.", "01", before="im "),
    ),
    Rule(
        "time",
        "{:the}? {n:ordinal} {:century word} {:before christ}",
        _century_bc,
        E("5. Jahrhundert v. Chr.", "BC04", before="im "),
    ),
    # Seen from the day of publication.
    Rule("near day", "{t:today}", dates.same, E("heute vor zwei Jahren", "2022-03-14")),
    Rule(
        "near day",
        "{t:lower tomorrow}",
        dates.same,
        E("morgen Abend um 8 Uhr", "2024-03-15T20:00"),
    ),
    Rule(
        "near day",
        "gestern",
        Last(Unit(units.DAY)),
        E("gestern vor zwei Jahren", "2022-03-13"),
    ),
    Rule(
        "part time",
        "{r:part}",
        clocks.clock_today,
        E("Morgen", "2024-03-14TMO", before="am "),
        E("Abend", "2024-03-14TEV", before="am "),
        E("Mittag", "2024-03-14TMI", before="gegen "),
        left=r"\b(?:am|gegen|zum|vom|bis|seit dem|seit)\s+",
        not_right=r"\s+des\b",
    ),
    Rule(
        "date",
        "{t:today}",
        dates.same,
        E("heute", "2024-03-14", before="Er kommt "),
        E("Heute", "2024-03-14", after=" beginnt die Messe."),
        not_right=r"[\s-]+(?:journal|show|direkt)\b",
    ),
    Rule(
        "date",
        "{t:lower tomorrow}",
        dates.same,
        E("morgen", "2024-03-15", before="Er kommt "),
    ),
    Rule(
        "date",
        "{t:tomorrow}",
        dates.same,
        E("Morgen", "2024-03-15", after=" wird gewählt."),
        not_right=r"\s+(?:des|der|nach|danach)\b",
    ),
    Rule(
        "time",
        "{:the}? {:this} {what:repeating}",
        This,
        E("dieser Woche", "2024-W11", before="in "),
        E("diesem Jahr", "2024", before="in "),
        E("diesen Sommer", "2024-SU"),
        E("dieses Wochenende", "2024-W11-WE"),
        E("diesen Freitag", "2024-03-15"),
    ),
    Rule(
        "time",
        "{:the}? {n:last} {what:repeating}",
        _last,
        E("vergangenen Montag", "2024-03-11", before="am "),
        E("letzten Montag", "2024-03-11"),
        E("vorige Woche", "2024-W10"),
        E("der vergangenen Woche", "2024-W10", before="in "),
        E("letztes Jahr", "2023"),
        E("vergangenen Jahr", "2023", before="im "),
        E("vergangenen Oktober", "2023-10", before="im "),
        E("letzten Sommer", "2023-SU"),
        E("vergangenes Wochenende", "2024-W10-WE"),
        E("vorletzte Woche", "2024-W09"),
        E("vorletzten Jahr", "2022", before="im "),
        E("letzten Jahrhundert", "19", before="im "),
        E("abgelaufenen Quartal", "2023-Q4", before="im "),
    ),
    Rule(
        "time",
        "{:the}? nächster|nächsten|naechsten tag|tages",
        Next(Unit(units.DAY), ANAPHORIC),
        E("nächsten Tag", "2024-03-15", before="am "),
        E("Nächster Tag", "2024-03-15"),
        E("naechsten Tag", "2024-03-15", before="am "),
        E("des nächsten Tages", "2024-03-15"),
    ),
    Rule(
        "time",
        "{:the}? kommende|kommenden|kommendes wochenende",
        This(Unit(units.WEEKEND)),
        E("kommenden Wochenende", "2024-W11-WE", before="am "),
        E("das kommende Wochenende", "2024-W11-WE"),
        E("kommendes Wochenende", "2024-W11-WE"),
    ),
    Rule(
        "time",
        "{:the}? {n:next} {what:repeating}",
        _next,
        E("kommenden Montag", "2024-03-18", before="am "),
        E("nächste Woche", "2024-W12"),
        E("kommenden Jahr", "2025", before="im "),
        E("nächsten Sommer", "2024-SU"),
        E("übernächste Woche", "2024-W13"),
        E("naechsten Monat", "2024-04"),
        E("kommende Weihnachten", "2024-12-25"),
    ),
    Rule(
        "time",
        "{what:repeating} {n:next}",
        _next,
        E("Woche nächster", "2024-W12"),
    ),
    Rule(
        "week time",
        "{:the}? {:this} {:week word}",
        This(Unit(units.WEEK)),
        E("Montag dieser Woche", "2024-03-11", before="am "),
    ),
    Rule(
        "week time",
        "{:the}? {n:last} {what:week word}",
        _last,
        E("Freitag vergangener Woche", "2024-03-08", before="am "),
        E("Freitag der vorletzten Woche", "2024-03-01", before="am "),
    ),
    Rule(
        "week time",
        "{:the}? {n:next} {what:week word}",
        _next,
        E("Mittwoch kommender Woche", "2024-03-20", before="am "),
    ),
    Rule(
        "date",
        "{r:weekday} {t:week time}",
        names.within,
        E("Donnerstag letzter Woche", "2024-03-07", before="am "),
    ),
    Rule(
        "year time",
        "{:the}? {:this} {:year word}",
        This(Unit(units.YEAR)),
        E("des laufenden Jahres", "2024"),
        E("Oktober dieses Jahres", "2024-10", before="im "),
    ),
    Rule(
        "year time",
        "{:the}? {n:last} {what:year word}",
        _last,
        E("Oktober vergangenen Jahres", "2023-10", before="im "),
        E("März vorletzten Jahres", "2022-03", before="im "),
    ),
    Rule(
        "year time",
        "{:the}? {n:next} {what:year word}",
        _next,
        E("Februar kommenden Jahres", "2025-02", before="im "),
    ),
    Rule(
        "year time",
        "{:the}? {:same} {:year word}",
        This(Unit(units.YEAR), ANAPHORIC),
        E("gleichen Jahr", "2024", before="im "),
        E("jenem Jahr", "2024", before="in "),
        E("Oktober desselben Jahres", "2024-10", before="im "),
    ),
    Rule(
        "time",
        "vor {p:distance}",
        _ago,
        E("vor zwei Wochen", "2024-W09"),
        E("vor drei Tagen", "2024-03-11"),
        E("vor einem Jahr", "2023"),
        E("vor rund zehn Jahren", "2014", mod="APPROX"),
        E("vor mehr als zwei Jahren", "2022", mod="BEFORE"),
        E("vor zweieinhalb Jahren", "2021-09"),
        E("vor fünf Monaten", "2023-10"),
        E("vor fuenf Monaten", "2023-10"),
    ),
    Rule(
        "time",
        "vor {p:distance}",
        partial(amounts.vague_shift, PAST),
        E("vor einigen Jahren", "PAST_REF"),
        E("vor wenigen Tagen", "PAST_REF"),
        E("vor Jahrzehnten", "PAST_REF"),
    ),
    Rule(
        "time",
        "{t:near day} vor {p:amount}",
        amounts.same_time_ago,
        E("heute vor 20 Jahren", "2004-03-14"),
        E("gestern vor einem Jahr", "2023-03-13"),
    ),
    Rule(
        "time",
        "{t:near day} in {p:amount}",
        partial(amounts.away, FUTURE),
        E("heute in einer Woche", "2024-03-21"),
        E("morgen in zwei Wochen", "2024-03-29"),
    ),
    Rule(
        "time",
        "{r:weekday} vor {p:amount}",
        _weeks_ago,
        E("Montag vor einer Woche", "2024-03-04", before="am "),
    ),
    Rule(
        "time",
        "{r:weekday} in {p:amount}",
        _weeks_hence,
        E("Mittwoch in einer Woche", "2024-03-27", before="am "),
    ),
    Rule(
        "time", "{p:distance} her", _ago, E("zwei Jahre her", "2022", before="Das ist ")
    ),
    Rule(
        "time",
        "in {p:distance}",
        _hence,
        E("in zwei Wochen", "2024-W13"),
        E("in einem Jahr", "2025"),
        E("in zehn Tagen", "2024-03-24"),
    ),
    Rule(
        "time",
        "in {p:distance}",
        partial(amounts.vague_shift, FUTURE),
        E("in wenigen Tagen", "FUTURE_REF"),
    ),
    # Seen from the time last stated.
    Rule(
        "time",
        "{:the}? {:same} {what:repeating}",
        _same,
        E("selben Tag", "2024-03-14", before="am "),
        E("derselben Woche", "2024-W11", before="in "),
    ),
    Rule(
        "time",
        "{:the}? {:following} {what:repeating}",
        _following,
        E("folgenden Tag", "2024-03-15", before="am "),
        E("darauffolgenden Montag", "2024-03-18", before="am "),
        E("folgenden Jahr", "2025", before="im "),
    ),
    Rule(
        "time",
        "{:the}? {:preceding} {what:repeating}",
        _preceding,
        E("vorangegangenen Jahr", "2023", before="im "),
        E("der vorhergehenden Woche", "2024-W10", before="in "),
    ),
    Rule(
        "time",
        "{:the}? {what:repeating} darauf|danach",
        _following,
        E("Tag darauf", "2024-03-15", before="am "),
        E("Jahr danach", "2025", before="im "),
        E("die Woche darauf", "2024-W12"),
    ),
    Rule(
        "time",
        "{:the}? {what:repeating} zuvor|davor",
        _preceding,
        E("Tag zuvor", "2024-03-13", before="am "),
        E("Jahr davor", "2023", before="im "),
    ),
    Rule(
        "time",
        "{p:distance} später|spaeter|darauf|danach",
        _later,
        E("zwei Tage später", "2024-03-16"),
        E("drei Wochen darauf", "2024-W14"),
        E("ein Jahr danach", "2025", after="."),
        E("zehn Jahre spaeter", "2034"),
    ),
    Rule(
        "time",
        "ein jahr zuvor|früher",
        Recalled((units.YEAR, units.QUARTER, units.HALF), -1, follows=True),
        E("ein Jahr zuvor", "2023"),
        E("ein Jahr früher", "2023"),
    ),
    Rule(
        "time",
        "{:the}? gesamtjahr {y:any year}",
        dates.year,
        E("Gesamtjahr 2018", "2018", before="im "),
    ),
    Rule(
        "time",
        "{p:distance} zuvor|vorher|davor|früher|frueher",
        _earlier,
        E("zwei Tage zuvor", "2024-03-12"),
        E("ein Jahr vorher", "2023"),
        E("zwei Monate davor", "2024-01"),
        E("eine Woche früher", "2024-W10"),
        E("eine Woche frueher", "2024-W10"),
    ),
    Rule(
        "time",
        "{p:distance} später|spaeter|danach",
        partial(amounts.vague_shift, FUTURE),
        E("Jahre später", "FUTURE_REF"),
        E("einige Tage spaeter", "FUTURE_REF"),
        E("wenige Wochen danach", "FUTURE_REF"),
    ),
    Rule(
        "time",
        "{p:distance} zuvor|vorher|davor",
        partial(amounts.vague_shift, PAST),
        E("wenige Tage zuvor", "PAST_REF"),
        E("Jahre vorher", "PAST_REF"),
        E("einige Monate davor", "PAST_REF"),
    ),
    Rule(
        "time",
        "{:the}? {t:unit time}",
        dates.same,
        E("Vorjahreszeitraum", "2022-Q4", before="im "),
        E("Vorjahresquartal", "2022-Q4", before="im "),
        E("Vormonat", "2024-02", before="im "),
        E("der Vorwoche", "2024-W10", before="in "),
    ),
    Rule(
        "time",
        "{:the} {t:year time}",
        dates.same,
        E("des Vorjahres", "2023"),
    ),
    # Relative to another time.
    Rule(
        "any time",
        "{t:date}",
        dates.same,
        E("zwei Tage vor dem 3. Oktober 2022", "2022-10-01"),
    ),
    Rule(
        "any time",
        "{t:time}",
        dates.same,
        E("Anfang dieser Woche", "2024-W11", mod="START"),
    ),
    Rule("any time", "{t:month time}", dates.same, E("Ende Mai", "2023-05", mod="END")),
    Rule("any time", "{r:month}", names.bare, E("Ende Okt.", "2023-10", mod="END")),
    Rule(
        "any time",
        "{s:season}",
        names.nearest,
        E("Mitte Sommer", "2024-SU", mod="MID"),
    ),
    Rule("any time", "{t:year time}", dates.same, E("Ende 2022", "2022", mod="END")),
    Rule(
        "any time",
        "{t:decade time}",
        dates.same,
        E("Anfang der 1990er-Jahre", "199", mod="START"),
    ),
    Rule(
        "time",
        "{r:repeating} {:the}? {t:year time}",
        names.within,
        E("März des Vorjahres", "2023-03", before="im "),
        E("Herbst vergangenen Jahres", "2023-FA", before="im "),
    ),
    Rule(
        "time",
        "{:the}? {r:quarter name} {:the}? {t:year time}",
        names.within,
        E("dritten Quartal des vergangenen Jahres", "2023-Q3", before="im "),
        E("zweiten Quartal des laufenden Jahres", "2024-Q2", before="im "),
    ),
    Rule(
        "time",
        "{:the}? {r:half name} {:the}? {t:year time}",
        names.within,
        E("ersten Halbjahr des Vorjahres", "2023-H1", before="im "),
    ),
    Rule(
        "time",
        "{:the}? {n:ordinal} {what:repeating} im|in|vom? {:the}? {inner:any time}",
        Nth,
        E("der zweite Freitag im März", "2024-03-08"),
        E("ersten Montag im Oktober 2022", "2022-10-03", before="am "),
        E("der letzte Tag des Jahres 2013", "2013-12-31"),
        E("dritten Sonntag im Mai 2019", "2019-05-19", before="am "),
        E("letzten Tag in diesem Monat", "2024-03-31", before="am "),
        E("der erste Tag der vergangenen Woche", "2024-03-04"),
        E("letzten Sonntag vom Mai 2019", "2019-05-26", before="am "),
        E("erster Tag dieses Jahres", "2024-01-01"),
    ),
    Rule(
        "time",
        "{:the}? {n:ordinal} {mu:month unit} {y:year}?",
        _month_unit,
        E("der ersten Septemberwoche", "2023-W36", before="in "),
        E("letzten Augusttag 1939", "1939-08-31", before="am "),
        E("das zweite Märzwochenende", "2024-W10-WE"),
    ),
    Rule(
        "time",
        "{p:amount} vor {t:any time}",
        partial(amounts.away, PAST),
        E("zwei Tage vor Weihnachten", "2023-12-23"),
        E("eine Woche vor dem 3. Oktober", "2023-09-26"),
    ),
    Rule(
        "time",
        "{p:amount} nach {t:any time}",
        partial(amounts.away, FUTURE),
        E("zwei Tage nach Ostern", "2024-04-02"),
        E("drei Wochen nach dem 1. Mai 2019", "2019-05-22"),
    ),
    Rule(
        "time",
        "{mod:stretch} {:the}? {t:any time}",
        amounts.modified,
        E("Anfang Oktober", "2023-10", mod="START"),
        E("Mitte Oktober", "2023-10", mod="MID"),
        E("Ende Oktober", "2023-10", mod="END"),
        E("Ende der 80er", "198", mod="END"),
        E("Beginn des Jahres 2019", "2019", mod="START", before="zu "),
        E("Anfang der vergangenen Woche", "2024-W10", mod="START"),
        E("Ende vergangenen Jahres", "2023", mod="END"),
        E("Mitte des 19. Jahrhunderts", "18", mod="MID"),
        E("Mitte März 2021", "2021-03", mod="MID"),
        E("Ende des Vorjahres", "2023", mod="END"),
    ),
    Rule(
        "time",
        "{mod:stretch} des|der|vom {what:repeating}",
        _part_of_this,
        E("Ende des Jahres", "2024", mod="END", before="bis "),
        E("Anfang der Woche", "2024-W11", mod="START"),
        E("Mitte des Monats", "2024-03", mod="MID"),
        E("Anfang vom Jahr", "2024", mod="START"),
    ),
    Rule(
        "time",
        "{:the}? {mu:unit part}",
        _part_of_unit,
        E("Jahresende", "2024", mod="END", before="bis "),
        E("Jahresbeginn", "2024", mod="START", before="seit "),
        E("Monatsende", "2024-03", mod="END", before="zum "),
        E("Wochenbeginn", "2024-W11", mod="START", before="zu "),
    ),
    Rule(
        "time",
        "{:the}? {mu:unit part} {y:year}",
        _part_of_year,
        E("Jahresende 2022", "2022", mod="END", before="zum "),
    ),
    Rule(
        "time",
        "{:the}? {mod:mod} {p:part}",
        partial(names.hours_of, t=_TODAY),
        E("frühen Morgen", "2024-03-14TMO", mod="START", before="am "),
        E("späten Abend", "2024-03-14TEV", mod="END", before="am "),
        E("den frühen Morgenstunden", "2024-03-14TMO", mod="START", before="in "),
    ),
    Rule(
        "time",
        "{:the}? {mod:mod} {t:any time}",
        amounts.modified,
        E("den frühen 1990er-Jahren", "199", mod="START", before="in "),
        E("die späten Sechzigerjahre", "196", mod="END"),
        E("späten 19. Jahrhundert", "18", mod="END", before="im "),
    ),
    Rule(
        "decade time",
        "{:the}? {point:decade years}",
        Absolute,
        E("den Achtzigerjahren", "198", before="in "),
        E("Sechzigerjahre", "196"),
    ),
    Rule(
        "decade time",
        "{:the} {mod:mod} {point:decade}",
        _part_of_decade,
        E("die frühen Siebziger", "197", mod="START"),
    ),
    Rule(
        "time",
        "{mod:circa} {t:year time}",
        amounts.modified,
        E("etwa 1990", "1990", mod="APPROX"),
        E("ca. 1850", "1850", mod="APPROX"),
        not_right=_COUNTED,
    ),
    # Parts of days and clock times.
    Rule(
        "part time",
        "{t:date} {r:part}",
        names.within,
        E("heute Abend", "2024-03-14TEV"),
        E("gestern Nacht", "2024-03-13TNI"),
        E("heute Morgen", "2024-03-14TMO"),
        E("morgen Nachmittag", "2024-03-15TAF"),
        E("Montag Abend", "2024-03-11TEV"),
    ),
    Rule(
        "part time",
        "{t:date} {r:lower part}",
        names.within,
        E("gestern morgen", "2024-03-13TMO"),
    ),
    Rule(
        "part time",
        "{t:date} {r:early}",
        names.within,
        E("heute früh", "2024-03-14TMO"),
        E("morgen früh", "2024-03-15TMO"),
        E("Montag frueh", "2024-03-11TMO"),
    ),
    Rule(
        "part time",
        "{t:date} ,? {r:part adverb}",
        names.within,
        E("3. Oktober abends", "2023-10-03TEV", before="am "),
    ),
    Rule(
        "part time",
        "{wp:weekday part}",
        _weekday_part,
        E("Montagabend", "2024-03-11TEV", before="am "),
        E("Sonntagmorgen", "2024-03-10TMO", before="am "),
        E("Donnerstagnacht", "2024-03-14TNI", before="in der "),
        E("Freitagnachmittag", "2024-03-15TAF", before="bis "),
        E("Sonnabendvormittag", "2024-03-09TMO", before="am "),
    ),
    Rule(
        "part time",
        "{wp:weekday part} ,? {:the}? {t:date}",
        _dated_part,
        E("Montagabend, 3. Oktober 2022", "2022-10-03TEV"),
    ),
    Rule(
        "part time",
        "{:the}? {mod:mod} {wp:weekday part}",
        _part_of,
        E("frühen Montagmorgen", "2024-03-11TMO", mod="START", before="am "),
        E("späten Freitagabend", "2024-03-08TEV", mod="END", before="am "),
    ),
    Rule(
        "part time",
        "{:the}? {n:last} {wp:weekday part}",
        _last_part,
        E("vergangenen Montagabend", "2024-03-11TEV", before="am "),
    ),
    Rule(
        "part time",
        "{:the}? {n:next} {wp:weekday part}",
        _next_part,
        E("kommenden Freitagabend", "2024-03-15TEV", before="am "),
    ),
    Rule(
        "part time",
        "{:the}? {:this} {wp:weekday part}",
        _this_part,
        E("diesem Montagabend", "2024-03-11TEV", before="an "),
    ),
    Rule(
        "part time",
        "{:the} {r:part}",
        clocks.clock_today,
        E("der Nacht", "2024-03-14TNI", before="in "),
        E("den Morgenstunden", "2024-03-14TMO", before="in "),
        not_right=r"\s+(?:der|des)\b",
    ),
    Rule(
        "part time",
        "{:the}? {:this} {r:part}",
        partial(names.within, t=_TODAY),
        E("diesem Morgen", "2024-03-14TMO", before="an "),
    ),
    Rule(
        "part time",
        "{:the}? {:last} {r:part}",
        _last_night,
        E("der vergangenen Nacht", "2024-03-13TNI", before="in "),
        E("letzte Nacht", "2024-03-13TNI"),
    ),
    Rule(
        "part time",
        "{:the}? kommende|kommenden nacht",
        Within(part(4), _TODAY),
        E("der kommenden Nacht", "2024-03-14TNI", before="in "),
        E("kommende Nacht", "2024-03-14TNI"),
    ),
    Rule(
        "part time",
        "{:the}? nächsten|naechsten|folgenden|darauffolgenden {p:part}",
        _next_part_of_day,
        E("nächsten Morgen", "2024-03-15TMO", before="am "),
        E("naechsten Abend", "2024-03-15TEV", before="am "),
        E("folgenden Abend", "2024-03-15TEV", before="am "),
        E("der darauffolgenden Nacht", "2024-03-15TNI", before="in "),
    ),
    Rule(
        "part time",
        "{:the}? {:same} {r:part}",
        partial(names.within, t=This(Unit(units.DAY), ANAPHORIC)),
        E("selben Abend", "2024-03-14TEV", before="am "),
    ),
    Rule(
        "part time",
        "{r:part} {:the}? {t:date}",
        names.within,
        E("Abend des 3. Oktober 2022", "2022-10-03TEV", before="am "),
        E("Morgen des 9. November", "2023-11-09TMO", before="am "),
    ),
    Rule(
        "part time",
        "{:the}? nacht zum|auf|zu {:the}? {t:date}",
        _night_to,
        E("der Nacht zum Montag", "2024-03-10TNI", before="in "),
        E("Nacht auf Sonntag", "2024-03-09TNI"),
        E("der Nacht zu Sonntag", "2024-03-09TNI", before="in "),
        E("der Nacht auf den 3. Oktober", "2023-10-02TNI", before="in "),
    ),
    Rule(
        "part time",
        "{:the}? nacht von|vom {:weekday} auf|zum {:the}? {t:weekday}",
        lambda t: _night_to(Named(t)),
        E("der Nacht von Samstag auf Sonntag", "2024-03-09TNI", before="in "),
        E("der Nacht vom Freitag zum Samstag", "2024-03-08TNI", before="in "),
    ),
    Rule(
        "part time",
        "{:the}? nacht vom {:day ordinal} auf|zum {:the}? {t:date}",
        _night_to,
        E("der Nacht vom 4. auf den 5. März 1967", "1967-03-04TNI", before="in "),
        E("der Nacht vom 4. zum 5. März", "2024-03-04TNI", before="in "),
    ),
    Rule(
        "clock time",
        "{h:hour} {:clock word}",
        _hour,
        E("14 Uhr", "2024-03-14T14:00", before="um "),
        E("8 Uhr", "2024-03-14T08:00", before="gegen "),
        E("24 Uhr", "2024-03-15T00:00", before="um "),
    ),
    Rule(
        "clock time",
        "{h:spelled hour} {:clock word}",
        _hour,
        E("acht Uhr", "2024-03-14T08:00", before="um "),
    ),
    Rule(
        "clock time",
        "{h:hour} {:clock word} {m:two digits}",
        _hour_and,
        E("14 Uhr 30", "2024-03-14T14:30", before="um "),
    ),
    Rule(
        "clock time",
        "{c:dotted clock} {:clock word}",
        dates.same,
        E("14.30 Uhr", "2024-03-14T14:30", before="um "),
        E("9.05 Uhr", "2024-03-14T09:05", before="um "),
    ),
    Rule(
        "clock time",
        "{c:clock} {:clock word}",
        dates.same,
        E("14:30 Uhr", "2024-03-14T14:30", before="um "),
    ),
    Rule(
        "clock time",
        "{m:half past} {h:spelled hour}",
        _half_past,
        E("halb drei", "2024-03-14T02:30", before="um "),
    ),
    Rule(
        "clock time",
        "{c:midnight}",
        dates.same,
        E("Mitternacht", "2024-03-14T00:00", before="um "),
    ),
    Rule(
        "clock time",
        "{c:clock time} {p:part adverb}",
        _clock_in,
        E("8 Uhr abends", "2024-03-14T20:00", before="um "),
        E("6 Uhr morgens", "2024-03-14T06:00", before="um "),
        E("12 Uhr mittags", "2024-03-14T12:00", before="um "),
        E("halb drei nachmittags", "2024-03-14T14:30", before="um "),
    ),
    Rule(
        "clock time",
        "{c:clock time} {:zone}",
        dates.same,
        E("18 Uhr MEZ", "2024-03-14T18:00", before="um "),
        E("20.15 Uhr Ortszeit", "2024-03-14T20:15", before="um "),
    ),
    Rule(
        "time",
        "{c:clock time}",
        clocks.clock_today,
        E("17 Uhr", "2024-03-14T17:00", before="ab "),
    ),
    Rule(
        "time",
        "{c:clock}",
        clocks.clock_today,
        E("17:45", "2024-03-14T17:45", before="um "),
        left=r"\b(?:um|ab|bis|gegen|seit|kurz vor|kurz nach)\s+",
    ),
    Rule(
        "time",
        "{t:date} ,? um|gegen|ab|bis? {r:clock time}",
        names.within,
        E("Montag um 14 Uhr", "2024-03-11T14:00", before="am "),
        E("Montag, 14.30 Uhr", "2024-03-11T14:30"),
        E("3. Oktober 2022 gegen 9 Uhr", "2022-10-03T09:00", before="am "),
        E("heute ab 18 Uhr", "2024-03-14T18:00"),
        E("heute bis 18 Uhr", "2024-03-14T18:00"),
    ),
    Rule(
        "time",
        "{n:next} {w:weekday} um|gegen|ab {c:clock time}",
        _next_weekday_at,
        E("kommenden Montag um 12 Uhr", "2024-03-18T12:00", before="am "),
        E("nächsten Montag gegen 12 Uhr", "2024-03-18T12:00", before="am "),
        E("nächsten Montag ab 12 Uhr", "2024-03-18T12:00"),
    ),
    Rule(
        "time",
        "{t:date} um|gegen|, {r:clock}",
        names.within,
        E("3. Oktober, 14:30", "2023-10-03T14:30", before="am "),
        E("Montag um 14:30", "2024-03-11T14:30", before="am "),
        E("heute gegen 14:30", "2024-03-14T14:30"),
    ),
    Rule(
        "time",
        "{wp:weekday part} ,? um|gegen|ab? {r:clock time}",
        _clock_on,
        E("Freitagabend um 22.15 Uhr", "2024-03-08T22:15", before="Es brannte am "),
        E("Montagabend gegen 21 Uhr", "2024-03-11T21:00", before="Es brannte am "),
        E("Samstagabend, 20 Uhr", "2024-03-16T20:00", before="Wir spielen bis "),
        E("Sonntagmorgen ab 9 Uhr", "2024-03-17T09:00", before="Sie werden am "),
    ),
    Rule(
        "time",
        "{r:clock time} am {wp:weekday part}",
        _clock_on,
        E("3.15 Uhr am Sonntagmorgen", "2024-03-10T03:15", before="gegen "),
        E("acht Uhr am Montagabend", "2024-03-11T20:00", before="um "),
    ),
    Rule(
        "time",
        "{t:near day} {p:part} ,? um|gegen|ab? {c:clock time}",
        _clock_in_part,
        E("heute Morgen um 7.30 Uhr", "2024-03-14T07:30"),
        E("gestern Abend gegen 8 Uhr", "2024-03-13T20:00"),
    ),
    Rule(
        "time",
        "{r:clock time} am {t:date}",
        names.within,
        E("14 Uhr am Montag", "2024-03-11T14:00", before="um "),
    ),
    Rule(
        "pair",
        "{a:hour} {:link} {b:hour} {:clock word}",
        _hours,
        E("9 bis 17 Uhr", "2024-03-14T09:00", before="von "),
    ),
    # Amounts of time.
    Rule(
        "amount",
        "{q:quantity} {:more}? {u:any unit}",
        amounts.period,
        E("zwei Wochen", "P2W"),
        E("drei Tage", "P3D", after=" lang"),
        E("einundzwanzig Tage", "P21D"),
        E("zwei weitere Wochen", "P2W"),
        E("hundert Jahre", "P100Y"),
        E("1.200 Jahre", "P1200Y"),
        E("eineinhalb Jahre", "P1Y6M"),
        E("90 Minuten", "PT90M"),
        E("10 Jahre", "P10Y", before="seit "),
        E("mehrere Jahrzehnte", "PXDE"),
    ),
    Rule(
        "amount",
        "{:more} {q:quantity} {u:any unit}",
        amounts.period,
        E("weitere zwei Wochen", "P2W"),
    ),
    Rule(
        "amount",
        "{q:article} {:more}? {u:unit}",
        amounts.period,
        E("einer Woche", "P1W", before="seit "),
        E("eine Stunde", "PT1H"),
        E("ein ganzes Jahr", "P1Y"),
        E("ein Tag", "P1D"),
    ),
    Rule(
        "amount",
        "eines {u:unit}",
        _one,
        E("eines Jahres", "P1Y", before="innerhalb "),
    ),
    Rule(
        "amount",
        "{:article}? {q:half} {u:unit}",
        amounts.period,
        E("eine halbe Stunde", "PT30M"),
        E("einem halben Jahr", "P6M", before="seit "),
    ),
    Rule(
        "amount",
        "{:article}? {parts:fixed period}",
        _fixed,
        E("ein Vierteljahr", "P3M"),
        E("eine Dreiviertelstunde", "PT45M"),
    ),
    Rule(
        "amount",
        "{p:amount} und {q:quantity} {u:any unit}",
        amounts.period_and,
        E("zwei Stunden und zehn Minuten", "PT2H10M"),
    ),
    Rule(
        "amount",
        "{mod:approximator} {p:amount}",
        amounts.modified_period,
        E("mehr als zwei Jahre", "P2Y", mod="MORE_THAN"),
        E("knapp drei Wochen", "P3W", mod="LESS_THAN"),
        E("rund fünf Stunden", "PT5H", mod="APPROX"),
        E("mindestens zehn Tage", "P10D", mod="EQUAL_OR_MORE"),
        E("bis zu sechs Monate", "P6M", mod="EQUAL_OR_LESS"),
        E("fast ein Jahr", "P1Y", mod="LESS_THAN"),
    ),
    Rule(
        "amount",
        "genau|exakt {p:amount}",
        dates.same,
        E("vor genau einem Jahr", "2023"),
        E("exakt zwei Stunden", "PT2H"),
    ),
    Rule(
        "period",
        "{p:amount}",
        dates.same,
        E("zwölf Stunden", "PT12H", before="nach "),
        not_left=r"\bim Alter von\s+",
        not_right=r"\s+alt(?:e[nrsm]?)?\b",
    ),
    Rule("distance", "{p:amount}", dates.same, E("vor 14 Tagen", "2024-02-29")),
    Rule("distance", "{u:units}", _bare_units, E("vor Monaten", "PAST_REF")),
    Rule(
        "period",
        "{:the}? {:last} {p:amount}",
        partial(amounts.toward, PAST),
        E("den letzten zwei Wochen", "P2W", before="in "),
        E("die vergangenen drei Jahre", "P3Y"),
        E("der letzten 24 Stunden", "PT24H"),
    ),
    Rule(
        "period",
        "{:the}? {:next} {p:amount}",
        partial(amounts.toward, FUTURE),
        E("den kommenden zehn Tagen", "P10D", before="in "),
        E("die nächsten beiden Jahre", "P2Y"),
    ),
    Rule(
        "period",
        "{:the}? {:last} {u:units}",
        _the_last_days,
        E("den vergangenen Tagen", "PXD", before="in "),
        E("den letzten Jahren", "PXY", before="in "),
    ),
    Rule(
        "period",
        "{:the}? {:next} {u:units}",
        _the_next_days,
        E("den kommenden Wochen", "PXW", before="in "),
    ),
    Rule(
        "period",
        "{:the}? {n:ordinal} {p:amount}",
        lambda n, p: p if n == 1 else None,
        E("den ersten neun Monaten", "P9M", before="in "),
    ),
    Rule(
        "period",
        "{parts:lasting}",
        _fixed,
        E("dreitägigen", "P3D", before="nach ", after=" Verhandlungen"),
        E("zweiwöchige", "P2W", before="eine ", after=" Pause"),
        E("mehrstündigen", "PTXH", before="nach ", after=" Beratungen"),
        E("vierzehntägiger", "P14D", before="ein ", after=" Urlaub"),
    ),
    Rule(
        "period",
        "{parts:lasting years}",
        _fixed,
        E("zweijährige", "P2Y", before="eine ", after=" Haft"),
        E("mehrjährigen", "PXY", before="einen ", after=" Streit"),
        not_right=r"\s+(?:Krieg\w*|Sohn|Tochter|Mädchen|Jungen?|Kind\w*|Enkel\w*|Bub\w*|Neffen?"
        r"|Nichten?|Bruder|Schwester|Stute|Hengst|Wallach|Söhne\w*|Töchter\w*)\b",
        not_left=r"\b(?:der|die|ein|eine|einen|den|dem) (?=(?-i:[A-ZÄÖÜ]))",
    ),
    Rule(
        "period",
        "{q:number} {u:adjective unit}",
        amounts.period,
        E("14-tägige", "P14D", before="eine ", after=" Frist"),
        E("90-minütigen", "PT90M", before="im ", after=" Gespräch"),
    ),
    Rule(
        "period",
        "{parts:long}",
        _fixed,
        E("wochenlang", "PXW", before="Sie stritten "),
        E("jahrelangen", "PXY", before="nach ", after=" Verhandlungen"),
    ),
    Rule(
        "period",
        "{u:units}",
        _bare_units,
        E("Wochen", "PXW", before="seit "),
        E("Jahren", "PXY", before="nach "),
        left=r"\b(?:seit|nach|für|über)\s+",
    ),
    # Again and again.
    Rule(
        "set",
        "{:every} {u:unit}",
        sets.every_unit,
        E("jede Woche", "P1W"),
        E("jeden Tag", "P1D"),
        E("jedes Jahr", "P1Y"),
    ),
    Rule(
        "set",
        "{:every} {r:repeating}",
        sets.every,
        E("jeden Montag", "XXXX-WXX-1"),
        E("jedes Weihnachten", "XXXX-12-25"),
        E("jeden Sommer", "XXXX-SU"),
    ),
    Rule(
        "set",
        "{:every} zweiten {r:weekday}",
        sets.every,
        E("jeden zweiten Freitag", "XXXX-WXX-5"),
    ),
    Rule(
        "set",
        "{:every} {n:ordinal} {u:unit}",
        _every_nth,
        E("jeden zweiten Tag", "P2D"),
        E("jedes dritte Jahr", "P3Y"),
    ),
    Rule(
        "set",
        "{:every} {wp:weekday part}",
        _every_part,
        E("jeden Montagabend", "XXXX-WXX-1TEV"),
    ),
    Rule(
        "set",
        "{:every} {r:part}",
        sets.every,
        E("jeden Morgen", "XXXX-XX-XXTMO"),
    ),
    Rule(
        "set",
        "{:every so many} {p:period}",
        sets.every_period,
        E("alle zwei Wochen", "P2W"),
        E("alle vier Jahre", "P4Y"),
    ),
    Rule(
        "set",
        "{r:weekdays}",
        partial(sets.every, quant=None),
        E("montags", "XXXX-WXX-1"),
        E("samstags", "XXXX-WXX-6"),
    ),
    Rule(
        "set",
        "{w:weekdays} {p:part adverb}",
        _part_every_week,
        E("freitags abends", "XXXX-WXX-5TEV"),
    ),
    Rule(
        "set",
        "{p:part adverb}",
        _part_every_day,
        E("abends", "XXXX-XX-XXTEV", before="Er liest "),
    ),
    Rule(
        "set",
        "{:per} {u:unit}",
        partial(sets.every_unit, quant=None),
        E("pro Monat", "P1M"),
        E("je Stunde", "PT1H"),
    ),
    Rule(
        "set",
        "{freq:times} im|am|in {:the}? {u:unit}",
        _times_in,
        E("einmal im Jahr", "P1Y"),
        E("dreimal am Tag", "P1D"),
        E("zweimal in der Woche", "P1W"),
    ),
    Rule(
        "set",
        "{n:number} mal pro|im|am|je {:the}? {u:unit}",
        _number_times_in,
        E("drei Mal pro Woche", "P1W"),
        E("fünf Mal im Jahr", "P1Y"),
        E("20 Mal am Tag", "P1D"),
        E("20 Mal je Stunde", "PT1H"),
    ),
    Rule(
        "set",
        "{freq:times} {s:set}",
        _times_daily,
        E("zweimal täglich", "P1D"),
        E("zweimal pro Woche", "P1W"),
    ),
)

# ---- Sentences that tell no time

NOT_TIMES = (
    "Herr Sommer wies das zurück.",
    "Frau Winter kandidiert erneut.",
    "Der Zeuge Freitag schwieg.",
    "Sie dankte August Macke für das Bild.",
    "Die Ausstellung zeigt Werke von August Macke.",
    "Robert Habeck und Tessa Mai sangen.",
    "Rund 2000 Menschen kamen.",
    "Das Werk kostet 1999 Euro.",
    "Die Firma beschäftigt 2010 Mitarbeiter.",
    "Sie siegten mit 3:0 und 21:19.",
    "Der 18-Jährige floh.",
    "Eines Tages kehrte er zurück.",
    "Der Boeing 737 fehlte ein Rad.",
    "Die Version 3.11 ist fertig.",
    "Er wohnt in der Straße des 17. Bataillons.",
    "Er wohnt in der Straße des 17. Juni.",
    "Auf dem Platz des 18. März spielte eine Band.",
    "Freitag, der 13., gilt als Unglückstag.",
    "Sie ist 34 Jahre alt.",
    "Das dreijährige Mädchen schlief.",
    "Der Jahrgang feiert.",
    "Halb so schlimm.",
    "Um Himmels willen!",
    "Im Übrigen gilt das auch für den Rest.",
    "Er nahm den März-Zweig der Familie nicht ernst.",
    "Der Preis stieg um 2,5 Prozent auf 1.500 Euro.",
    "Das Ende des Films überrascht.",
    "Die Mitte der Gesellschaft schweigt.",
    "Morgenstern und Abendland sind Wörter.",
    "Er rief die 110 und die 112.",
    "Paragraf 2019 gibt es nicht.",
    "Das sagte sie der Welt am Sonntag.",
    "Das heute journal berichtete.",
    "Er starb im Alter von 80 Jahren.",
    "In der 90. Minute fiel das Tor der 2. Liga.",
    "Der Zweite Weltkrieg wird im Unterricht behandelt.",
    "Der Dreißigjährige Krieg endete in Zimmer 2019 nicht.",
    "Das Oktoberfest und der Weihnachtsmarkt locken viele.",
    "Die Tagesschau und die Wochenzeitung melden es.",
    "Minister Winter und Trainer Herbst schweigen.",
    "Die Sommer GmbH und die Freitag AG fusionieren.",
    "Er nahm die Linie 12 nach Mainz.",
    "Der Bus 2010 fährt über den Jahnplatz.",
    "Es ging um 1.500 Stellen und 10,5 Millionen.",
)

# ---- Tense and other cues

_SINCE_ABOUT = r"(?:de[mr]\s+|etwa\s+|mindestens\s+|spätestens\s+|rund\s+)"
TENSE = Tense(
    verbs=Verbs(
        re.compile(
            r"\b(?P<ahead>werden?|wird|würden?|soll(?:en|te|ten)?|will|wollen|muss|müssen|darf"
            r"|dürfen|könnten?|plan(?:t|en)|erwartet|geplant|vorgesehen|bevor(?:steht|stehen)"
            r"|beabsichtig(?:t|en)|möchten?|dürften?|angesetzt|einberufen|zu erwarten"
            r"|anstehend\w*"
            # German tells what is to come in the present.
            r"|tritt|treten|tag(?:t|en)|starte[tn]|beginn(?:t|en)|finde[tn]|ende[tn]|öffne[tn]"
            r"|schließ(?:t|en)|bleib(?:t|en)|stimm(?:t|en)|wähl(?:t|en)|reis(?:t|en)|trifft"
            r"|treffen|komm(?:t|en)|geht|gehen|spiel(?:t|en)|f[aä]hr(?:t|en)|l[aä]uf(?:t|en)"
            r"|gilt|gelten|feier[tn]|erschein(?:t|en)|entscheide[tn])\b"
            rf"|\b(?P<back>war(?:en)?|wurden?|hat(?:te|ten)?|haben|worden|{_STRONG})\b"
            rf"|\b(?P<regular>(?!{_NO_PAST})(?:\w{{3,}}ten?|\w{{0,8}}ge\w{{2,}}(?:t|en)))\b"
        )
    ),
    ahead_before=re.compile(
        # "Vom 3. bis 5. Oktober" looks where its first day does.
        r"(?:(?<!\d\.\s)(?<!\d\s)\bbis(?: zu[mr])?|\b(?:ab|spätestens|vor)(?: dem)?"
        r"|(?<!nacht )\bauf(?: den)?"
        r"|(?<!rückwirkend )\bzum)\s+\Z",
    ),
    back_before=re.compile(
        r"\b(?:seit|seit dem|seit der|nach|nach dem|rückwirkend (?:zum|ab))\s+\Z"
    ),
    lasted=re.compile(
        r"\b(?:dauer|warte|regne|streik|kämpf|arbeite|herrsch)ten?\b"
        r"|\b(?:lag|lief|blieb|hielt|schlief)(?:en)?\b",
    ),
    pluperfect=re.compile(r"\b(?:hatten?|waren?)\b", re.I),
    # Behind one digit or two a full stop counts: "am 3. Oktober".
    sentences=Sentences(
        re.compile(r"(?:(?<=[a-zäöüß)])|(?<=\d{3}))[.!?]['\"”“’»«]*\s|[;:]\s|\n\s*\n")
    ),
)

CUES = Cues(
    tense=TENSE,
    open=re.compile(
        rf"seit(?<!\wseit)(?P<since>\s+){_SINCE_ABOUT}?\Z"
        rf"|ab(?<!\wab)(?P<from>\s+){_SINCE_ABOUT}?\Z"
        r"|bis(?<!\wbis)\s+(?:zu[mr]\s+|etwa\s+|mindestens\s+|spätestens\s+)?\Z"
    ),
    to=re.compile(r"\s*(?:[-–—]|bis)\s*(?:(?:zum?|zur|in den)\s+)?", re.I),
    between=re.compile(r"\bzwischen\s+(?:de[mnr]\s+)?\Z", re.I),
    joined=re.compile(
        r"\s*(?:[-–—/]|und|bis|oder)\s*(?:(?:zum?|am|im|den|der)\s+)?(?:(?:Anfang|Mitte|Ende)\s+)?"
    ),
    seen_from=re.compile(r"\s+(?:nach|(?P<before>vor))\b"),
    event=re.compile(
        r"\s+(?:de[mrn]|seine[mrn]|ihre[mrn]|eine[mrn])\s+"
        r"(?P<words>(?:[\w-]+\s+)??(?P<noun>[A-ZÄÖÜ]\w{2,}))"
    ),
    personal=re.compile(r"\b(?:ich|mich|mir|mein\w*|du|dich|dir|wir|uns|lol)\b", re.I),
)

GERMAN = Language(
    code="de",
    words=WORDS,
    rules=RULES,
    not_times=NOT_TIMES,
    fillers=frozenset(
        {
            "the",
            "short weekday",
            "early",
            "number",
            "quantity",
            "half",
            "article",
            "vague",
            "more",
            "ordinal",
            "day ordinal",
            "link",
            "mod",
            "stretch",
            "approximator",
            "circa",
            "this",
            "last",
            "next",
            "following",
            "preceding",
            "same",
            "every",
            "every so many",
            "per",
            "times",
            "zone",
            "spelled hour",
            "term",
        }
    ),
    capitals=frozenset({"morgen", "mo", "di", "mi", "do", "fr", "sa", "so"}),
    finals=frozenset(
        {
            "date",
            "time",
            "month time",
            "year time",
            "part time",
            "period",
            "set",
            "pair",
        }
    ),
    cues=CUES,
    more_triggers=r"\d{1,2}\.\d{1,2}\.(?!\d)",
    spelling=Spelling(
        letters="a-zäöüßáàâçéèêëíîïñóôúùû",
        ordinals=(".",),
        decades=("er", "ern"),
        decimal=",",
        thousands=".",
    ),
)
