"""The regular forms of English verbs and nouns."""

import re

_VOWELS = "aeiou"
_SHORT = re.compile(r"^[^aeiou]*[aeiou][^aeiouwxy]$|^qu[aeiou][^aeiouwxy]$")


def third_person(base: str) -> str:
    """The form with -s, of a verb or a noun: ``carries``, ``crashes``."""
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ies"
    return base + "s"


def past_forms(base: str, doubling: frozenset[str]) -> tuple[str, ...]:
    """The forms with -ed: ``carried``, ``planned``; two where spellings differ."""
    return _suffixed(base, "ed", doubling)


def gerunds(base: str, doubling: frozenset[str]) -> tuple[str, ...]:
    """The forms with -ing: ``dying``, ``planning``."""
    return _suffixed(base, "ing", doubling)


def _suffixed(base: str, suffix: str, doubling: frozenset[str]) -> tuple[str, ...]:
    if base.endswith("e") and not (
        suffix == "ing" and base.endswith(("ee", "oe", "ye"))
    ):
        stem = base[:-2] + "y" if base.endswith("ie") and suffix == "ing" else base[:-1]
        return (stem + suffix,)
    if base.endswith("c") and suffix in ("ed", "ing"):
        return (base + "k" + suffix, base + suffix)
    if suffix == "ed" and base.endswith("y") and base[-2:-1] not in _VOWELS:
        return (base[:-1] + "ied",)
    if _SHORT.match(base):
        return (base + base[-1] + suffix,)
    if base in doubling:
        return (base + base[-1] + suffix, base + suffix)
    return (base + suffix,)


def singular(noun: str) -> str:
    """The noun without its plural -s: ``bodies`` is ``body``."""
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "shes", "ches", "xes")):
        return noun[:-2]
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is")):
        return noun[:-1]
    return noun
