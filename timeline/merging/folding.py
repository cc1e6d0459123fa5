"""What a clause names in passing belongs to the event that the clause is about.

"A drone struck the port, killing two": the strike is the event, the killing part of
it. A timeline gives the reader one line for both, unless other sources, or a date of
its own, make an event of what was named in passing.
"""

from collections.abc import Sequence

from timeline.merging.votes import Sources
from timeline.records import EventMention, TimeSource
from timeline.temporal.timex3 import Span

_Place = tuple[str, bool, Span]


def fold_clusters(
    clusters: Sequence[Sequence[int]],
    mentions: Sequence[EventMention],
    sources: Sources,
) -> list[list[int]]:
    """The clusters, those named only in passing joined to the clause's own event.

    A cluster is a list of positions in ``mentions``. It is joined when it is always
    named in passing, without another time of its own, and either by one source alone
    or always beside the same event.
    """
    cluster_of = {
        position: number
        for number, cluster in enumerate(clusters)
        for position in cluster
    }
    position_at: dict[_Place | None, int] = {
        _place(mention): at for at, mention in enumerate(mentions)
    }
    joined: list[list[int]] = [[] for _ in clusters]
    for number, cluster in enumerate(clusters):
        leaders = [position_at.get(_leader_place(mentions[at])) for at in cluster]
        hosts = [cluster_of[at] for at in leaders if at is not None]
        told_by = {sources.of(mentions[at].article_id) for at in cluster}
        folds = (
            len(hosts) == len(cluster)
            and (len(told_by) == 1 or len(set(hosts)) == 1)
            and all(
                _dated_alike(mentions[at], mentions[leader])
                for at, leader in zip(cluster, leaders, strict=True)
                if leader is not None
            )
        )
        # A leader is never named in passing, so its cluster stays where it is.
        joined[hosts[0] if folds else number].extend(cluster)
    return [sorted(cluster) for cluster in joined if cluster]


def _place(mention: EventMention) -> _Place:
    return mention.article_id, mention.in_title, mention.trigger


def _leader_place(mention: EventMention) -> _Place | None:
    if mention.leader is None:
        return None
    return mention.article_id, mention.in_title, mention.leader


def _dated_alike(mention: EventMention, leader: EventMention) -> bool:
    if mention.time_source is not TimeSource.STATED:
        return True
    return mention.interval == leader.interval
