"""What one word is, and every form of every listed word."""

from dataclasses import dataclass, replace

from timeline.mentions import tags
from timeline.mentions.grammar import Language, VerbKind
from timeline.mentions.morphology import gerunds, past_forms, third_person

# The kinds of verbs whose complement tells what somebody said or thought.
SPEAKING: frozenset[VerbKind] = frozenset(("say", "announce", "think"))
# Those that report it to others.
REPORTING: frozenset[VerbKind] = frozenset(("say", "announce"))
# Those whose saying is no event of its own.
ONLY_SPEAKING: frozenset[VerbKind] = frozenset(("say", "think"))
# Determiners of what is known already: "the attack", "those attacks".
DEFINITE = frozenset(("the", "this", "that", "these", "those"))
# Verbs that make a passive as *be* does: "got hurt", "stayed closed".
PASSIVE = frozenset(("get", "stay", "remain"))


@dataclass(slots=True)
class Word:
    """One form: its tag, its base as verb, the kind of verb, its base as event noun.

    ``verb`` and ``noun`` are empty, ``kind`` is None where the form is none;
    ``noun_first`` tells that the noun is likelier than the verb.
    """

    tag: str
    verb: str = ""
    kind: VerbKind | None = None
    noun: str = ""
    noun_first: bool = False


def listed_words(language: Language) -> dict[str, Word]:
    """All forms; what comes later wins: a function word is never a verb."""
    words: dict[str, Word] = {}
    _add_nouns(words, language)
    _add_verbs(words, language)
    for form in language.words["noun_gerunds"].split():
        words[form] = replace(words.get(form, Word(tags.GERUND)), noun_first=True)
    for form in language.adjectives.split():
        verb = words.get(form, Word(tags.ADJECTIVE))
        words[form] = replace(verb, tag=tags.ADJECTIVE, noun="")
    for form in language.state_adjectives.split():
        if form not in words or words[form].tag in (tags.ADJECTIVE, tags.GERUND):
            words[form] = Word(tags.ADJECTIVE, noun=form)
    for form in (*language.numbers, *language.multipliers):
        words[form] = Word(tags.NUMBER)
    for name, forms in language.function_words.items():
        for form in forms.split():
            words[form] = Word(tags.FUNCTION_TAGS[name])
    for tag, marks in tags.PUNCTUATION.items():
        for mark in marks.split():
            words[mark] = Word(tag)
    words["'s"] = words["’s"] = Word(tags.POSSESSIVE)
    for name, forms in language.auxiliaries.items():
        for form in forms.split():
            words[form] = Word(tags.AUXILIARY_TAGS[name], name, "state")
    return words


def _add_nouns(words: dict[str, Word], language: Language) -> None:
    for noun in language.event_nouns.split():
        words[noun] = Word(tags.NOUN, noun=noun)
        words.setdefault(third_person(noun), Word(tags.NOUN, noun=noun))


def _add_verbs(words: dict[str, Word], language: Language) -> None:
    doubling = frozenset(language.doubling_verbs.split())
    irregular = {
        row.split()[0]: row.split()[1:] for row in rows_of(language.irregular_verbs)
    }
    first = {
        base: name
        for name in ("noun", "verb")
        for base in language.nouns_that_are_verbs[name].split()
    }
    for kind, bases in language.verbs.items():
        for base in bases.split():
            noun = words[base].noun if base in words else ""
            ambiguous = base in first or bool(noun)
            entry = Word(
                "", base, kind, noun, first.get(base, "noun") == "noun" and ambiguous
            )
            pasts, participles = irregular.get(base, ("", ""))
            _add_forms(words, entry, ambiguous, pasts, participles, doubling)


def _add_forms(
    words: dict[str, Word],
    entry: Word,
    ambiguous: bool,
    pasts: str,
    participles: str,
    doubling: frozenset[str],
) -> None:
    base, bare = entry.verb, replace(entry, noun="", noun_first=False)
    past = set(pasts.split("/")) if pasts else set(past_forms(base, doubling))
    participle = set(participles.split("/")) if participles else past
    plain = tags.FORM_BASE_OR_NOUN if ambiguous else tags.FORM_BASE
    third = tags.FORM_THIRD_OR_NOUN if ambiguous else tags.FORM_THIRD
    _put(words, third_person(base), replace(entry, tag=third))
    for form in gerunds(base, doubling):
        noun = words[form].noun if form in words else ""
        _put(words, form, replace(bare, tag=tags.GERUND, noun=noun))
    _put(words, base, replace(entry, tag=plain))
    for form in sorted(past | participle):
        noun = words[form].noun if form in words and form != base else entry.noun
        tag = tags.FORM_PAST_OR_PARTICIPLE
        if form == base:
            tag = tags.FORM_ALL
        elif form not in past:
            tag = tags.PARTICIPLE
        elif form not in participle:
            tag = tags.FORM_PAST
        _put(words, form, replace(bare, tag=tag, noun=noun))


def _put(words: dict[str, Word], form: str, word: Word) -> None:
    """Keep the earlier verb where one form belongs to two, as ``found`` to find."""
    taken = words.get(form)
    if taken is not None and taken.verb and taken.verb != word.verb:
        if _is_past(taken) and not _is_past(word):
            return
        if _is_past(taken) == _is_past(word):
            return
    words[form] = word


def _is_past(word: Word) -> bool:
    return word.tag in (tags.FORM_PAST, tags.FORM_PAST_OR_PARTICIPLE, tags.PARTICIPLE)


def rows_of(table: str) -> list[str]:
    """The rows of a table of words, parted by "|" or line ends, without empty ones."""
    rows = [row.strip() for line in table.splitlines() for row in line.split("|")]
    return [row for row in rows if row]
