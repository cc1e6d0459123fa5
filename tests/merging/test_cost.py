"""The cost of merging grows with the number of mentions, not with its square."""

from mention_making import make_mention

from timeline.merging.blocking import candidates
from timeline.merging.columns import Columns
from timeline.merging.features import read_features
from timeline.merging.wording import read_wording
from timeline.settings import Settings

TOWNS = ("Arn", "Brede", "Calm", "Dorn", "Eld", "Fenn", "Gar", "Holm")
VERBS = ("struck", "damaged", "closed", "evacuated", "searched")


def one_day(count):
    """Articles of one day that tell of much the same, in much the same words."""
    mentions = []
    for number in range(count):
        town, verb = TOWNS[number % 8], VERBS[number % 5]
        text = f"The storm {verb} {town} harbour on Monday, witness {number} reports."
        mentions.append(
            make_mention(
                f"article-{number:05}",
                text,
                verb,
                when="2024-03-11",
                who=(f"{town} harbour", "storm"),
                place=town,
            )
        )
    return mentions


def pairs_of(count):
    told = one_day(count)
    features = read_features(told, read_wording(told), Settings())
    first, _ = candidates(Columns(features))
    return len(first)


def test_pairs_are_bounded_for_each_mention():
    """Four keys a mention here, and at most 24 neighbours in each."""
    for count in (200, 1_000):
        assert pairs_of(count) <= 4 * 24 * count
