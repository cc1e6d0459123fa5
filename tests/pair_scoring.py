"""Compare the engine with pairs of reports: of one event, or only alike.

``python tests/pair_scoring.py`` prints the figures and every pair it gets wrong.
"""

import json
from datetime import datetime
from pathlib import Path

from timeline.pipeline import reconstruct
from timeline.records import Article, Event, Publication

PAIRS = Path(__file__).parent.parent / "fixtures" / "annotated" / "pairs.jsonl"
Pair = dict


def pairs() -> list[Pair]:
    """Every pair of the fixture."""
    return [json.loads(line) for line in PAIRS.read_text("utf-8").splitlines()]


def is_merged(pair: Pair) -> bool:
    """Whether the engine takes the two reports for one event."""
    articles = [_article(side, pair[side]) for side in ("first", "second")]
    events = reconstruct(articles)
    return any(
        all(_tells(event, side, pair[side]) for side in ("first", "second"))
        for event in events
    )


def _article(side: str, report: dict) -> Article:
    published = datetime.fromisoformat(report["published"])
    return Article(side, report["text"], Publication(published, trusted=True))


def _tells(event: Event, side: str, report: dict) -> bool:
    at = report["text"].index(report["trigger"])
    return any(
        mention.article_id == side
        and mention.trigger.begin <= at < mention.trigger.end + 1
        for mention in event.mentions
    )


def score_pairs() -> tuple[dict[str, int], list[str]]:
    """How many pairs of one event are merged, and of alike ones; the wrong ones."""
    figures = {"merged": 0, "wrongly": 0}
    errors = []
    for pair in pairs():
        merged = is_merged(pair)
        figures["merged" if pair["same"] else "wrongly"] += merged
        if merged is not pair["same"]:
            told = f"{pair['first']['text']} | {pair['second']['text']}"
            errors.append(f"{'wrongly' if merged else 'missed '} {pair['pair']} {told}")
    return figures, errors


if __name__ == "__main__":
    counts, wrong = score_pairs()
    print(counts, *wrong, sep="\n")
