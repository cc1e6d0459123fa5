"""Score event mentions, their clusters across articles, and their dates.

    python -m benchmarks.score_events GOLD.jsonl SYSTEM.jsonl [--gold-mentions] [--json]

Both files hold one mention a line: {"article", "begin", "end", "cluster", "date"};
offsets are characters of the article's text, end excluded; "date" is "YYYY",
"YYYY-MM", "YYYY-MM-DD" or null. A system mention answers the gold mention that it
overlaps most, one to one. Spurious mentions stay in the system's clusters; with
--gold-mentions they are left out and missing ones become singletons, so that
clustering is judged alone.

Clusters: MUC, B3 and CEAFe F1 and their mean, CoNLL, as in CoNLL-2012; LEA as in
Moosavi & Strube 2016. Dates, of the gold mentions with a day: exact, and within 1 and
7 days. Order: of the pairs of aligned clusters with different gold days, the share
that the system dates in that order; ties and missing dates are wrong.
"""

import argparse
import json
import random
from collections import Counter, defaultdict
from datetime import date
from pathlib import Path

import numpy as np
from scipy.optimize import linear_sum_assignment


def load(path):
    return [
        json.loads(line)
        for line in Path(path).read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]


def align(gold, system):
    """{system index: gold index}, one to one, exact spans first, then the largest."""
    by_article = defaultdict(list)
    for i, g in enumerate(gold):
        by_article[g["article"]].append(i)
    pairs = []
    for j, s in enumerate(system):
        for i in by_article[s["article"]]:
            common = min(gold[i]["end"], s["end"]) - max(gold[i]["begin"], s["begin"])
            if common > 0:
                exact = (gold[i]["begin"], gold[i]["end"]) == (s["begin"], s["end"])
                pairs.append((not exact, -common, s["end"] - s["begin"], j, i))
    taken, found = set(), {}
    for *_, j, i in sorted(pairs):
        if j not in found and i not in taken:
            found[j] = i
            taken.add(i)
    return found


def grouped(keys):
    """Clusters as sets of ids, from {id: cluster key}."""
    groups = defaultdict(set)
    for mention, key in keys.items():
        groups[key].add(mention)
    return list(groups.values())


def owners(clusters):
    return {m: k for k, c in enumerate(clusters) for m in c}


def f1(p, r):
    return 2 * p * r / (p + r) if p + r else 0.0


def ratio(a, b):
    return a / b if b else 0.0


def muc(a, b_of):
    links = sum(len(c) - 1 for c in a)
    kept = sum(len(c) - len({b_of.get(m, ("alone", m)) for m in c}) for c in a)
    return ratio(kept, links)


def b_cubed(a, b_of):
    hits = sum(
        sum(v * v for v in Counter(b_of[m] for m in c if m in b_of).values()) / len(c)
        for c in a
    )
    return ratio(hits, sum(map(len, a)))


def lea(a, b, b_of):
    hits = 0.0
    for c in a:
        if len(c) == 1:
            (m,) = c
            hits += m in b_of and len(b[b_of[m]]) == 1
        else:
            links = sum(
                v * (v - 1) for v in Counter(b_of[m] for m in c if m in b_of).values()
            )
            hits += links / (len(c) - 1)
    return ratio(hits, sum(map(len, a)))


def best_pairs(gold, system, gold_of, system_of):
    """Clusters aligned one to one (CEAFe): the similarity, and {gold: system}."""
    common = Counter((gold_of[m], system_of[m]) for m in gold_of if m in system_of)
    rows, columns = sorted({g for g, _ in common}), sorted({s for _, s in common})
    at_row, at_column = (
        {g: i for i, g in enumerate(rows)},
        {s: i for i, s in enumerate(columns)},
    )
    similarity = np.zeros((len(rows), len(columns)))
    for (g, s), n in common.items():
        similarity[at_row[g], at_column[s]] = 2 * n / (len(gold[g]) + len(system[s]))
    x, y = linear_sum_assignment(-similarity)
    return similarity[x, y].sum(), {
        rows[i]: columns[j] for i, j in zip(x, y, strict=True) if similarity[i, j] > 0
    }


