"""What the relative expressions of an article are resolved against."""

from datetime import datetime

from timeline.reading.date_reading import DateReading
from timeline.records import Article
from timeline.settings import Settings
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import Interval


def anchor_of(article: Article, settings: Settings) -> datetime | Interval | None:
    """The publication that an article is told from; None when none can be trusted.

    A trusted date as it is, the whole month or year of one that is known no better;
    an estimate only where the settings ask for it.
    """
    publication = article.publication
    if publication.trusted and publication.published is not None:
        unit = publication.granularity
        if unit is None or unit.rank <= Granularity.DAY.rank:
            return publication.published
        return DateReading(publication.published, unit).interval
    if settings.anchor_on_estimates and publication.estimate is not None:
        return publication.estimate
    return None
