"""What only a headline tells is what opens its article, in other words."""

from collections import Counter
from collections.abc import Mapping, Sequence

from timeline.records import EventMention


def find_openings(mentions: Sequence[EventMention]) -> dict[str, int]:
    """What each article tells first below its headline, as positions of mentions."""
    openings: dict[str, int] = {}
    for at, mention in enumerate(mentions):
        if not mention.in_title and mention.leader is None:
            openings.setdefault(mention.article_id, at)
    return openings


def is_headline(cluster: Sequence[int], mentions: Sequence[EventMention]) -> bool:
    """Whether only headlines tell of a cluster."""
    return all(mentions[at].in_title for at in cluster)


def told_below(
    cluster: Sequence[int],
    cluster_of: Mapping[int, int],
    openings: Mapping[str, int],
    mentions: Sequence[EventMention],
) -> int | None:
    """The event that opens the article of a headline, which tells it in other words.

    None where the headline tells of another time.
    """
    found = Counter[int]()
    for at in cluster:
        opening = openings.get(mentions[at].article_id)
        if opening is None or not _share_time(mentions[at], mentions[opening]):
            return None
        found[cluster_of[opening]] += 1
    return min(found, key=lambda number: (-found[number], number))


def _share_time(headline: EventMention, opening: EventMention) -> bool:
    if headline.status is not opening.status:
        return False
    one, two = headline.interval, opening.interval
    return one is None or two is None or one.overlaps(two)
