"""What is decided, told by the verb after the decision: *agreed to buy the mill*."""

import re

from timeline.merging.languages.en.words import BRINGING, DECISIONS
from timeline.merging.terms import terms
from timeline.merging.triggers import word_families
from timeline.records import EventMention

# "Agreed on Tuesday to buy", and what stands after it.
_DECIDED = re.compile(r"(?: \w+){0,3}? to (?!the\b|an?\b|be\b)([a-z]+)\b([^.;:]*)")
# "Impose tough sanctions on": the head of the object.
_OBJECT = re.compile(
    r"(?: [\w-]+){0,3}? ([a-z]+)(?= (?:on|against|for|in|with|to|of)\b|$)"
)
_REACH = 80  # characters after a decision in which what is decided stands


def decide_apart(first: EventMention, second: EventMention) -> bool:
    """Whether two decisions are to do different things to different things.

    One sale is told by both sides: ``agreed to buy the mill``, ``to sell the mill``.
    """
    one, two = _decided(first), _decided(second)
    if one is None or two is None:
        return False
    return not any(mine & theirs for mine, theirs in zip(one, two, strict=True))


def decided_kinds(mention: EventMention) -> frozenset[str]:
    """The families of what a mention says was decided: ``voted to impose sanctions``.

    Empty where the mention is no decision. Of a verb that only brings its object about,
    that of the object too.
    """
    if mention.lemma not in DECISIONS:
        return frozenset()
    end = mention.trigger.end - mention.span.begin
    found = _DECIDED.match(mention.text, end, end + _REACH)
    if found is None:
        return frozenset()
    verb, kinds = found[1], word_families(found[1])
    brought = _OBJECT.match(found[2]) if verb in BRINGING else None
    if brought is not None:
        noun = brought[1]
        kinds |= word_families(noun) | word_families(noun.removesuffix("s"))
    return kinds


def _decided(mention: EventMention) -> tuple[frozenset[str], frozenset[str]] | None:
    """The families of what is to be done, and the terms for what it is done to.

    None where the mention is no decision, or says nothing of either.
    """
    if mention.lemma not in DECISIONS:
        return None
    end = mention.trigger.end - mention.span.begin
    found = _DECIDED.match(mention.text, end, end + _REACH)
    rest = frozenset(terms(found[2])) if found else frozenset()
    return (word_families(found[1]), rest) if found and rest else None
