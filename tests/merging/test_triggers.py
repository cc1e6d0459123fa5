"""Triggers that can name one event share a family."""

import pytest
from mention_making import make_mention

from timeline.merging.languages.en.families import FAMILIES
from timeline.merging.triggers import trigger_families, word_families

SAME = [
    ("attack", "assault"),
    ("die", "death"),
    ("kill", "murder"),
    ("resign", "resignation"),
    ("earthquake", "quake"),
    ("acquire", "takeover"),
    ("win", "beat"),
    ("arrest", "detain"),
    ("seize", "abduct"),
    ("seize", "steal"),
    ("run-aground", "strike-rocks"),
    ("storm", "burst-into"),
    ("sell", "supply"),
    ("found", "open"),
    ("adjourn", "postpone"),
    ("stoppage", "strike"),
    ("tremor", "earthquake"),
    ("intensify", "escalation"),
    ("address", "fix"),
    ("switch-off", "blackout"),
    ("ground", "run-aground"),
    ("ground", "suspension"),
    ("break-apart", "split"),
    ("airlift", "rescue"),
    ("douse", "contain"),
    ("tow", "haul"),
    ("seize-power", "take-control"),
    ("drag-out-of", "abduction"),
    ("refuse", "turn-down"),
    ("shelve", "cancel"),
    ("lift", "repeal"),
    ("drop-out", "withdraw"),
    ("recapture", "arrest"),
    ("flag", "warning"),
    ("put-pen-to", "sign"),
    ("reach-a-deal", "settle"),
    ("take-effect", "come-into-force"),
    ("walk-off", "strike"),
    ("break-down", "collapse"),
    ("divert", "reroute"),
    ("dock", "arrive"),
    ("shed", "axe"),
    ("closing", "completion"),
    ("resolution", "vote"),
    ("hit-out", "criticise"),
    ("hit-the-streets", "protest"),
]
DIFFERENT = [
    ("arrest", "charge"),
    ("charge", "convict"),
    ("wound", "die"),
    ("win", "draw"),
    ("mission", "miss"),
    ("launch", "land"),
    ("resign", "appoint"),
    ("rise", "fall"),
    ("sell", "acquire"),
    ("storm", "earthquake"),
    ("rescue", "find"),
    ("rescue", "abandon"),
    ("pull", "abandon"),
    ("pull", "find"),
    ("close", "complete"),
    ("dock", "depart"),
    ("hit-out", "attack"),
    ("hit-the-streets", "strike"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_words_for_one_kind_of_event_share_a_family(one, other):
    assert word_families(one) & word_families(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_words_for_different_events_share_none(one, other):
    assert not word_families(one) & word_families(other)


def test_words_around_a_trigger_decide_its_family():
    text = "The minister stepped down on Monday."
    stepped = make_mention("a", text, "stepped", lemma="step")

    assert trigger_families(stepped) & word_families("resign")


@pytest.mark.parametrize(
    ("text", "is_effect"),
    [
        ("The law came into force on Monday.", True),
        ("The heiress came into money on Monday.", False),
    ],
)
def test_a_particle_of_the_lemma_is_read_once(text, is_effect):
    came = make_mention("a", text, "came", lemma="come into")

    assert bool(trigger_families(came) & word_families("take-effect")) == is_effect


@pytest.mark.parametrize(
    ("text", "is_closure"),
    [
        ("A flood forced the old mill to close on Monday.", True),
        ("A flood forced the mill to sell on Monday.", False),
        ("A flood forced its way to the mill on Monday.", False),
    ],
)
def test_what_is_forced_is_what_was_done(text, is_closure):
    forced = make_mention("a", text, "forced", lemma="force")

    assert bool(trigger_families(forced) & word_families("close")) == is_closure


@pytest.mark.parametrize(
    ("text", "is_resignation"),
    [
        ("The minister left on Monday.", True),
        ("The minister left through a side door.", False),
        ("The villagers left home on Monday.", False),
    ],
)
def test_leaving_a_place_is_no_resignation(text, is_resignation):
    left = make_mention("a", text, "left", lemma="leave")

    assert bool(trigger_families(left) & word_families("resign")) == is_resignation


def test_the_form_of_a_trigger_tells_what_it_means():
    text = "Soldiers fired on the crowd on Monday."
    fired = make_mention("a", text, "fired", lemma="fire")

    assert trigger_families(fired) & word_families("shooting")
    assert not trigger_families(fired) & word_families("blaze")


def test_a_word_of_no_family_has_its_own():
    assert word_families("frobnicate") == {"frobnicate"}
    assert word_families("frobnication") == word_families("frobnicate")


def test_every_family_names_more_than_one_word_once():
    lines = FAMILIES.strip().replace("\n  ", " ").splitlines()

    assert len(set(lines)) == len(lines)
    for line in lines:
        words = line.split()
        assert len(words) > 1
        assert len(set(words)) == len(words)
