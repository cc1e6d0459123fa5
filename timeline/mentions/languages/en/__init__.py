"""English for mentions: words by what they do in a report, and nothing computed.

Each value is a string of words parted by white space, so that a word is added by
writing it: to its class in `classes`, to the `verbs` or `nouns` that name events, to
what tells in `status` whether they take place, or to a list in `words` that one step of
the reading asks for. `page` and `quoting` hold patterns.
"""

from timeline.mentions.grammar import Language
from timeline.mentions.languages.en.classes import (
    ADJECTIVES,
    AUXILIARIES,
    FUNCTION_WORDS,
    MULTIPLIERS,
    NUMBERS,
)
from timeline.mentions.languages.en.nouns import EVENT_NOUNS, PLACES, STATE_ADJECTIVES
from timeline.mentions.languages.en.page import FRAMES, STAMP_CUES
from timeline.mentions.languages.en.quoting import RIVAL_NUMBER, TAKEN_BACK
from timeline.mentions.languages.en.status import STATUS
from timeline.mentions.languages.en.verbs import (
    DOUBLING_VERBS,
    IRREGULAR_VERBS,
    NOUNS_THAT_ARE_VERBS,
    PHRASAL,
    VERBS,
)
from timeline.mentions.languages.en.words import WORDS

ENGLISH = Language(
    code="en",
    auxiliaries=AUXILIARIES,
    function_words=FUNCTION_WORDS,
    adjectives=ADJECTIVES,
    numbers=NUMBERS,
    multipliers=MULTIPLIERS,
    irregular_verbs=IRREGULAR_VERBS,
    doubling_verbs=DOUBLING_VERBS,
    verbs=VERBS,
    nouns_that_are_verbs=NOUNS_THAT_ARE_VERBS,
    event_nouns=EVENT_NOUNS,
    state_adjectives=STATE_ADJECTIVES,
    status=STATUS,
    places=PLACES,
    phrasal=PHRASAL,
    words=WORDS,
    frames=FRAMES,
    stamp_cues=STAMP_CUES,
    taken_back=TAKEN_BACK,
    rival_number=RIVAL_NUMBER,
)
