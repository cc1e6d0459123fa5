"""What may become a link."""

import pytest

from timeline.output.links import web_address


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java\nscript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,<script>alert(1)</script>",
        "//example.org/news",
        "https://",
        "https://[::1",
        "https://example.org/a b",
        'https://example.org/"onclick="',
        "https://example.org/\u202egnp",
        "",
        None,
    ],
)
def test_only_addresses_of_the_web_become_links(url: str | None) -> None:
    assert web_address(url) is None


@pytest.mark.parametrize(
    "url", ["https://example.org/a?b=1&c#d", "http://[::1]:80/", "https://bücher.de/ü"]
)
def test_addresses_of_the_web_are_kept(url: str) -> None:
    assert web_address(url) == url
