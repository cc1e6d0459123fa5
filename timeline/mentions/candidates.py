"""A trigger on its way to a mention."""

from dataclasses import dataclass

from timeline.mentions.grammar import VerbKind
from timeline.mentions.members import HAPPENED, UNANCHORED
from timeline.mentions.offsets import Offset
from timeline.mentions.verb_group import VerbTense
from timeline.records import Status, TimeSource
from timeline.temporal.granularity import Granularity
from timeline.temporal.interval import Interval
from timeline.temporal.timex3 import Span, Timex


@dataclass(slots=True)
class Candidate:
    """A trigger with what is known of its event so far.

    ``sentence`` and ``token`` say where it stands in its text, ``trigger`` in which
    characters, ``place`` in which sentence of the article, those of the title first.
    ``tense`` is that of its verb group, None for a noun;
    ``main`` tells that it is the finite verb of a clause that hangs on no other;
    ``definite`` that it is a noun for something known (``the attack``);
    ``clause`` is the number of its clause, ``above`` are those of the clauses that it
    hangs on by a word as *when* or *who*, the closest first, ``tied`` the one that it
    goes on from without a comma, -1 for none; ``governor`` is the token of the verb
    that says or thinks it, -1 for none, ``names`` the words of names in its sentence.
    ``offset`` counts its time from another event; ``recalled`` tells that it is only
    remembered. ``leader`` is the trigger its clause is about, where that is another,
    ``denier`` the token of the verb that denies it, -1 for none; ``rumoured`` is what
    the rumour makes of it that tells it, None where none does. ``background`` tells
    that the article puts it beside its news; ``wording`` is the clause that tells it
    alone, empty where none does.
    """

    sentence: int
    token: int
    lemma: str
    trigger: Span
    place: int = 0
    tense: VerbTense | None = None
    headline: bool = False
    main: bool = False
    definite: bool = False
    clause: int = 0
    above: tuple[int, ...] = ()
    tied: int = -1
    governor: int = -1
    names: frozenset[str] = frozenset()
    kind: VerbKind | None = None
    status: Status = HAPPENED
    offset: Offset | None = None
    recalled: bool = False
    timex: Timex | None = None
    interval: Interval | None = None
    granularity: Granularity | None = None
    source: TimeSource = UNANCHORED
    leader: Span | None = None
    denier: int = -1
    rumoured: Status | None = None
    background: bool = False
    wording: str = ""

    def take(self, timex: Timex, source: TimeSource) -> None:
        """Take the time of an expression."""
        self.timex, self.source = timex, source
        self.interval, self.granularity = timex.interval, timex.granularity

    def take_over(self, other: "Candidate", source: TimeSource) -> None:
        """Take the time of another candidate, with the expression that gives it."""
        self.timex, self.source = other.timex, source
        self.interval, self.granularity = other.interval, other.granularity
