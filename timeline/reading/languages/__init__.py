"""The words that tell when an article was published, a file a language."""

from collections.abc import Mapping

from timeline.reading.languages.cues import Cues
from timeline.reading.languages.en import CUES as ENGLISH

CUES: Mapping[str, Cues] = {"en": ENGLISH}
"""The words that place a sentence in time, by the language's code."""
