"""Whether an article argues instead of reporting, by the page it stands on."""

import re
from urllib.parse import urlsplit

from timeline.mentions.lexicon import Lexicon
from timeline.records import Article

_LABEL = re.compile(r"([A-Za-z-]+) ?[:|]|.*\| ?([A-Za-z-]+)$")


def is_opinion(article: Article, lexicon: Lexicon) -> bool:
    """Whether its address or its title names a page of opinion: ``/comment/``."""
    sections = lexicon.groups["opinion_sections"]
    if not sections.isdisjoint(_folders(article.url or "")):
        return True
    label = _LABEL.match(article.title or "")
    return label is not None and (label[1] or label[2]).lower() in sections


def _folders(url: str) -> list[str]:
    """The folders that an address names, without the page itself."""
    try:
        path = urlsplit(url).path
    except ValueError:  # no address at all
        return []
    return path.lower().split("/")[:-1]
