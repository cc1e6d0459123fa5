"""Generated news, to measure on collections of any size.

Sentences in which actors, places and deeds vary, events told by one to six papers over
some days, one report in five a copy, two articles in three about nothing that others
tell. 3 KB an article, seeded.
"""

import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

_ONSETS = ("b", "br", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "s", "v")
_VOWELS = ("a", "e", "i", "o", "u", "ei", "au")
_CODAS = ("", "l", "n", "r", "s", "m", "nd", "rk")
_BODIES = (
    "council",
    "ministry",
    "union",
    "company",
    "court",
    "board",
    "agency",
    "bank",
)
_PLACES = ("bridge", "mill", "harbour", "school", "hospital", "market", "dam", "prison")
_DEEDS = (
    "{actor} approved a plan to rebuild the {thing} of {town}",
    "{person} resigned as head of {actor} in {town}",
    "police arrested {n} people near the {thing} of {town}",
    "a fire destroyed the {thing} of {town}, killing {n} people",
    "{actor} sued the owner of the {thing} in {town}",
    "workers at the {thing} of {town} went on strike",
    "{person} opened the new {thing} in {town}",
    "flooding closed the {thing} of {town} and injured {n} people",
    "{actor} signed a contract worth {n} million with {person} in {town}",
    "an explosion damaged the {thing} of {town}",
)
_THINGS = [
    "bridge",
    "mill",
    "harbour",
    "school",
    "hospital",
    "market",
    "station",
    "dam",
    "library",
    "prison",
]
_TIMES = (
    "on {weekday}",
    "yesterday",
    "on {month} {day}",
    "last week",
    "on {month} {day}, {year}",
    "two days ago",
    "",
)
_FILLER = (
    "{person} said that the {word} of the {thing} was in line with what was expected",
    "residents of {town} have asked for a better {word} since {year}",
    "the {thing} serves about {n} hundred families with its {word}",
    "a spokesman for {actor} declined to comment on the {word}",
    "it remains unclear who will pay for the {word} at the {thing}",
    "in {town} many people remember the {word} of the winter of {year}",
    "next month {actor} will decide whether the {thing} keeps its {word}",
    "{person}, who grew up in {town}, called the {word} overdue",
)
_PAPERS = ("herald", "post", "courier", "wire", "tribune", "gazette")
_FIRST_DAY = date(2015, 1, 1)
_EVENTS_A_DAY = 12
CHARACTERS = 3_000
# Reports of a line have no title.
_ONE_LINE = 100


def articles(count: int, characters: int, seed: int = 1) -> Iterator[dict[str, str]]:
    """Generated articles, event by event, all of a collection alike in density."""
    chance = random.Random(seed)
    made = event = 0
    while made < count:
        day = _FIRST_DAY + timedelta(days=event // _EVENTS_A_DAY)
        topic = _topic(chance)
        deed = _filled(chance.choice(_DEEDS), topic, chance, day)
        papers = chance.sample(_PAPERS, chance.choice((1, 1, 1, 2, 3, 6)))
        text = ""
        for paper in papers[: count - made]:
            published = day + timedelta(days=chance.choice((0, 0, 1, 1, 2, 4)))
            if not text or chance.random() > 0.2:
                text = _text(deed, topic, chance, day, published, characters)
            yield {
                "id": f"{paper}-{event}",
                "title": _sentence(deed) if characters > _ONE_LINE else None,
                "text": text,
                "published": published.isoformat(),
                "source": paper,
            }
            made += 1
        event += 1


def write(path: Path, count: int, characters: int = CHARACTERS) -> None:
    """Write a collection as JSON lines."""
    with path.open("w", encoding="utf-8") as file:
        for article in articles(count, characters):
            file.write(json.dumps(article) + "\n")


def _topic(chance: random.Random) -> dict[str, list[str]]:
    """Who and what an event is about: names that few other events have."""
    name = [_word(chance).title() for _ in range(9)]
    return {
        "person": [f"{name[0]} {name[1]}", f"{name[2]} {name[3]}"],
        "town": [name[4], name[5]],
        "actor": [f"the {name[place]} {chance.choice(_BODIES)}" for place in (6, 7)],
        "thing": [f"{_word(chance)} {chance.choice(_PLACES)}" for _ in range(2)],
        "word": [_word(chance) for _ in range(12)],
    }


def _word(chance: random.Random) -> str:
    syllables = chance.choice((2, 2, 3))
    return "".join(
        chance.choice(_ONSETS) + chance.choice(_VOWELS) + chance.choice(_CODAS)
        for _ in range(syllables)
    )


def _text(
    deed: str,
    topic: dict[str, list[str]],
    chance: random.Random,
    day: date,
    published: date,
    characters: int,
) -> str:
    when = chance.choice(_TIMES)
    said = _filled(f"on {day:%A}" if when == "yesterday" else when, topic, chance, day)
    sentences = [_sentence(f"{deed} {said}")]
    while sum(map(len, sentences)) + len(sentences) < characters:
        if chance.random() < 0.2:
            pattern = f"{chance.choice(_DEEDS)} {chance.choice(_TIMES)}"
        else:
            pattern = chance.choice(_FILLER)
        about = topic if chance.random() < 0.7 else _topic(chance)
        sentences.append(_sentence(_filled(pattern, about, chance, published)))
    return " ".join(sentences)


def _sentence(words: str) -> str:
    words = words.strip()
    return f"{words[:1].upper()}{words[1:]}."


def _filled(
    pattern: str, topic: dict[str, list[str]], chance: random.Random, day: date
) -> str:
    return pattern.format(
        **{name: chance.choice(words) for name, words in topic.items()},
        n=chance.randint(2, 90),
        weekday=f"{day:%A}",
        month=f"{day:%B}",
        day=day.day,
        year=day.year,
    )
