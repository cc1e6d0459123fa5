"""How much each day matters: who refers to it, how often, from how far away."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from timeline.highlights.reports import Report

# What a reference gains with distance, for each factor e of weeks: what is still told
# long afterwards was no matter of the day. Any value from 0.1 to 0.5 does.
_DISTANCE_GAIN = 0.2
_WEEK_DAYS = 7
# The share of a sentence that names nobody: less than any name that matters.
_LEAST_SHARE = 0.05


def weigh_days(reports: Sequence[Report]) -> dict[date, float]:
    """How much each day matters, of all the days that a report states.

    An article speaks for a day once, by its weightiest sentence. The sum over the
    articles of one day of publication is damped by its square root, so that a day to
    which many days return outweighs one that was in every paper once.
    """
    shares = name_shares(reports)
    articles: dict[tuple[date, date | None, str], float] = defaultdict(float)
    for report in reports:
        if report.stated:
            key = report.day, report.published, report.mention.article_id
            articles[key] = max(articles[key], _weight(report, shares))
    editions: dict[tuple[date, date | None], float] = defaultdict(float)
    for (day, published, _), weight in articles.items():
        editions[day, published] += weight
    days: dict[date, float] = defaultdict(float)
    for (day, _), weight in editions.items():
        days[day] += math.sqrt(weight)
    return dict(days)


def name_shares(reports: Iterable[Report]) -> dict[str, float]:
    """The share of articles that mention each name, by its words, from 0 to 1."""
    articles: dict[str, set[str]] = defaultdict(set)
    every = set()
    for report in reports:
        every.add(report.mention.article_id)
        for name in report.names:
            articles[name].add(report.mention.article_id)
    return {name: len(found) / len(every) for name, found in articles.items()}


def _weight(report: Report, shares: Mapping[str, float]) -> float:
    """How much one reference counts: who is in it, and how much later it is.

    The share of its best known name is squared, so that whom the collection is about
    stands out from whom it mentions. A sentence without names counts little, not
    nothing: a collection may have none.
    """
    share = max((shares[name] for name in report.names), default=0.0)
    share = max(share, _LEAST_SHARE)
    return share**2 * (1 + _DISTANCE_GAIN * math.log1p(_weeks(report)))


def _weeks(report: Report) -> float:
    if report.published is None:
        return 0.0
    return abs((report.published - report.day).days) / _WEEK_DAYS
