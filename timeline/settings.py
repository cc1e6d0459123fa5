"""Every number that a user may turn, with its unit, its default and the reason."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """How a timeline is reconstructed; the defaults are for English news."""

    # Characters of one article's text. The longest reports of newspapers have about
    # 200,000; what is larger is a dump, and is rejected.
    max_article_characters: int = 1_000_000
    # Bytes of one line, page or text file before it is decoded: an article of the
    # size above in a script of four bytes a character, with its markup.
    max_article_bytes: int = 8_000_000
    # Tags of one page and how deep they nest. Pages of news have under 10,000 tags
    # and 100 levels; parsers of HTML are quadratic or recursive beyond.
    max_page_tags: int = 50_000
    max_page_depth: int = 500
    # Bytes unpacked for each compressed byte. Text packs 3 to 20 times smaller,
    # repeated zeros a thousand times.
    max_unpacking_ratio: int = 200
