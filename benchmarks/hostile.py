"""What text made to hurt costs: ``python -m benchmarks.hostile``.

Each text is one unit repeated: what makes patterns try again from every place, what
makes times depend on times, what makes lists of tokens, quotations or brackets without
end. It is read, tagged and searched for mentions, in CPU seconds, and once more at
twice the size: time that grows with the text doubles, a square of it takes four times
as long. Below, the stages of a run on generated news, and on twice as many articles.
"""

import argparse
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from functools import partial
from itertools import islice
from pathlib import Path

import timeline
from benchmarks.generated import CHARACTERS, articles
from timeline.extraction import extract
from timeline.merging import find_copies
from timeline.settings import Settings
from timeline.temporal import find_timexes

UNITS = {
    "digits": "9",
    "question marks": "?",
    "blanks": " ",
    "lines": "\n",
    "letters": "a",
    "capitals": "A",
    "one word": "monday",
    "words": "a ",
    "initials": "A. ",
    "commas": "a, ",
    "hyphens": "ab-",
    "apostrophes": "'s",
    "contractions": "it's ",
    "quotes": '"',
    "open quotes": "“",
    "brackets": "(",
    "full stops": ". ",
    "articles": "the ",
    "titles": "The A ",
    "names": "Ann Lund ",
    "relatives": "who ",
    "conjunctions": ", and ",
    "speech": "said ",
    "event nouns": "attack ",
    "numbers": "12 ",
    "datelines": "OSLO, March 3 (Wire) -- ",
    "dates cut short": "2024-",
    "dates": "Jan. 1, ",
    "dates of one sentence": "May 5, 2019 and ",
    "clocks": "12:",
    "amounts": "1 day ",
    "ranges": "1990-",
    "ranges of days": "March 3 - \n",
    "months": "may ",
    "bare months": "in March ",
    "weekdays": "on Monday ",
    "years ago": "a year ago ",
    "nested days": "the first day of ",
    "times after events": "two days after the attack ",
    "times quoted": '"said on Monday" ',
}
PUBLISHED = "2024-03-14"


def text_of(unit: str, characters: int) -> str:
    """`unit` repeated to at most `characters`, and a word to end it."""
    return unit * (characters // len(unit)) + " x"


def article_of(text: str) -> timeline.Article:
    """An article of that text, as reading makes it."""
    return timeline.read_articles([{"text": text, "published": PUBLISHED}])[0]


_STAGES: dict[str, Callable[[str], object]] = {
    "read": article_of,
    "tag": lambda text: find_timexes(text, PUBLISHED),
    "extract": lambda text: extract(article_of(text), Settings()),
}


def _seconds(run: Callable[[], object]) -> float:
    begin = time.process_time()
    run()
    return time.process_time() - begin


def _growth(once: Callable[[], object], twice: Callable[[], object]) -> str:
    """Seconds of `once`, and how many times as long `twice` takes; least of three."""
    once()  # loads what is loaded once
    turns = [(_seconds(once), _seconds(twice)) for _ in range(3)]
    first, second = (min(column) for column in zip(*turns, strict=True))
    return f"{first:8.3f} s  x{second / max(first, 1e-6):4.2f}"


def print_units(characters: int) -> None:
    """A line a unit: reading, tagging and extracting `characters` of it."""
    print(f"{f'{characters:,} characters':20}", *(f"{s:>17}" for s in _STAGES))
    for name, unit in UNITS.items():
        once, twice = (text_of(unit, characters * times) for times in (1, 2))
        told = [
            _growth(partial(run, once), partial(run, twice)) for run in _STAGES.values()
        ]
        print(f"{name:20}", *told, flush=True)


def print_stages(count: int) -> None:
    """A line a stage of a run: `count` generated articles, and twice as many."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        once, twice = (_stages(folder, count * times) for times in (1, 2))
        print(f"\n{count:,} articles, and twice as many")
        for stage in once:
            print(f"{stage:20}", _growth(once[stage], twice[stage]), flush=True)


def _stages(folder: Path, count: int) -> dict[str, Callable[[], object]]:
    rows = list(islice(articles(count, CHARACTERS), count))
    read = list(timeline.read_articles(rows))
    # Merging is linear as soon as there are some windows of articles.
    settings = Settings(max_merged_articles=30)
    story = timeline.reconstruct(read, settings=settings)
    return {
        "read": partial(timeline.read_articles, rows),
        "tag": lambda: [find_timexes(each.text, each.published) for each in read],
        "extract": lambda: [extract(each, settings) for each in read],
        "copies": partial(find_copies, read),
        "reconstruct": partial(timeline.reconstruct, read, settings=settings),
        "write": partial(story.to_parquet, folder / f"{count}.parquet"),
        "draw": story.plot,
    }


def main(argv: list[str] | None = None) -> int:
    """Print what bombs and stages cost; 0."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.hostile",
        description=(__doc__ or "").split("\n\n")[0],
    )
    parser.add_argument("--characters", type=int, default=50_000)
    parser.add_argument("--articles", type=int, default=100)
    options = parser.parse_args(argv)
    warnings.simplefilter("ignore")
    print_units(options.characters)
    print_stages(options.articles)
    return 0


if __name__ == "__main__":
    sys.exit(main())
