"""The languages that have a grammar, by ISO 639-1 code."""

from timeline.temporal.languages.de import GERMAN
from timeline.temporal.languages.en import ENGLISH

LANGUAGES = {
    "de": GERMAN,
    "en": ENGLISH,
}
