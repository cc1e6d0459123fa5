"""One article to its mentions of events: who did what, when, and did it happen."""

from timeline.mentions.find import find_mentions, mentions_at
from timeline.mentions.languages import LANGUAGES

__all__ = ["LANGUAGES", "find_mentions", "mentions_at"]
