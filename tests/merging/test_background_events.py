"""What one source alone tells beside its news is no event of the timeline."""

from dataclasses import replace

from mention_making import make_mention

from timeline.merging import joined_events, left_alone, merge_mentions, merge_window
from timeline.records import EventMention
from timeline.settings import Settings

WEPT = "Neighbours wept outside the mill in Bredeford."


def beside(article: str, text: str = WEPT, trigger: str = "wept") -> EventMention:
    """A mention that its article puts beside its news."""
    return replace(
        make_mention(article, text, trigger, lemma="weep", who=("Neighbours",)),
        background=True,
    )


def test_one_source_makes_no_event_of_its_background() -> None:
    assert merge_mentions([beside("a")], {}) == []


def test_copies_are_one_source() -> None:
    assert merge_mentions([beside("a"), beside("b")], {"a": "a", "b": "a"}) == []


def test_two_sources_make_one() -> None:
    other = "Outside the Bredeford mill neighbours wept for the dead."
    (event,) = merge_mentions([beside("a"), beside("b", other)], {})

    assert event.salience == 2


def test_a_report_of_it_takes_the_background_along() -> None:
    (event,) = merge_mentions([replace(beside("a"), background=False), beside("b")], {})

    assert event.n_articles == 2


def test_a_window_keeps_what_its_neighbour_may_tell_as_well() -> None:
    other = beside("b", "Outside the Bredeford mill neighbours wept for the dead.")
    first = merge_window([beside("a"), other], {}, Settings(), beyond={"b"})
    second = merge_window([other], {}, Settings(), before={"b"})
    groups = joined_events([first, second])

    assert sorted(groups[0]) == sorted(first.tentative | second.tentative)
    assert left_alone([first, second], groups) == set()
    assert left_alone([second], joined_events([second])) == second.tentative
