"""How much each day matters: who refers to it, in what words, from how many days.

Only comparisons of weights within one collection mean anything. The factors are round,
as no finer ones are to be had from the few timelines that there are to learn from: most
may be halved or doubled and hardly a day changes.
"""

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from timeline.highlights.reports import Report
from timeline.records import Status
from timeline.temporal.granularity import Granularity
from timeline.temporal.timex3 import Timex

# The share of a sentence that names nobody, below that of any name that matters: it
# counts little, not nothing, as a collection may name nobody.
_LEAST_SHARE = 0.05
# A reference that writes the date in figures is meant to be looked up later; "on
# Monday" is for the readers of the week.
_WRITTEN = 2.0
# A line headed by its date is of a list of key dates, which is what we are to make.
_LISTED = 4.0
# A day far away that is told without figures is a festival, or the day of a tale.
_FAR_UNWRITTEN = 0.5
_FAR_DAYS = 7
# What was only announced, or thought possible, may have come to nothing.
_UNSURE = 0.5
# Most sentences without a date tell the day before, or background.
_UNSTATED = 0.1
_YEAR = re.compile(r"\d{4}")
_FIGURE = re.compile(r"\d")


def weigh_reports(reports: Iterable[Report]) -> dict[Report, float]:
    """How much each sentence counts: by the best known name in it, and how it is dated.

    The share of articles that mention the name is squared, so that whom the collection
    is about stands out from whom it mentions.
    """
    found = list(reports)
    shares = _name_shares(found)
    weights = {}
    for report in found:
        share = max((shares[name] for name in report.names), default=0.0)
        weights[report] = max(share, _LEAST_SHARE) ** 2 * _dating_weight(report)
    return weights


def _name_shares(reports: Iterable[Report]) -> dict[str, float]:
    """The share of articles that mention each name, by its words, from 0 to 1."""
    articles: dict[str, set[str]] = defaultdict(set)
    every = set()
    for report in reports:
        every.add(report.mention.article_id)
        for name in report.names:
            articles[name].add(report.mention.article_id)
    return {name: len(found) / len(every) for name, found in articles.items()}


def _dating_weight(report: Report) -> float:
    """How much the way in which a sentence is dated lets it count for its day."""
    if not report.stated:
        return _UNSTATED
    sure = report.mention.status is Status.HAPPENED
    return _distance_weight(report) * (1.0 if sure else _UNSURE)


def _distance_weight(report: Report) -> float:
    """How much a stated date counts, by how far from publication it is and is told."""
    published, timex = report.published, report.mention.timex
    if published is None or timex is None or published == report.day:
        return 1.0
    if published < report.day:
        return _UNSURE
    if _writes_date(timex):
        return _LISTED if report.listed else _WRITTEN
    far = (published - report.day).days > _FAR_DAYS
    return _FAR_UNWRITTEN if far else 1.0


def _writes_date(timex: Timex) -> bool:
    """Whether an expression has figures of a date, not those of a clock alone."""
    granularity = timex.granularity
    clock = granularity is not None and granularity.rank < Granularity.DAY.rank
    return bool((_YEAR if clock else _FIGURE).search(timex.text))


def weigh_days(weights: Mapping[Report, float]) -> dict[date, float]:
    """How much each day matters, of all the days that the weighed reports tell.

    What is said of a month speaks for its days, by the squares of their own weights:
    mostly for the day for which it was remembered.
    """
    days = _weigh({r: weight for r, weight in weights.items() if not r.monthly})
    months = _weigh({r: weight for r, weight in weights.items() if r.monthly})
    squares: dict[date, float] = defaultdict(float)
    for day, weight in days.items():
        squares[day.replace(day=1)] += weight**2
    for day, weight in days.items():
        month = day.replace(day=1)
        if month in months:
            days[day] += months[month] * weight**2 / squares[month]
    return days


def _weigh(weights: Mapping[Report, float]) -> dict[date, float]:
    """The weight of each day, or month, by the articles that speak of it.

    An article speaks once, by its weightiest sentence. The sum over the articles of
    one day of publication is damped by its square root, so that a day to which many
    days return outweighs one that was in every paper once.
    """
    articles: dict[tuple[date, date | None, str], float] = defaultdict(float)
    for report, weight in weights.items():
        key = report.day, report.published, report.mention.article_id
        articles[key] = max(articles[key], weight)
    editions: dict[tuple[date, date | None], float] = defaultdict(float)
    for (day, published, _), weight in articles.items():
        editions[day, published] += weight
    days: dict[date, float] = defaultdict(float)
    for (day, _), weight in editions.items():
        days[day] += math.sqrt(weight)
    return days
