"""A seeded collection: reports of events by several papers, as JSON lines."""

import json
import random
from datetime import date, timedelta
from pathlib import Path

DEEDS = (
    "Ida Lund resigned as mayor of {town}",
    "The council of {town} approved the budget",
    "Police arrested two men in {town}",
    "A storm destroyed the pier of {town}",
    "Workers of the {town} mill went on strike",
    "The bridge at {town} collapsed",
    "A bank in {town} was robbed",
    "The {town} museum reopened",
)
TOWNS = ("Arnmouth", "Bredeford", "Calmwater", "Dornhaven", "Eldwick")
PAPERS = ("herald", "post", "courier")


def write_collection(
    path: Path, events: int, seed: int = 0, first: date = date(2024, 1, 1)
) -> Path:
    """Up to three reports of each event, one of them a copy of another."""
    chance = random.Random(seed)
    lines = []
    for number in range(events):
        day = first + timedelta(days=number // 2)
        deed = DEEDS[number % 8].format(town=TOWNS[number % 5])
        for paper in PAPERS[: chance.randint(1, 3)]:
            told = f"on {day:%B} {day.day}" if chance.random() < 0.5 else ""
            again = chance.choice(("yesterday", "on Monday", "last week"))
            text = f"{deed} {told}. Officials met {again} to discuss what follows."
            published = day + timedelta(days=chance.randint(0, 2))
            lines.append(
                {
                    "id": f"{paper}-{first}-{number:04}",
                    "text": text,
                    "published": published.isoformat() if number % 17 else None,
                    "source": paper,
                }
            )
    chance.shuffle(lines)
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return path
