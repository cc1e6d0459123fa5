"""What an article takes back is told with the right report of it, or denied."""

from mention_reading import day_of, mentions_of

from timeline.records import EventMention, Status

NOTE = "Correction: An earlier version of this article said that Ruiz quit on Monday."


def told(lemma: str, text: str) -> list[EventMention]:
    return [mention for mention in mentions_of(text) if mention.lemma == lemma]


def test_a_mistake_is_told_with_what_puts_it_right() -> None:
    wrong, right = told("quit", f"{NOTE} Ruiz quit on Tuesday.")

    assert wrong.leader == right.trigger
    assert day_of(wrong) == day_of(right) == "2024-03-12"


def test_what_puts_it_right_may_name_another_place() -> None:
    note = "An earlier version of this article said that the picnic took place in Orr."

    wrong, right = told("take place", f"{note} It took place in Oldmere.")

    assert wrong.leader == right.trigger


def test_a_mistake_is_told_with_the_report_that_the_article_gives() -> None:
    right, wrong = told("quit", f"Ruiz, the mayor, quit on Tuesday.\n\n{NOTE}")

    assert wrong.leader == right.trigger
    assert day_of(wrong) == "2024-03-12"


def test_a_mistake_of_which_no_more_is_said_is_denied() -> None:
    (wrong,) = told("quit", NOTE)

    assert (wrong.status, wrong.leader) == (Status.DENIED, None)


def test_a_mistake_has_no_day_but_one_that_it_names() -> None:
    text = "A mill burned on Monday. Correction: A report on May 3 said that Ruiz quit."

    (wrong,) = told("quit", f"{text} She was dismissed.")

    assert (wrong.status, day_of(wrong)) == (Status.HAPPENED, None)


def test_that_a_mistake_was_reported_is_told_with_it() -> None:
    note = "Corrections: The Courier reported on Monday that the guard, Ruiz, was hurt."

    reported, hurt, *_ = mentions_of(f"{note} Ruiz was unharmed.")

    assert reported.leader == hurt.trigger
    assert (hurt.leader, day_of(hurt)) == (None, None)


def test_what_people_said_before_is_not_taken_back() -> None:
    (quit_,) = told("quit", "She originally said that Ruiz quit on Monday.")

    assert quit_.status is Status.HAPPENED


def test_that_a_page_was_changed_is_no_event() -> None:
    assert mentions_of("This article was amended on March 12.") == []
    assert mentions_of("THIS") == []
