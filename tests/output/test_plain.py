"""Text made fit to be shown."""

import pytest

from timeline.output.plain import plain_line


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("\x1b[1;31mred\x1b[0m", "red"),
        ("\x1b]0;owned\x07title", "title"),
        ("\x1b]8;;http://x\x1b\\link", "link"),
        ("\x9b2Jgone", "gone"),
        ("\x1bcreset", "reset"),
        ("one\r\ntwo\x00", "one  two "),
        ("a\u202eb", "a b"),
        ("\ud800", "\ufffd"),
        ("plain [31m text", "plain [31m text"),
    ],
)
def test_text_loses_what_a_terminal_acts_on(text: str, plain: str) -> None:
    assert plain_line(text) == plain
