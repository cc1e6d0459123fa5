"""Who and what takes part in an event, of all that its reports name beside it."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from timeline.merging.languages.en.words import NO_PARTICIPANTS
from timeline.merging.votes import Sources, votes
from timeline.records import EventMention

_MOST_PARTICIPANTS = 8
# Who is named by this share of the most sources that name one; of several sources
# by two.
_OUTVOTED = 2
_WORD = re.compile(r"\w+")


def agree_on_participants(
    mentions: Collection[EventMention],
    leading: Collection[EventMention],
    sources: Sources,
    *,
    title: str,
    place: str | None,
) -> tuple[str, ...]:
    """Who and what the title or most sources name, persons in full; sorted.

    Only the leading mentions vote: what else is named where an event is told in passing
    takes part in something else.
    """
    if len(mentions) == 1:
        (only,) = mentions
        named = {n.casefold(): n for n in only.participants if _takes_part(n, place)}
        return tuple(sorted(named.values())[:_MOST_PARTICIPANTS])
    counts = votes(mentions, sources, lambda mention: mention.participants)
    full = _full_names(
        {name: count for name, count in counts.items() if _takes_part(name, place)}
    )
    said = votes(
        leading,
        sources,
        lambda mention: {full[name] for name in mention.participants if name in full},
    )
    titled = _outermost(_named_in(title, full))
    least = 2 if sources.independent(leading) > 1 else 1
    most = max(least * _OUTVOTED, *said.values(), 0)
    chosen = titled | {name for name in said if said[name] * _OUTVOTED >= most}
    ranked = sorted(
        chosen or said,
        key=lambda n: (n not in titled, -said.get(n, 0), not n[:1].isupper(), n),
    )
    return tuple(sorted(ranked[:_MOST_PARTICIPANTS]))


def _takes_part(name: str, place: str | None) -> bool:
    """Whether a phrase beside an event tells who or what takes part in it."""
    if place is not None and name.casefold() == place.casefold():
        return False
    head = name.rpartition(" ")[2].rpartition("-")[2]
    is_name = " " in name and name.istitle()
    return is_name or head.lower() not in NO_PARTICIPANTS


def _full_names(counts: Mapping[str, int]) -> dict[str, str]:
    """For each name the full one that ends in it, as a full name ends in a surname."""
    full: dict[str, str] = {}
    titled: dict[str, list[str]] = defaultdict(list)  # those before, by last word
    for name in sorted(counts, key=lambda name: (-len(name), name)):
        alike = titled[name.rpartition(" ")[2]]
        ending = f" {name}"
        longer = [n for n in alike if n.endswith(ending)] if name[:1].isupper() else []
        full[name] = min(longer, key=lambda n: (-counts[n], n), default=name)
        if name.istitle():
            alike.append(name)
    return full


def _named_in(title: str, full: Mapping[str, str]) -> set[str]:
    """The full names of those that a title names."""
    told = _spaced(title)
    return {full[name] for name in full if _spaced(name) in told}


def _outermost(names: Iterable[str]) -> set[str]:
    """The names that are no part of another: Ana Ruiz, not Ruiz; each in one case."""
    spaced = {_spaced(name): name for name in sorted(names)}
    return {
        name
        for words, name in spaced.items()
        if not any(words in other and words != other for other in spaced)
    }


def _spaced(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.casefold()))} "
