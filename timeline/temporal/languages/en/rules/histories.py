"""What a history says of no certain day."""

from timeline.temporal.expression import Named, Reference
from timeline.temporal.languages.en.guards import CAUSE, COUNTED, NAME_AFTER
from timeline.temporal.meanings import clocks, dates, names
from timeline.temporal.rule import Example, Rule

E = Example


# fmt: off
RULES = (
    Rule("history", "{s:season}", names.always_nearest, E("Spring", "1865-SP"),
         only="history", not_right=CAUSE),
    Rule("history", "{r:month}", names.rather_past,
         E("November", "1865-11", before="the ", after=" Decrees"),
         left=r"\bthe\s+", right=NAME_AFTER, only="history"),
    Rule("history", "{c:time signal}", clocks.clock_today,
         E("2203", "XXXX-XX-XXT22:03", before="It landed at ", after="."),
         left=r"\bat\s+", not_text=r"1[5-9]|20", not_right=COUNTED, only="history"),
    Rule("history", "{c:dotted clock}", clocks.clock_today,
         E("6.30", "XXXX-XX-XXT06:30", before="It landed at ", after="."),
         left=r"\b(?:at|by|until)\s+(?:about\s+|around\s+)?",
         right=r"[.,;]|\s+(?:the|they|he|she|it|all|both)\b",
         only="history"),
    Rule("history", "one {r:part}", Named,
         E("one afternoon", "XXXX-XX-XXTAF", before="Within "), only="history"),
    Rule("history", "{r:moment}", clocks.clock_today,
         E("nightfall", "XXXX-XX-XXTNI", before="By ", after=" it was taken."),
         left=r"\b(?:at|by|before|until|till|after|around|about|from|since)\s+",
         not_right=r"-|['’]|\s+of\b", not_text="sun", only="history"),
    Rule("history", "the {:day ordinal} day", Reference("XXXX-XX-XX"),
         E("the third day", "XXXX-XX-XX", before="on "),
         left=r"\b(?:on|of|by|until|after)\s+", only="history"),
    Rule("history", "{t:any night}", dates.same, E("night", "XXXX-XX-XXTNI"),
         E("daytime", "XXXX-XX-XXTDT"), only="history",
         not_left=r"\b(?:\d[\d,]*|first|opening|closing|last|wedding|two|three|four|five"
         r"|six|seven|eight|nine|ten|few|many|several|both)\s+|\blate\s?-\s?",
         not_right=r"\s?['’]s\s+(?:sleep|rest)\b"),
)
# fmt: on
