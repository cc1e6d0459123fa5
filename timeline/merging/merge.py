"""Mentions of many articles to events: compare, cluster, agree, link."""

from collections.abc import Iterable, Mapping

from timeline.merging.clusters import cluster_mentions
from timeline.merging.consensus import agree
from timeline.merging.features import read_features
from timeline.merging.folding import fold_clusters
from timeline.merging.followups import link_follow_ups
from timeline.merging.similarity import Evidence, compare
from timeline.merging.votes import Sources
from timeline.records import Event, EventMention
from timeline.settings import Settings


def merge_mentions(
    mentions: Iterable[EventMention],
    copies: Mapping[str, str],
    settings: Settings = Settings(),
) -> list[Event]:
    """The events that the mentions report, sorted by id, each with all its mentions.

    ``copies`` gives the copy group of each article, as `find_copies` finds them. The
    order of the mentions does not matter.
    """
    ordered = sorted(mentions, key=_mention_key)
    features = read_features(ordered, settings)
    vectors = {one.mention.text: one.text for one in features}
    sources = Sources(copies)
    clusters = fold_clusters(cluster_mentions(features, settings), ordered, sources)
    events = [
        agree([ordered[position] for position in cluster], sources, vectors)
        for cluster in clusters
    ]
    members = [[features[position] for position in cluster] for cluster in clusters]
    return sorted(link_follow_ups(events, members), key=lambda event: event.id)


def merge_evidence(
    first: EventMention,
    second: EventMention,
    context: Iterable[EventMention],
    settings: Settings = Settings(),
) -> Evidence:
    """What speaks for and against two mentions of a collection being one event.

    ``context`` are the mentions of the collection, the two among them: how telling a
    word is, and which articles tell one story, depends on all.

    Raises:
        ValueError: when a mention is not in the context.
    """
    ordered = sorted(context, key=_mention_key)
    places = ordered.index(first), ordered.index(second)
    features = read_features(ordered, settings)
    return compare(features[places[0]], features[places[1]], settings)


def _mention_key(mention: EventMention) -> tuple[str, bool, int, int, int, int, str]:
    span, trigger = mention.span, mention.trigger
    return (
        mention.article_id,
        not mention.in_title,
        trigger.begin,
        trigger.end,
        span.begin,
        span.end,
        mention.text,
    )
