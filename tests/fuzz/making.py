"""Text made of fuzzed bytes that gets past the first look: words among characters."""

from collections.abc import Iterator, Sequence

import atheris

NEWS = (
    *("The council", "Ida Lund", "police", "a fire", "workers", "the bridge", "."),
    *("resigned", "was killed", "collapsed", "will open", "denied", "approved", "said"),
    *("on", "since", "in", "by", "until", "not", "if", "may", ",", "\n\n", '"', "2024"),
    *(
        "KYIV, Oct. 15 -",
        "Updated:",
        "Published",
        "©",
        "<p>",
        "</p>",
        "&#0;",
        "$\\frac",
    ),
)


def fuzzed_text(
    given: atheris.FuzzedDataProvider, words: Sequence[str] = (), most: int = 400
) -> str:
    """At most so many pieces, each a word of news, one of ``words``, or characters."""
    return "".join(_pieces(given, (*NEWS, *words), most))


def _pieces(
    given: atheris.FuzzedDataProvider, words: Sequence[str], most: int
) -> Iterator[str]:
    for _ in range(most):
        if not given.remaining_bytes():
            return
        if given.ConsumeIntInRange(0, 3):
            yield words[given.ConsumeIntInRange(0, len(words) - 1)]
            yield " "
        else:
            yield given.ConsumeUnicodeNoSurrogates(given.ConsumeIntInRange(1, 8))
