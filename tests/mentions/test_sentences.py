"""Where sentences begin and end."""

import re

import pytest
from growth import assert_no_square
from hypothesis import given
from hypothesis import strategies as st

from timeline.mentions.lexicon import Lexicon, lexicon_of
from timeline.mentions.sentences import find_sentences

CASES = [
    ("A dam broke. Two men fled.", ["A dam broke.", "Two men fled."]),
    ("Mr. Ode met Gen. Brandt. They talked.", 2),
    ("J. K. Ames won. She wept.", 2),
    ("He moved to the U.S. Senate in 2010. He lost.", 2),
    ("He lives in the U.S. The firm is in Japan.", 2),
    ("It fell 2.5 percent. No. 7 won.", 2),
    ("A dam broke . Two men fled .", 2),
    ("`` We lost . '' He left .", 2),
    ('"We lost." He left.', 2),
    ("It was 5 p . m . on a Monday .", 1),
    ("Sales rose 2 . 5 percent .", 1),
    ("A dam broke\n\nTwo men fled", 2),
    ("Dam breaks\nA dam broke near the\ntown of Ostrow.", 2),
    ("Dozens die in fire at mill A fire at a mill killed dozens.", 2),
    ("Dozens hurt in fire at mill The UN sent ten men.", 2),
    ("Mill fire in pictures It is feared that ten men died.", 2),
    ("Crews at the mill More than 90 men fought the fire.", 2),
    ("Families wait at the gate In the mill, ten men were missing.", 2),
    ("They play songs of Born In The Rain each year.", 1),
    ("She told us that In a sense it was lost.", 1),
    ("An officer told The AP that ten men died.", 1),
    ("Members of The Hague court met.", 1),
    (
        "Men search rubble. Photo: AFP Police said two men had died.",
        ["Men search rubble.", "Photo: AFP", "Police said two men had died."],
    ),
    ("UPDATE 2-Ferry runs aground", ["UPDATE 2-", "Ferry runs aground"]),
    ("NATO-Norland talks open", ["NATO-Norland talks open"]),
    ("Image caption, The ferry at dawn", ["Image caption,", "The ferry at dawn"]),
    (
        "Rebels say 12 fled (Recasts with vote) OLDMERE, March 14 (Wire) - Men fled.",
        [
            "Rebels say 12 fled",
            "(Recasts with vote)",
            "OLDMERE, March 14 (Wire) -",
            "Men fled.",
        ],
    ),
    ("Mill shut (Releads with vote) Men fled.", 3),
    ("Photo: Jan Orr Tens of men marched.", ["Photo: Jan Orr", "Tens of men marched."]),
    (
        "Dam breaks Page last updated at 08:58 GMT , Thursday , 24 June 2010 09:58 UK "
        "A dam broke.",
        [
            "Dam breaks",
            "Page last updated at 08:58 GMT , Thursday , 24 June 2010 09:58 UK",
            "A dam broke.",
        ],
    ),
    (
        "Published: 10:23 EST, 5 May 2012 | Updated: 11:40 EST, 5 May 2012 Men fled.",
        [
            "Published: 10:23 EST, 5 May 2012 | Updated: 11:40 EST, 5 May 2012",
            "Men fled.",
        ],
    ),
    ("Last modified on Tue 5 May 2020 10.12 BST Men fled.", 2),
    ("The map, last updated on 5 May 2020, shows Ostrow.", 1),
    ("Updated on May 5, 2020, the map shows Ostrow.", 1),
    ('A mill. (Photo: Coastal Review) "We ran," she said.', 3),
    ("Photo: the old mill at Oldmere, before it burned down", 1),
    (
        "OLDMERE, Ruritania, March 12 (Wire) - A mill burned down. Two men died.",
        [
            "OLDMERE, Ruritania, March 12 (Wire) -",
            "A mill burned down.",
            "Two men died.",
        ],
    ),
    (
        "Oldmere (Wire) -- A mill burned down.",
        ["Oldmere (Wire) --", "A mill burned down."],
    ),
    ("OLDMERE, Oct. 12 — A mill burned down.", 2),
    ("OLDMERE, 12 March 2020 – A mill burned down.", 2),
    ("NEW OLDMERE, March 12, 2020: A mill burned down.", 2),
    ("New Oldmere, March 12, 2020 /Wire/ -- A mill burned down.", 2),
    ("On Monday, 12 March – A mill burned down.", 1),
    ("WED MAR 2 , 2011 OLDMERE -LRB- Wire -RRB- - A mill burned down .", 2),
    ("The mill (built by Orr) - a ruin - burned down.", 1),
    (
        "- A dam broke\n• Two men fled\n> > I ran",
        ["A dam broke", "Two men fled", "I ran"],
    ),
    (  # a headline in title case that runs on into its sentence
        "Board Votes to Close the Old Mill The Ames family said it would fight on.",
        [
            "Board Votes to Close the Old Mill",
            "The Ames family said it would fight on.",
        ],
    ),
    (
        "Ministers Agree on Budget After Long Night A Finance Ministry spokesman told "
        "the press so.",
        [
            "Ministers Agree on Budget After Long Night",
            "A Finance Ministry spokesman told the press so.",
        ],
    ),
    ("Senator Harry Reid saw The Hague tribunal open its doors last week.", 1),
    ("Mayor Harry Reid in The Oldmere Herald called for talks with workers.", 1),
    ("Board Votes to Close Mill in The Hague After Long Debate Over Costs", 1),
    ("", 0),
    (" \n \n", 0),
    ("What now? Nobody knows!", 2),
]


@pytest.fixture
def lexicon() -> Lexicon:
    found = lexicon_of("en")
    assert found is not None
    return found


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_sentences_end_at_their_stops(
    text: str, expected: list[str] | int, lexicon: Lexicon
) -> None:
    spans = find_sentences(text, lexicon, 2000)

    if isinstance(expected, int):
        assert len(spans) == expected
    else:
        assert [text[span.begin : span.end] for span in spans] == expected


@given(st.text(alphabet="aB .\n!\"'“”-'0123,;", max_size=300))
def test_sentences_are_sorted_disjoint_and_lose_no_word(text: str) -> None:
    lexicon = lexicon_of("en")
    assert lexicon is not None

    spans = find_sentences(text, lexicon, 50)

    ends = [0, *(span.end for span in spans)]
    assert all(
        end <= span.begin < span.end for end, span in zip(ends, spans, strict=False)
    )
    kept = "".join(text[span.begin : span.end] for span in spans)
    assert re.findall(r"\w", kept) == re.findall(r"\w", text)  # a bullet is no word
    assert all(span.end - span.begin <= 50 for span in spans)


@pytest.mark.parametrize(
    "piece", ["a", "a ", ". ", "'", "A. ", "\n", "“", "1", "-", "The a "]
)
def test_hostile_text_takes_no_square(piece: str, lexicon: Lexicon) -> None:
    once, twice = (piece * (size // len(piece)) for size in (100_000, 200_000))

    assert_no_square(
        lambda: find_sentences(once, lexicon, 2000),
        lambda: find_sentences(twice, lexicon, 2000),
    )
