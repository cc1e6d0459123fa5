"""How an expression was read and resolved, as lines of text for people."""

from collections.abc import Iterator

from timeline.temporal.timex3 import Derivation, Timex


def explain(timex: Timex) -> list[str]:
    """The derivation of an expression as a tree, a line a rule, and what it led to."""
    lines = [f"{timex.text!r}  {timex.type.value} {timex.value}{_modifier(timex)}"]
    lines += _branches(timex.derivation, "")
    if timex.interval is not None:
        lines.append(f"interval: {timex.interval!r}, known to the {timex.granularity}")
    if timex.anchor is not None:
        place = timex.anchor.span
        where = f" at {place.begin}-{place.end}" if place else ""
        lines.append(f"anchor: {timex.anchor.kind}{where} {timex.anchor.interval!r}")
    lines += [f"not {other.value}: {other.reason}" for other in timex.alternatives]
    return lines


def _modifier(timex: Timex) -> str:
    said = (("mod", timex.mod), ("quant", timex.quant), ("freq", timex.freq))
    return "".join(f" {name}={value}" for name, value in said if value)


def _branches(tree: Derivation, indent: str) -> Iterator[str]:
    yield f"{indent}└─ {tree.rule}  ← {tree.text!r}"
    for part in tree.parts:
        yield from _branches(part, indent + "   ")