def clusters_and_order(gold, system, found, gold_mentions):
    names = {
        j: found.get(j, ("spurious", j))
        for j in range(len(system))
        if j in found or not gold_mentions
    }
    keys = {names[j]: system[j]["cluster"] for j in names}
    if gold_mentions:
        keys |= {i: ("missing", i) for i in set(range(len(gold))) - set(found.values())}
    key_clusters = grouped({i: g["cluster"] for i, g in enumerate(gold)})
    answer = grouped(keys)
    gold_of, answer_of = owners(key_clusters), owners(answer)
    similarity, pairs = best_pairs(key_clusters, answer, gold_of, answer_of)
    figures = {
        "muc": f1(muc(answer, gold_of), muc(key_clusters, answer_of)),
        "b3": f1(b_cubed(answer, gold_of), b_cubed(key_clusters, answer_of)),
        "ceafe": f1(
            ratio(similarity, len(answer)), ratio(similarity, len(key_clusters))
        ),
        "lea": f1(
            lea(answer, key_clusters, gold_of), lea(key_clusters, answer, answer_of)
        ),
    }
    figures["conll"] = (figures["muc"] + figures["b3"] + figures["ceafe"]) / 3
    row_of = {names[j]: system[j] for j in names}
    days = [
        (d, usual_day(row_of[m] for m in answer[pairs[k]] if m in row_of))
        for k, c in enumerate(key_clusters)
        if k in pairs and (d := usual_day(gold[m] for m in c))
    ]
    apart = [(a, b) for i, a in enumerate(days) for b in days[:i] if a[0] != b[0]]
    if len(apart) > 200_000:
        apart = random.Random(0).sample(apart, 200_000)
    right = sum(
        bool(a[1] and b[1]) and a[1] != b[1] and (a[1] < b[1]) == (a[0] < b[0])
        for a, b in apart
    )
    return figures, {
        "order": ratio(right, len(apart)),
        "clusters": len(key_clusters),
        "system_clusters": len(answer),
    }


def usual_day(rows):
    days = Counter(r["date"] for r in rows if r.get("date") and len(r["date"]) == 10)
    return min(days, key=lambda d: (-days[d], d)) if days else None


def dates(gold, system, found):
    answer = {i: system[j].get("date") for j, i in found.items()}
    dated = [
        (g["date"], answer.get(i))
        for i, g in enumerate(gold)
        if g.get("date") and len(g["date"]) == 10
    ]
    apart = [
        abs((date.fromisoformat(g) - date.fromisoformat(s)).days)
        for g, s in dated
        if s and len(s) == 10
    ]
    return {"dated": len(dated)} | {
        f"within_{n}": ratio(sum(a <= n for a in apart), len(dated)) for n in (0, 1, 7)
    }


def score(gold, system, gold_mentions=False):
    """Figures as fractions, except the counts."""
    found = align(gold, system)
    figures, order = clusters_and_order(gold, system, found, gold_mentions)
    recall, precision = ratio(len(found), len(gold)), ratio(len(found), len(system))
    return (
        {"mention_recall": recall, "mention_precision": precision}
        | figures
        | order
        | dates(gold, system, found)
    )


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold")
    parser.add_argument("system")
    parser.add_argument(
        "--gold-mentions", action="store_true", help="judge clustering alone"
    )
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    figures = score(load(options.gold), load(options.system), options.gold_mentions)
    figures = {
        k: round(v, 4) if isinstance(v, float) else v for k, v in figures.items()
    }
    print(
        json.dumps(figures)
        if options.json
        else "  ".join(f"{k} {v}" for k, v in figures.items())
    )


if __name__ == "__main__":
    main()
