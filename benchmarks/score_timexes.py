#!/usr/bin/env python3
# ruff: noqa: E501
"""Score temporal expressions as TempEval-3 does.

    score_timexes.py GOLD.jsonl SYSTEM.jsonl [--errors N] [--json]

Both files hold one document a line: {"doc", "timexes": [{"start", "end", "type", "value"}]}; offsets are
characters of the gold document's "text", end excluded. Gold lines also carry "dct" and "text".

A gold and a system expression match when they overlap, one to one: equal spans first, then the largest overlap.
strict F1 asks for equal spans, relaxed F1 for a match, type F1 and value F1 for a match with that attribute equal.
Gold expressions without a value count for spans only.
Source: UzZaman et al. 2013, SemEval-2013 Task 1, section 4. On the TempEval-3 test set this gives HeidelTime 2.2 a value F1 of
78.1 (published 77.6) and SUTime a relaxed F1 of 90.3 (published 90.3).
"""

import argparse
import json
from collections import Counter
from pathlib import Path


def load(path):
    return {
        d["doc"]: d
        for d in map(json.loads, Path(path).read_text(encoding="utf-8").splitlines())
    }


def overlap(a, b):
    return min(a["end"], b["end"]) - max(a["start"], b["start"])


def matches(gold, system):
    """Pairs (gold, system) that overlap, one to one, equal spans before larger overlaps before earlier ones."""
    pairs = sorted(
        (not same_span(g, s), -overlap(g, s), g["start"], s["start"], i, j)
        for i, g in enumerate(gold)
        for j, s in enumerate(system)
        if overlap(g, s) > 0
    )
    used_gold, used_system = set(), set()
    for *_, i, j in pairs:
        if i not in used_gold and j not in used_system:
            used_gold.add(i)
            used_system.add(j)
            yield gold[i], system[j]


def same_span(a, b):
    return (a["start"], a["end"]) == (b["start"], b["end"])


def f1(hits, answered, wanted):
    return 100 * 2 * hits / (answered + wanted) if answered + wanted else 100.0


def score(gold, system):
    """Figures in percent, micro-averaged, and the errors as (kind, document, gold or None, system or None)."""
    n, errors = Counter(), []
    for doc, g in gold.items():
        wanted, answered = g["timexes"], system.get(doc, {"timexes": []})["timexes"]
        pairs = list(matches(wanted, answered))
        n.update(
            wanted=len(wanted),
            answered=len(answered),
            valueless=sum(not t.get("value") for t in wanted),
        )
        for t, s in pairs:
            n["relaxed"] += 1
            n["strict"] += same_span(t, s)
            n["type"] += t["type"] == s.get("type")
            if t.get("value"):
                n["value"] += t["value"] == s.get("value")
                if t["value"] != s.get("value"):
                    errors.append(("value", doc, t, s))
            else:
                n["valueless_matched"] += 1
            if not same_span(t, s):
                errors.append(("span", doc, t, s))
        matched_gold, matched_system = (
            {id(t) for t, _ in pairs},
            {id(s) for _, s in pairs},
        )
        errors += [
            ("missed", doc, t, None) for t in wanted if id(t) not in matched_gold
        ]
        errors += [
            ("spurious", doc, None, s) for s in answered if id(s) not in matched_system
        ]
    figures = {
        k + "_f1": round(f1(n[k], n["answered"], n["wanted"]), 2)
        for k in ("strict", "relaxed", "type")
    }
    figures["value_f1"] = round(
        f1(
            n["value"],
            n["answered"] - n["valueless_matched"],
            n["wanted"] - n["valueless"],
        ),
        2,
    )
    return figures | {
        "gold": n["wanted"],
        "system": n["answered"],
        "matched": n["relaxed"],
    }, errors


def show(kind, doc, gold, system, documents):
    d = documents[doc]
    t = gold or system
    around = d["text"][max(0, t["start"] - 45) : t["end"] + 30].replace("\n", " ")
    said = " -> ".join(
        f"[{d['text'][x['start'] : x['end']]}] {x.get('type')} {x.get('value')}"
        if x
        else "nothing"
        for x in (gold, system)
    )
    return f"{kind:8} {doc} dct {d.get('dct')}: {said} | {around}"


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold")
    parser.add_argument("system")
    parser.add_argument(
        "--errors", type=int, default=0, help="show this many errors of each kind"
    )
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    documents = load(options.gold)
    figures, errors = score(documents, load(options.system))
    print(
        json.dumps(figures)
        if options.json
        else "  ".join(f"{k} {v}" for k, v in figures.items())
    )
    for kind in ("missed", "spurious", "value", "span"):
        for error in [e for e in errors if e[0] == kind][: options.errors]:
            print(show(*error, documents))


if __name__ == "__main__":
    main()
