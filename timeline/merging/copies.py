"""Which articles share one text: wire stories, reprints and light edits of them.

Each article is reduced to a sketch by itself; copies are then found among the
sketches, at a cost that grows with their number and not with its square. What
articles of different openings have in common (footers, notices, quotations) makes no
copy of them.

Source: bottom-k sketches, Broder 1997, "On the resemblance and containment of
documents"; Cohen & Kaplan 2007, "Summarizing data using bottom-k sketches".
"""

import re
import zlib
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

import numpy as np

from timeline.merging.arrays import Places, once
from timeline.merging.components import connected_components
from timeline.merging.remembered import Remembered
from timeline.records import Article

# Runs of five words are rarely shared by chance, and survive edits elsewhere.
_SHINGLE_WORDS = 5
# 128 samples estimate a share of one half to within a twentieth, most of the time.
_SKETCH_SIZE = 128
# A reprint shortened to its half is wholly contained; a rewrite keeps far less.
_COPY_SHARE = 0.6
# The words that tell one story from another stand in its first quarter.
_OPENING_WORDS = 80
_OPENING_PART = 4
_OPENING_SHARE = 0.2
# Of the articles that share a run of words, each is compared with its neighbours.
_NEIGHBOURS = 4
_HASHES = 1 << 32
# Hashes of words are the digits of that of a run, in a base of 64 odd bits; what is
# above the lower half depends on all of them.
_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
_UPPER_HALF = np.uint64(32)
_COPIED_SPACES = 6  # between the words of a sentence that nobody writes twice
# Menus, bylines and headings are short lines without the end of a sentence.
_SENTENCE_LINE = re.compile(r"[.!?][\"'’”)\]]*\s*$")
_SHORT_LINE_WORDS = 12
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Sketch:
    """A sample of an article's text, comparable with the samples of others.

    ``sample`` holds the smallest hashes of its runs of words, ascending; ``limit`` is
    the hash up to which the sample is complete; ``opening`` the hashes of its first
    words.
    """

    article_id: str
    sample: tuple[int, ...]
    limit: int
    opening: frozenset[int]


def find_copies(articles: Iterable[Article]) -> dict[str, str]:
    """The copy group of every article: the least id among those that share its text.

    An article whose text is its own is its own group.
    """
    return copy_groups([sketch(article) for article in articles])


def sketch(article: Article) -> Sketch:
    """Sample the running text of one article, its menus and headings left out."""
    runs = _hashed_runs(_running_words(article.text))
    different = once(runs)
    sample = different[:_SKETCH_SIZE].tolist()
    opening = runs[: min(_OPENING_WORDS, 1 + len(runs) // _OPENING_PART)].tolist()
    return Sketch(
        article.id,
        tuple(sample),
        limit=sample[-1] if len(different) > _SKETCH_SIZE else _HASHES,
        opening=frozenset(opening),
    )


def shows_copy(sentence: str) -> bool:
    """Whether two articles that share a sentence have it from one hand: a long one."""
    return sentence.count(" ") >= _COPIED_SPACES


def copy_groups(sketches: Iterable[Sketch]) -> dict[str, str]:
    """The copy group of every sketched article: the least id of the group."""
    by_id = {one.article_id: one for one in sketches}
    holders = _holders(by_id)
    common = _boilerplate(by_id, holders)
    own = {name: frozenset(one.sample) - common for name, one in by_id.items()}
    sharing = (ids for run, ids in holders.items() if run not in common)
    pairs = [
        (first, second)
        for first, second in sorted(_candidates(sharing))
        if len(own[first] & own[second])
        >= _COPY_SHARE * _comparable(by_id[first], by_id[second])
    ]
    groups = connected_components(sorted(by_id), pairs)
    return {member: group[0] for group in groups for member in group}


def join_copy_groups(windows: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """The groups of more than one article, those joined that windows share one of."""
    # Handed on and not kept, as there are half as many as articles.
    groups = connected_components(*_shared(windows))
    return {member: group[0] for group in groups for member in group}


def _shared(
    windows: Iterable[Mapping[str, str]],
) -> tuple[list[str], list[tuple[str, str]]]:
    """The articles that share a text with another, and which are of one group."""
    pairs = [
        (group, member)
        for window in windows
        for member, group in window.items()
        if member != group
    ]
    return sorted({article_id for pair in pairs for article_id in pair}), pairs


def _hashed_runs(words: Sequence[str]) -> Places:
    """The hash of each run of words, of so few that make no run that of all."""
    hashes = np.fromiter(map(_HASH_OF.__getitem__, words), np.uint64, len(words))
    length = min(_SHINGLE_WORDS, len(words))
    begins = len(words) - length + 1
    whole = np.zeros(begins if words else 0, np.uint64)
    for place in range(length):
        whole = whole * _MULTIPLIER + hashes[place : place + begins]
    return (whole >> _UPPER_HALF).astype(np.intp)


def _hashed(word: str) -> int:
    return zlib.crc32(word.encode("utf-8", "surrogatepass"))


_HASH_OF = Remembered(_hashed)


def _running_words(text: str) -> list[str]:
    lines = [(line, _WORD.findall(line)) for line in text.lower().splitlines()]
    running = [
        words
        for line, words in lines
        if len(words) >= _SHORT_LINE_WORDS or _SENTENCE_LINE.search(line)
    ]
    return [
        word for words in running or (words for _, words in lines) for word in words
    ]


def _holders(by_id: Mapping[str, Sketch]) -> dict[int, list[str]]:
    """The articles that hold each shared run of words, in order of id."""
    counts = Counter(chain.from_iterable(one.sample for one in by_id.values()))
    shared = {run for run, count in counts.items() if count > 1}
    holders: dict[int, list[str]] = defaultdict(list)
    for article_id in sorted(by_id):
        for run in shared.intersection(by_id[article_id].sample):
            holders[run].append(article_id)
    return holders


def _candidates(holders: Iterable[Sequence[str]]) -> set[tuple[str, str]]:
    """Pairs of articles that stand near each other among the holders of a run."""
    return {
        (first, second)
        for ids in holders
        for place, first in enumerate(ids)
        for second in ids[place + 1 : place + 1 + _NEIGHBOURS]
    }


def _boilerplate(
    by_id: Mapping[str, Sketch], holders: Mapping[int, Sequence[str]]
) -> frozenset[int]:
    """The runs whose holders, taken by neighbours, mostly open differently."""
    alike: dict[tuple[str, str], bool] = {}

    def open_alike(pair: tuple[str, str]) -> bool:
        if pair not in alike:
            first, second = by_id[pair[0]].opening, by_id[pair[1]].opening
            smaller = min(len(first), len(second))
            alike[pair] = len(first & second) >= _OPENING_SHARE * max(1, smaller)
        return alike[pair]

    return frozenset(
        run
        for run, ids in holders.items()
        if 2 * sum(map(open_alike, pairwise(ids))) < len(ids) - 1
    )


def _comparable(first: Sketch, second: Sketch) -> int:
    """How many runs of the smaller text a text like it would share with the larger.

    They are all that both samples are complete of, what is common to many among them,
    so that two notices around a line of news are no copies; one for texts of none.
    """
    limit = min(first.limit, second.limit)
    sizes = (bisect_right(one.sample, limit) for one in (first, second))
    return max(1, min(sizes))
