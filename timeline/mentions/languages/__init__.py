"""The languages whose clauses can be read; one file each."""

from timeline.mentions.grammar import Language
from timeline.mentions.languages.en import ENGLISH

LANGUAGES: dict[str, Language] = {ENGLISH.code: ENGLISH}
