"""A clause, as a sentence keeps it once it has been found."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Clause:
    """A verb and what belongs to it.

    ``opener`` is the word that opens it (``that``, ``after``, ``who``) or empty;
    ``governor`` the index of the verb whose complement it is, or -1; ``tokens`` the
    indices of its words, ``verbs`` those of its main verbs, both in order;
    ``parent`` the index of the clause before it that it hangs on, or -1.
    """

    opener: str = ""
    governor: int = -1
    parent: int = -1
    tokens: list[int] = field(default_factory=list)
    verbs: list[int] = field(default_factory=list)
