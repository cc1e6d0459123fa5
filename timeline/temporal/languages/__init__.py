"""The languages that have a grammar, by ISO 639-1 code."""

from collections.abc import Iterator, Mapping
from importlib import import_module

from timeline.temporal.grammar import Language

_NAMES = {"de": "GERMAN", "en": "ENGLISH"}


class _Languages(Mapping[str, Language]):
    """Loads the file of a language, which takes a while, when it is first asked for."""

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
