"""Text from articles made fit to be shown: nothing in it acts on what shows it."""

import re

# What a terminal would act on: control sequences with their parameters, operating
# system commands up to their end, and ESC before any other letter.
_ESCAPES = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]?|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -~]?"
    r"|\x9b[0-?]*[ -/]*[@-~]?"
)
# The other controls, and the marks that turn the direction of all that follows.
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_LONE_SURROGATES = re.compile("[\ud800-\udfff]")


def plain_line(text: str) -> str:
    r"""The text on one line, without terminal escapes, controls and lone surrogates.

    >>> plain_line("\x1b[31mred\x1b[0m\talert\u202e")
    'red alert '
    """
    quiet = _CONTROLS.sub(" ", _ESCAPES.sub("", text))
    return _LONE_SURROGATES.sub("\ufffd", quiet)
