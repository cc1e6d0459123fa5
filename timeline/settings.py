"""Every number that a user may turn, with its unit, its default and the reason."""

import math
from dataclasses import dataclass, fields

# The limits that may be 0: nothing is compared, no day of disagreement is let pass.
_MAY_BE_NONE = frozenset({"max_compared_articles", "max_disagreement_days"})


@dataclass(frozen=True, slots=True)
class Settings:
    """How a timeline is reconstructed; the defaults are for English news.

    Raises ValueError for a limit below 1 (two may be 0), a share outside 0 to 1, and
    weights that do not add up to 1.
    """

    # Characters of one article's text. The longest reports of newspapers have about
    # 200,000; what is larger is a dump, and is rejected.
    max_article_characters: int = 1_000_000
    # Bytes of one line, page or text file before it is decoded: an article of the
    # size above in a script of four bytes a character, with its markup.
    max_article_bytes: int = 8_000_000
    # Tags of one page and how deep they nest. Pages of news have under 10,000 tags
    # and 100 levels; parsers of HTML are quadratic or recursive beyond.
    max_page_tags: int = 50_000
    max_page_depth: int = 500
    # Bytes unpacked for each compressed byte. Text packs 3 to 20 times smaller,
    # repeated zeros a thousand times.
    max_unpacking_ratio: int = 200
    # Articles of a collection whose publication dates are held against each other's;
    # the words of all of them are in memory for it, about 5 KB each.
    max_compared_articles: int = 20_000
    # Articles that are merged together, in order of publication; an eighth more are
    # looked at for what crosses the border to the next. About 400 KB of memory each.
    max_merged_articles: int = 1_000
    # Whether an article without a date to trust is told along the interval estimated
    # for it. Off, as an estimate must not pass for a fact.
    anchor_on_estimates: bool = False
    # Whether speech, thought, states, purposes and habits ("she said", "he believed",
    # "it remained", "came to help", "often meets") are events too, and so is what one
    # source tells beside its news without a day. Off, as they bury the rest; annotated
    # corpora count them.
    include_background: bool = False
    # Characters of one sentence. The longest in newspapers have about 1,500; what is
    # longer is no prose, and is cut.
    max_sentence_characters: int = 2_000
    # How alike, on average, the articles of one story are, from 0 to 1 (cosine of
    # their telling terms). Below 0.15 similar incidents run together, above 0.25 the
    # reports of one fall apart.
    story_likeness: float = 0.2
    # What a merge weighs, each term from 0 to 1, the weights adding up to 1. A
    # specific trigger in one story is enough; a generic one needs time, names or
    # wording as well.
    trigger_weight: float = 0.2
    story_weight: float = 0.2
    time_weight: float = 0.2
    participants_weight: float = 0.15
    numbers_weight: float = 0.15
    text_weight: float = 0.1
    merge_threshold: float = 0.54
    # Days by which reports of one event may disagree on its date: a time zone, or a
    # night counted to either day.
    max_disagreement_days: int = 1

    def __post_init__(self) -> None:
        weights = 0.0
        for field in fields(self):
            name, value = field.name, getattr(self, field.name)
            if name.startswith("max_"):
                least = 0 if name in _MAY_BE_NONE else 1
                if not value >= least:
                    raise ValueError(f"{name} is {value}: it must be at least {least}")
            elif not 0 <= value <= 1:
                raise ValueError(f"{name} is {value}: it must be from 0 to 1")
            if name.endswith("_weight"):
                weights += value
        if not math.isclose(weights, 1):
            raise ValueError(f"the weights of a merge add up to {weights:g}, not to 1")
