"""The languages that have a grammar, by ISO 639-1 code."""

from timeline.temporal.languages.en import ENGLISH

LANGUAGES = {
    "en": ENGLISH,
}
