"""How expressions were read, for the page: each reading once."""

import json

from timeline.output.dates import date_words
from timeline.output.plain import plain_line
from timeline.temporal.timex3 import Anchor, Derivation, Timex

Json = None | bool | int | str | list["Json"] | dict[str, "Json"]


class Pool:
    """Rows that are each held once, and told by their number."""

    def __init__(self) -> None:
        self.rows: list[Json] = []
        self._numbers: dict[str, int] = {}

    def number(self, row: Json) -> int:
        """The number of this row, a new one where it is seen first."""
        key = json.dumps(row, sort_keys=True)
        if key not in self._numbers:
            self._numbers[key] = len(self.rows)
            self.rows.append(row)
        return self._numbers[key]


def reading_row(timex: Timex) -> Json:
    """An expression with its value, anchor, tree of rules and the other readings."""
    row: dict[str, Json] = {
        "text": plain_line(timex.text),
        "type": timex.type.value,
        "value": plain_line(f"{timex.value} {timex.mod}" if timex.mod else timex.value),
        "rules": _tree(timex.derivation),
    }
    if timex.anchor:
        row["anchor"] = _anchor_words(timex.anchor)
    if timex.alternatives:
        row["others"] = [
            {"value": plain_line(other.value), "reason": plain_line(other.reason)}
            for other in timex.alternatives
        ]
    return row


def _tree(derivation: Derivation) -> Json:
    node: dict[str, Json] = {
        "rule": plain_line(derivation.rule),
        "text": plain_line(derivation.text),
    }
    if derivation.parts:
        node["parts"] = [_tree(part) for part in derivation.parts]
    return node


def _anchor_words(anchor: Anchor) -> str:
    kind = (
        "the day of publication"
        if anchor.kind == "published"
        else "a time stated in the text"
    )
    return f"{kind}, {date_words(anchor.interval, None)}"
