"""English: its words, its rules with examples, and its cues.

To add an expression, add a word to its category in `words`, or a rule with an example
to the module of its class in `rules`; a sentence that only looks as if it told a time
goes to `not_times`. What the rules of one module need stands before them: makers of a
meaning, and guards of what may stand beside its words. What several need is in `makers`
and `guards`. `calendar` has the names that words and makers share, `tense` and `cues`
what beside a time tells where it lies.
"""

from timeline.temporal.grammar import Language
from timeline.temporal.languages.en.cues import CUES
from timeline.temporal.languages.en.not_times import NOT_TIMES
from timeline.temporal.languages.en.rules import RULES
from timeline.temporal.languages.en.words import WORDS

ENGLISH = Language(
    code="en",
    words=WORDS,
    rules=RULES,
    not_times=NOT_TIMES,
    fillers=frozenset(
        {
            "ones",
            "teens",
            "tens",
            "ordinal",
            "day ordinal",
            "vague",
            "pair of",
            "article",
            "more",
            "whole",
            "link",
            "mod",
            "outside",
            "comparative",
            "stretch",
            "approximator",
            "circa",
            "past",
            "coming",
            "following",
            "preceding",
            "zone",
            "latest",
            "comparable",
            "fiscal",
            "times",
            "every",
            "league",
            "after christ",
            "half day",
        }
    ),
    capitals=frozenset(
        {
            "may",
            "march",
            "mar",
            "sun",
            "sat",
            "wed",
            "fall",
            "mon",
            "dec",
            "jan",
            "jun",
            "ad",
        }
    ),
    finals=frozenset(
        {
            "date",
            "time",
            "month time",
            "year time",
            "week time",
            "part time",
            "loose time",
            "part of it",
            "coming time",
            "message",
            "history",
            "period",
            "set",
            "pair",
        }
    ),
    cues=CUES,
    more_triggers=r"(?<![\d.,:])(?:\d{1,2}[.:])?\d{1,4}\+?\s?[ap](?:\.\s?m\b\.?|\s?m\b)"
    r"|(?:(?<=\bat )|(?<=\bby )|(?<=\buntil ))\d{1,2}\.[0-5]\d(?=[.,;](?!\d)|\s[a-z])"
    r"|\d{1,4}\s(?:ad|ce)\b|\b(?:[01]\d|2[0-3])\.?[0-5]\d(?=\s(?:gmt|utc|est|edt|cet)\b)|\b(?:[01]\d|2[0-3])[0-5]\d(?=\s?hr?s?\b)"
    r"|(?:(?<=\bat )|(?<=\bby )|(?<=@ )|(?<=\btil )|(?<=\bb4 ))(?:1[0-2]|[1-9])"
    r"(?=\s*[.,;:!?)](?!\d)|\s(?:and|but|with|for|then)\b|\s*\Z)"
    r"|(?:(?<=\bat )|(?<=\bby )|(?<=\btil )|(?<=\babt )|(?<=\bfrom )|(?<=, ))"
    r"(?:[01]\d|2[0-3])[0-5]\d(?!\d|[.,:/-]\d|%)"
    r"|(?<![\d.,:])\d{1,2}\.\d{1,2}(?=(?:hrs?|mins?|secs?|hours?|days?|yrs?|years?)\b)"
    r"|(?<=\bthe )\d{1,2}(?:st|nd|rd|th)\b|(?<=\bin )\d{3}(?=[,;.]?(?:\s|\Z))"
    r"|(?:(?<=\bthe )|(?<=\bmid-)|(?<=\blate )|(?<=\bearly ))[2-9]0['’]s\b"
    r"|(?:(?<=\bthe )|(?<=\bof )|(?<=\bsince )|(?<=\bafter )|(?<=\bbefore )|(?<=\bby )"
    r"|(?<=\bon )|(?<=\buntil )|(?<=\btill )|(?<=\bends )|(?<=\bstarts )|(?<=\bpost-)"
    r"|(?<=\bpre-))\d{1,2}/\d{1,2}(?![\d/%])",
)
