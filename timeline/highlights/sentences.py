"""The sentences that tell a day best: central to it, clear alone, not repetitive."""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from heapq import heapify, heappop, heappush

from timeline.highlights.reports import Report
from timeline.merging.readable import readable
from timeline.merging.terms import Vector, cosine, term_weights, terms, vector
from timeline.merging.titles import clarity, most_clarity

# How alike two sentences may be (cosine of their terms) to stand on one timeline.
_MOST_ALIKE = 0.5
# What counts beside centrality, from 0 to 1: a point of clarity, and each doubling of
# the sentence's own weight, or of the sources of what it tells.
_CLARITY_PART = 0.1
_WEIGHT_PART = 0.03
# What tells of another day first is mostly about that.
_ASIDE_LOSS = 0.5
# "Last updated: 3 May Mill fire", "Mill fire: In pictures": no sentence, or in part.
_LABELLED = re.compile(r"[^.!?\"“`]{3,60} ?: [A-Z\d]")
# Characters of a sentence that tells enough, and can be taken in at a glance.
_LENGTHS = range(40, 240)


class Sentences:
    """The sentences of a collection, to choose from day by day.

    No sentence is chosen that is much like one chosen before, on whatever day.
    """

    def __init__(self, weights: Mapping[Report, float]) -> None:
        self._weights = weights
        texts = dict.fromkeys(report.mention.text for report in weights)
        self._terms = {text: terms(text) for text in texts}
        self._term_weights = term_weights(self._terms.values())
        self._told: list[Vector] = []

    def choose(self, reports: Sequence[Report], count: int) -> list[str]:
        """Up to ``count`` sentences of a day's reports, the best first.

        Where all are much like sentences chosen before, the best of them.
        """
        vectors = {report: self._vector(report) for report in reports}
        best: list[Report] = []
        chosen: list[Report] = []
        ranked = self._best_first(vectors)
        while len(chosen) < count and (report := next(ranked, None)):
            best = best or [report]
            if self._is_new(vectors[report]):
                chosen.append(report)
                self._told.append(vectors[report])
        return [_sentence(report) for report in chosen or best]

    def _best_first(self, vectors: Mapping[Report, Vector]) -> Iterator[Report]:
        """The reports by rank, read for their clarity only as far as they are asked."""
        centre = self._centre(vectors)
        central = {report: cosine(centre, found) for report, found in vectors.items()}
        told = list(vectors)
        ranks = []  # of each report, until its clarity is known, the best it can have
        for at, report in enumerate(told):
            most = most_clarity(report.mention)
            ranks.append((self._rank(report, central[report], most), False, at))
        heapify(ranks)
        while ranks:
            _, is_known, at = heappop(ranks)
            report = told[at]
            if is_known:
                yield report
            else:
                clear = clarity(report.mention, report.mention.text)
                heappush(ranks, (self._rank(report, central[report], clear), True, at))

    def _vector(self, report: Report) -> Vector:
        return vector(self._terms[report.mention.text], self._term_weights)

    def _centre(self, vectors: Mapping[Report, Vector]) -> Vector:
        """What the reports have in common, of length one."""
        total: dict[str, float] = {}
        for report, found in vectors.items():
            weight = math.sqrt(self._weights[report])
            for term, value in found.items():
                total[term] = total.get(term, 0.0) + weight * value
        return vector(total, total)

    def _rank(
        self, report: Report, central: float, clear: float
    ) -> tuple[bool, float, str]:
        """The best first; what is no whole sentence only where there is no other."""
        text = report.mention.text
        merit = (
            central
            + _CLARITY_PART * clear
            + _WEIGHT_PART * math.log2(self._weights[report] * report.salience)
            - _ASIDE_LOSS * report.aside
        )
        whole = (
            len(text) in _LENGTHS
            and text[0].isalnum()
            and _LABELLED.match(text) is None
        )
        return not whole, -merit, text

    def _is_new(self, found: Vector) -> bool:
        return all(cosine(found, told) < _MOST_ALIKE for told in self._told)


def _sentence(report: Report) -> str:
    """The sentence without byline and attribution, all its clauses with it."""
    return readable(replace(report.mention, clause=report.mention.text))
