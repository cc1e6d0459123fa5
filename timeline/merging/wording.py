"""The terms of the sentences that report events, weighed among all their articles."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain

from timeline.merging.terms import Vector, term_weights, terms, vector
from timeline.records import EventMention


@dataclass(frozen=True, slots=True)
class Wording:
    """The terms of each article's sentences, as they come and weighed.

    ``documents`` gives the terms of each sentence of each article, in their order;
    ``weights`` how telling each term is; ``vectors`` the weighed terms of each
    sentence.
    """

    documents: Mapping[str, Mapping[str, list[str]]]
    weights: Mapping[str, float]
    vectors: Mapping[str, Vector]


def read_wording(mentions: Iterable[EventMention]) -> Wording:
    """The wording of the sentences of all mentions."""
    told = list(mentions)
    sentences = {text: terms(text) for text in {mention.text for mention in told}}
    documents: dict[str, dict[str, list[str]]] = defaultdict(dict)
    for mention in told:
        documents[mention.article_id][mention.text] = sentences[mention.text]
    weights = term_weights(
        chain.from_iterable(found.values()) for found in documents.values()
    )
    vectors = {
        text: vector(sorted(set(found)), weights) for text, found in sentences.items()
    }
    return Wording(documents, weights, vectors)
