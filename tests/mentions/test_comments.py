"""What readers wrote below an article is none of its reports."""

import pytest
from mention_reading import mentions_of

COMMENTED = [
    "Acme fired the clerk on Monday.\nThey robbed us\n"
    "July 1, 2011 at 11:20 am | Reply\nBob Orr\nThey burned my house on Monday.",
    "Acme fired the clerk on Monday.\nYour comments\n"
    "Added: Tuesday, 19 January, 2010, 17:47 GMT\nThey burned my house on Monday.",
    "Acme fired the clerk on Monday.\nThe board met.\nThey robbed us! Posted by: bobo "
    "| July 1, 2011 9:28 AM | Report abuse They burned my house on Monday.",
]


@pytest.mark.parametrize("text", COMMENTED)
def test_comments_report_nothing(text: str) -> None:
    lemmas = [one.lemma for one in mentions_of(text)]

    assert "fire" in lemmas
    assert "burn" not in lemmas


def test_the_byline_of_a_post_hides_nothing() -> None:
    text = "Posted by: Ana Orr | July 1, 2011 9:28 AM\nThey burned the mill on Monday."

    assert "burn" in [one.lemma for one in mentions_of(text)]


def test_a_stamp_of_the_article_itself_hides_nothing() -> None:
    text = (
        "Updated July 1, 2011 at 11:20 am | Reply to the editor\n"
        "Replies added: 40.\nThey burned the mill on Monday."
    )

    assert "burn" in [one.lemma for one in mentions_of(text)]
