"""The languages that have a grammar, by ISO 639-1 code.

A language is one module, a file or a package when it has grown, and a line of `_NAMES`.
"""

from collections.abc import Iterator, Mapping
from importlib import import_module

from timeline.temporal.grammar import Language

_NAMES = {"de": "GERMAN", "en": "ENGLISH"}


class _Languages(Mapping[str, Language]):
    """Loads the module of a language, which takes a while, when it is first needed."""

    def __getitem__(self, code: str) -> Language:
        name = _NAMES[code]
        language: Language = getattr(import_module(f"{__name__}.{code}"), name)
        return language

    def __contains__(self, code: object) -> bool:
        return code in _NAMES

    def __iter__(self) -> Iterator[str]:
        return iter(_NAMES)

    def __len__(self) -> int:
        return len(_NAMES)


LANGUAGES = _Languages()
