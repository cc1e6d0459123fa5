"""What a clause names in passing belongs to the event that the clause is about.

"A drone struck the port, killing two": the strike is the event, the killing part of
it. A timeline gives the reader one line for both, unless other sources, or a date of
its own, make an event of what was named in passing.
"""

from collections import defaultdict
from collections.abc import Sequence, Set

from timeline.merging.headlines import find_openings, is_headline, told_below
from timeline.merging.standing import (
    Place,
    SentencePlace,
    leader_place,
    place_of,
    sentence_of,
)
from timeline.merging.votes import Sources
from timeline.records import EventMention, TimeSource
from timeline.temporal.interval import Interval

_OF_FIVE = 2  # sources that tell of an event, who name it beside the same one


def fold_clusters(
    clusters: Sequence[Sequence[int]],
    mentions: Sequence[EventMention],
    sources: Sources,
) -> list[list[int]]:
    """The clusters, those named only in passing joined to the clause's own event.

    A cluster is a list of positions in ``mentions``. It is joined when it is always
    named in passing, without another time of its own, and either by one source alone or
    always in a sentence with the same event; and when two sources, two in five of all
    that tell of it, name it beside the same one. What is only named in passing, beside
    events of different days, is what they are about, as *the strike*, and no event:
    each mention joins its clause. What only a headline tells is what opens its article,
    in other words.
    """
    clauses = _Clauses(clusters, mentions)
    openings = find_openings(mentions)
    hosts = [
        told_below(cluster, clauses.cluster_of, openings, mentions)
        if is_headline(cluster, mentions)
        else _host(cluster, clauses, sources)
        for cluster in clusters
    ]
    topics = {
        number
        for number, cluster in enumerate(clusters)
        if hosts[number] is None and _is_topic(cluster, clauses)
    }
    last = [_last_host(number, hosts) for number in range(len(clusters))]
    joined: list[list[int]] = [[] for _ in clusters]
    for at, number in clauses.cluster_of.items():
        if last[number] in topics:
            number = clauses.cluster_of[_subject_of(at, clauses, last, topics)]
        joined[last[number]].append(at)
    return [sorted(cluster) for cluster in joined if cluster]


class _Clauses:
    """What each mention's clause is about, and which clusters its sentence tells.

    ``cluster_of`` is the number of the cluster that holds a position; ``leader_of`` the
    position of the mention that a clause is about, where that is another; ``beside``
    the clusters that have a mention in a sentence.
    """

    def __init__(
        self, clusters: Sequence[Sequence[int]], mentions: Sequence[EventMention]
    ) -> None:
        self.mentions = mentions
        self.cluster_of = {
            at: number for number, cluster in enumerate(clusters) for at in cluster
        }
        position_at: dict[Place | None, int] = {
            place_of(mention): at for at, mention in enumerate(mentions)
        }
        self.leader_of = [position_at.get(leader_place(one)) for one in mentions]
        self.beside: dict[SentencePlace, set[int]] = defaultdict(set)
        for at, mention in enumerate(mentions):
            self.beside[sentence_of(mention)].add(self.cluster_of[at])


def _is_topic(cluster: Sequence[int], clauses: _Clauses) -> bool:
    """Whether a cluster is only named in passing, by clauses about different days."""
    mentions = clauses.mentions
    told: list[Interval] = []
    for at in cluster:
        leader = clauses.leader_of[at]
        if leader is None or not _dated_alike(mentions[at], mentions[leader]):
            return False
        interval = mentions[leader].interval
        if interval is not None:
            told.append(interval)
    return any(not one.overlaps(told[0]) for one in told)


def _subject_of(
    at: int, clauses: _Clauses, last: Sequence[int], topics: Set[int]
) -> int:
    """What the clause of a mention is about; if a topic too, what that is told of."""
    cluster_of, leader_of = clauses.cluster_of, clauses.leader_of
    seen: set[int] = set()
    leader = leader_of[at]
    while leader is not None and last[cluster_of[at]] in topics and at not in seen:
        seen.add(at)
        at, leader = leader, leader_of[leader]
    return at


def _host(cluster: Sequence[int], clauses: _Clauses, sources: Sources) -> int | None:
    """The cluster that one named only in passing belongs to; None where it stands."""
    mentions = clauses.mentions
    told_by = {sources.of(mentions[at].article_id) for at in cluster}
    named_by: dict[int, set[str]] = defaultdict(set)
    apart = False
    for at in cluster:
        leader = clauses.leader_of[at]
        if leader is None and mentions[at].in_title:
            continue  # what a headline is about, its article may tell in passing
        if leader is None or not _dated_alike(mentions[at], mentions[leader]):
            apart = True
        else:
            named_by[clauses.cluster_of[leader]].add(
                sources.of(mentions[at].article_id)
            )
    if not named_by:
        return None
    host = min(named_by, key=lambda one: (-len(named_by[one]), one))
    alone = len(told_by) == 1 or len(named_by) == 1
    together = not apart and (
        alone
        or all(host in clauses.beside[sentence_of(mentions[at])] for at in cluster)
    )
    naming = len(named_by[host])
    mostly = naming > 1 and 5 * naming >= _OF_FIVE * len(told_by)
    return host if together or mostly else None


def _last_host(number: int, hosts: Sequence[int | None]) -> int:
    """The cluster in which a chain of hosts ends, or its least where it is a ring."""
    seen: list[int] = []
    at: int | None = number
    while at is not None and at not in seen:
        seen.append(at)
        at = hosts[at]
    return seen[-1] if at is None else min(seen[seen.index(at) :])


def _dated_alike(mention: EventMention, leader: EventMention) -> bool:
    if mention.time_source is not TimeSource.STATED:
        return True
    return mention.interval == leader.interval
