"""Addresses from articles that may become links."""

from urllib.parse import urlsplit

_NOT_IN_ADDRESSES = frozenset(map(chr, (*range(33), *range(127, 160), *b'<>"\\^`{|}')))


def web_address(url: str | None) -> str | None:
    """The address when a reader may follow it: http or https, with a host.

    >>> web_address("https://example.org/news"), web_address("javascript:alert(1)")
    ('https://example.org/news', None)
    """
    if not url or not _NOT_IN_ADDRESSES.isdisjoint(url):
        return None
    try:
        parts = urlsplit(url)
        is_followable = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:  # brackets that hold no IPv6 address
        return None
    return url if is_followable and url.isprintable() else None
