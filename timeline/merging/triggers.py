"""Which kinds of event a trigger can name: the families of its words."""

import re
from collections import defaultdict
from functools import lru_cache

from timeline.merging.languages.en.families import FAMILIES, OPPOSITES
from timeline.merging.languages.en.words import FORCING
from timeline.merging.remembered import Remembered
from timeline.records import EventMention

_WORD = re.compile(r"[^\W_]++(?:-[^\W_]++)*+")
# Endings of nouns made from verbs, and what the verb then ends in.
_DERIVATIONS = (
    ("ation", ("", "e", "ate")),
    ("ition", ("", "e", "ite")),
    ("ment", ("",)),
    ("ance", ("", "e")),
    ("ence", ("", "e")),
    ("ing", ("", "e")),
    ("ion", ("", "e")),
    ("al", ("", "e")),
)
# "Forced the old mill to close": up to five words, and what was done.
_FORCED = re.compile(r"(?: [\w'’-]+){0,5}? to (?!the\b|an?\b)([a-z]+)")
_SHORTEST_VERB = 3
# "Mission" is not made from "miss".
_SHORTEST_LATIN_VERB = 5
_WORDS_AROUND = 2
# Characters read on each side of a trigger, enough for that many words.
_REACH = 40


def trigger_families(mention: EventMention) -> frozenset[str]:
    """The families that the trigger belongs to, never empty.

    A trigger of no family has one of its own, named after its lemma.
    """
    alone = _FAMILIES_ALONE[mention.lemma]
    if alone:
        return alone
    if mention.lemma in FORCING and (forced := _forced(mention)):
        return word_families(forced)
    lemma = _joined(mention.lemma)
    heads, tails = _compounded()
    opens, closes = lemma in heads, lemma in tails
    begin = mention.trigger.begin - mention.span.begin
    end = mention.trigger.end - mention.span.begin
    before = _words_in(mention.text[max(0, begin - _REACH) : begin]) if closes else ()
    after = _words_in(mention.text[end : end + _REACH]) if opens else ()
    inside = _WORDS_IN[mention.trigger_text]
    return word_families(lemma, before[-_WORDS_AROUND:], inside, after[:_WORDS_AROUND])


def _families_alone(lemma: str) -> frozenset[str]:
    """The families of a lemma if no word beside it can change them, else none."""
    joined = _joined(lemma)
    heads, tails = _compounded()
    if joined in heads or joined in tails:
        return frozenset()
    return word_families(joined)


_FAMILIES_ALONE = Remembered(_families_alone)


def _forced(mention: EventMention) -> str:
    """What somebody was forced to do: *close* of ``forced it to close``; or nothing."""
    found = _FORCED.match(mention.text, mention.trigger.end - mention.span.begin)
    return found[1] if found else ""


def _joined(lemma: str) -> str:
    return lemma.lower().replace(" ", "-")


def _words_in(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.lower()))


_WORDS_IN = Remembered(_words_in)


@lru_cache(maxsize=1 << 14)
def word_families(
    lemma: str,
    before: tuple[str, ...] = (),
    inside: tuple[str, ...] = (),
    after: tuple[str, ...] = (),
) -> frozenset[str]:
    """The families of a lemma among the words around it, the longest entry first.

    >>> word_families("step", after=("down",)) <= word_families("resignation")
    True
    """
    families = _families()
    # "Fired" is never what a fire does; "found" is a form of "find".
    written = [word for word in inside[:1] if word.startswith(lemma)]
    compounds = _compounds(lemma, before, inside, after)
    for entry in (*compounds, *written, lemma, *_verbs(lemma)):
        if entry in families:
            return families[entry]
    return frozenset({_verbs(lemma)[-1] if _verbs(lemma) else lemma})


def are_opposite(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether one kind of event is the contrary of another.

    >>> are_opposite(word_families("approve"), word_families("rejection"))
    True
    """
    return any(
        not (first.isdisjoint(one) or second.isdisjoint(other))
        or not (second.isdisjoint(one) or first.isdisjoint(other))
        for one, other in _opposites()
    )


def _compounds(
    lemma: str,
    before: tuple[str, ...],
    inside: tuple[str, ...],
    after: tuple[str, ...],
) -> list[str]:
    """What could be an entry of several words, longest first.

    A lemma may hold a particle that stands after its verb: ``came`` into force.
    """
    rest = inside[1:] + after
    particles = tuple(lemma.split("-")[1:])
    if rest[: len(particles)] == particles:
        rest = rest[len(particles) :]
    found = ["-".join((lemma, *rest[:size])) for size in (2, 1) if len(rest) >= size]
    lead = before + inside[:-1]
    found += ["-".join((*lead[-size:], lemma)) for size in (2, 1) if len(lead) >= size]
    return found


def _verbs(noun: str) -> list[str]:
    """The verbs that a noun may be made from, likeliest last."""
    for ending, replacements in _DERIVATIONS:
        stem = noun.removesuffix(ending)
        shortest = _SHORTEST_VERB if ending == "ing" else _SHORTEST_LATIN_VERB
        if stem != noun and len(stem) >= shortest:
            doubled = len(stem) > _SHORTEST_VERB and stem[-1] == stem[-2]
            verbs = [stem[:-1]] if doubled else []
            return [*verbs, *(stem + replacement for replacement in replacements)]
    return []


@lru_cache(maxsize=1)
def _families() -> dict[str, frozenset[str]]:
    """The families of each listed word, named by first word and line."""
    table: dict[str, set[str]] = defaultdict(set)
    lines = FAMILIES.strip().replace("\n  ", " ").splitlines()
    for number, line in enumerate(lines):
        words = line.split()
        for word in words:
            table[word].add(f"{words[0]}/{number}")
    return {word: frozenset(names) for word, names in table.items()}


@lru_cache(maxsize=1)
def _opposites() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """The families of the contraries listed."""
    pairs = (line.split() for line in OPPOSITES.strip().splitlines())
    return tuple((word_families(one), word_families(other)) for one, other in pairs)


@lru_cache(maxsize=1)
def _compounded() -> tuple[frozenset[str], frozenset[str]]:
    """What opens a listed entry of several words, and what closes one."""
    entries = [word.split("-") for word in _families() if "-" in word]
    heads = {"-".join(parts[:k]) for parts in entries for k in range(1, len(parts))}
    tails = {"-".join(parts[k:]) for parts in entries for k in range(1, len(parts))}
    return frozenset(heads), frozenset(tails)
