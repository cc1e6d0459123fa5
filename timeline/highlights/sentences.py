"""The sentences that tell a day best: central to it, clear alone, not repetitive."""

from collections.abc import Iterable, Sequence

from timeline.highlights.reports import Report
from timeline.merging.terms import Vector, cosine, term_weights, terms, vector
from timeline.merging.titles import clarity, readable

# What a sentence counts whose day is only that of its article: half of those tell
# background, or the day before.
_UNSTATED_WEIGHT = 0.5
# How alike two sentences may be (cosine of their terms) to stand on one timeline.
_MOST_ALIKE = 0.5
# What one point of clarity weighs against centrality, both mostly within 0 to 1.
_CLARITY_WEIGHT = 0.1
# Characters of a sentence that can be taken in at a glance, and that tell enough.
_LENGTHS = range(40, 400)


class Sentences:
    """The sentences of a collection as weighted terms, to choose from day by day."""

    def __init__(self, reports: Iterable[Report]) -> None:
        self._terms = {r.mention.text: terms(r.mention.text) for r in reports}
        self._weights = term_weights(self._terms.values())

    def choose(self, reports: Sequence[Report], count: int) -> list[str]:
        """Up to ``count`` sentences of a day's reports, the most central first."""
        vectors = [self._vector(report) for report in reports]
        centre = _centre(reports, vectors)
        ranked = sorted(
            range(len(reports)),
            key=lambda number: _rank(reports[number], cosine(centre, vectors[number])),
        )
        chosen: list[int] = []
        for number in ranked:
            if len(chosen) < count and all(
                cosine(vectors[number], vectors[other]) < _MOST_ALIKE
                for other in chosen
            ):
                chosen.append(number)
        return [readable(reports[number].mention) for number in chosen]

    def _vector(self, report: Report) -> Vector:
        return vector(self._terms[report.mention.text], self._weights)


def _centre(reports: Iterable[Report], vectors: Iterable[Vector]) -> Vector:
    """What the reports have in common, of length one."""
    total: dict[str, float] = {}
    for report, found in zip(reports, vectors, strict=True):
        weight = 1.0 if report.stated else _UNSTATED_WEIGHT
        for term, value in found.items():
            total[term] = total.get(term, 0.0) + weight * value
    return vector(total, total)


def _rank(report: Report, central: float) -> tuple[bool, float, str]:
    """The best sentence first; too short or too long only where there is no other."""
    text = report.mention.text
    merit = central + _CLARITY_WEIGHT * clarity(report.mention, text)
    return len(text) not in _LENGTHS, -merit, text
