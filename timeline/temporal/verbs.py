"""The verbs of a clause, by the way in which what they tell of lies."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

TO_COME = ("ahead", "perhaps", "calendar")
BACK = ("back", "regular")
"""The groups of verbs that tell of what is to come, and of what is over."""


@dataclass(frozen=True)
class Verbs:
    """The verbs of one language, as named groups of a pattern, in lower case.

    They are ``ahead``, ``back``, and ``perhaps`` for what may be either but rather lies
    ahead, as what could be; ``calendar`` for what surely does, as what takes effect;
    ``settled`` is ahead where it stands before a name, as what was agreed for Friday,
    and else back; ``regular`` looks back, unless it has a capital and so is a name.
    """

    pattern: re.Pattern[str]

    # Copies of an article, and lists, repeat their clauses. What is found is kept by
    # the text alone: to hash so large a pattern as well takes longer than all the rest.
    @cached_property
    def last(self) -> Callable[[str], tuple[str | None, int]]:
        """The group of a clause's last verb, if there is one, and where it ends."""
        return lru_cache(maxsize=1024)(self._find_last)

    def groups(self, clause: str, begin: int = 0) -> Iterator[tuple[str, int]]:
        """Each verb's group, and where it ends; in a name, what ends like one is none.

        They are those from ``begin`` on, in the order of the clause.
        """
        lowered, place = clause.lower(), begin
        while verb := self.pattern.search(lowered, place):
            group, said = verb.lastgroup or "", clause[slice(*verb.span())]
            if _is_name(said, verb.start()):
                place = verb.start() + 1  # and the verb is behind the May of its clause
                continue
            place = verb.end()
            if group != "regular" or said.islower():
                yield group, place

    def _find_last(self, clause: str) -> tuple[str | None, int]:
        *_, last = (None, 0), *self.groups(clause)
        return last


def _is_name(said: str, place: int) -> bool:
    """Whether what looks like a verb begins with a name, as May in the month's."""
    return place > 1 and said[0].isupper() and not said.istitle()
