"""The sentences that tell a day best: central to it, clear alone, not repetitive."""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline.highlights.reports import Report
from timeline.merging.readable import readable
from timeline.merging.terms import Vector, cosine, term_weights, terms, vector
from timeline.merging.titles import clarity

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
        centre = self._centre(vectors)
        ranked = sorted(
            reports,
            key=lambda report: self._rank(report, cosine(centre, vectors[report])),
        )
        chosen: list[Report] = []
        for report in ranked:
            if len(chosen) < count and self._is_new(vectors[report]):
                chosen.append(report)
                self._told.append(vectors[report])
        return [_sentence(report) for report in chosen or ranked[: min(1, count)]]

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

    def _rank(self, report: Report, central: float) -> tuple[bool, float, str]:
        """The best first; what is no whole sentence only where there is no other."""
        text = report.mention.text
        merit = (
            central
            + _CLARITY_PART * clarity(report.mention, text)
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
