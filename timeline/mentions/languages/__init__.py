"""The languages whose clauses can be read; one module each, a file or a package."""

from timeline.mentions.grammar import Language
from timeline.mentions.languages.en import ENGLISH

LANGUAGES: dict[str, Language] = {ENGLISH.code: ENGLISH}
