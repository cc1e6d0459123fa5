"""Numbers that mean nothing are refused where they are given."""

import pytest

from timeline.settings import Settings


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"max_article_characters": -1}, "max_article_characters is -1.*at least 1"),
        ({"max_merged_articles": 0}, "max_merged_articles is 0.*at least 1"),
        ({"max_disagreement_days": -1}, "max_disagreement_days is -1.*at least 0"),
        ({"story_likeness": 20}, "story_likeness is 20.*from 0 to 1"),
        ({"merge_threshold": float("nan")}, "merge_threshold is nan.*from 0 to 1"),
        ({"time_weight": 0.9}, "weights of a merge add up to 1.7, not to 1"),
    ],
)
def test_a_setting_without_meaning_is_refused(
    given: dict[str, float], said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        Settings(**given)  # type: ignore[arg-type]


def test_limits_that_switch_something_off_may_be_0() -> None:
    settings = Settings(max_compared_articles=0, max_disagreement_days=0)
    assert settings.max_compared_articles == settings.max_disagreement_days == 0


def test_weights_may_be_moved_among_the_terms_of_a_merge() -> None:
    assert Settings(time_weight=0.3, text_weight=0.0).time_weight == 0.3
