"""The rules of English, a module for each class of expression.

`numbers` are what others count with; `days`, `months`, `years` and `fiscal` periods
are of the calendar; `publication` and `discourse` see times from the day of the article
and from the time last stated, `relative` from another one; `parts` are of the day,
`clocks` of its hours; then come `vague` times, `sets` of what happens again and again,
`amounts`, what tokenizers leave apart (`tokenized`), and what two genres alone say,
`messages` and `histories`. Where nothing else decides between two rules the first is
preferred, so the order of the modules has a meaning.
"""

from timeline.temporal.languages.en.rules import (
    amounts,
    clocks,
    days,
    discourse,
    fiscal,
    histories,
    messages,
    months,
    numbers,
    parts,
    publication,
    relative,
    sets,
    tokenized,
    vague,
    years,
)

RULES = (
    *numbers.RULES,
    *days.RULES,
    *months.RULES,
    *years.RULES,
    *fiscal.RULES,
    *publication.RULES,
    *discourse.RULES,
    *relative.RULES,
    *parts.RULES,
    *clocks.RULES,
    *vague.RULES,
    *sets.RULES,
    *amounts.RULES,
    *tokenized.RULES,
    *messages.RULES,
    *histories.RULES,
)
