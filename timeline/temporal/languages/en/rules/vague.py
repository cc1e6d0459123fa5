"""Vague times."""

from timeline.temporal.languages.en.guards import NO_NOUN, NOUN_AFTER
from timeline.temporal.meanings import dates
from timeline.temporal.rule import Example, Rule

E = Example


# fmt: off
RULES = (
    Rule("time", "{t:reference}", dates.same, E("recently", "PAST_REF"),
         not_right=r"-[a-z]|(?-i:(?<=Now)\s+for\s+(?:the|some|today['’]s)\s+"
         r"(?!first|second|third|last|next|past))", not_left=r"\bas\s+"),
    Rule("time", "{t:the present}", dates.same,
         E("the present", "PRESENT_REF", before="up to "),
         left=r"\b(?:at|in|to|until|till|for|from|and|of)\s+", not_right=NOUN_AFTER),
    Rule("time", "{t:the past}", dates.same, E("the past", "PAST_REF", before="in "),
         not_right=NOUN_AFTER + r"|\s+\d"),
    Rule("time", "{t:earlier times}", dates.same,
         E("previous years", "PAST_REF", before="as in "),
         left=r"\b(?:in|from|than|of|for|like|unlike|during|over|to)\s+",
         not_right=NOUN_AFTER),
    Rule("time", "{t:soon}", dates.same,
         E("soon", "FUTURE_REF", before="will arrive "),
         E("soon", "FUTURE_REF", before="see you ", after="!"),
         left=r"\b(?:will|would|should|could|may|might|can|to|be|very|arriving|coming)\s+(?:\w+\s+)?"
         r"|\bsee\s+(?:you|u|ya)\s+(?:\w+\s+)?",
         not_right=r"\s+(?:after|as|became|enough)\b", not_left=r"\b(?:as|too)\s+"),
    Rule("time", "{t:right now}", dates.same,
         E("the moment", "PRESENT_REF", before="at ", after="."),
         E("this moment", "PRESENT_REF", before="At ", after=", they"),
         left=r"\b(?:at|for)\s+(?:just\s+)?", not_right=r"\s+(?:of|that|when)\b"),
    Rule("history", "{t:future}", dates.same,
         E("future", "FUTURE_REF", before="to prevent ", after=" wars"),
         right=r"\s+[a-z]", not_left=r"\b(?:the|his|her|its|their|a|whose)\s+",
         only="history"),
    Rule("loose time", "{t:date of it}", dates.same,
         E("date", "PRESENT_REF", before="the largest to ", after=", it"),
         left=r"\bto\s+", not_left=r"\byear[\s-]+to\s+",
         right=r"[,.;:)]|\s+(?:have|has|had|is|was|are|were|no)\b"),
    Rule("loose time", "{t:future}", dates.same,
         E("future", "FUTURE_REF", before="in ", after="."), not_right=r"[\s-]*[a-z]"),
    Rule("history", "{t:former}", dates.same, E("former", "PAST_REF"),
         not_left=r"\bmost\s+", not_right=rf"\s*[,.;)]|\s+(?:{NO_NOUN})\b",
         only="history"),
    Rule("history", "{t:current}", dates.same, E("current", "PRESENT_REF"),
         only="history"),
    Rule("loose time", "{t:current}", dates.same,
         E("current", "PRESENT_REF", before="because of ", after=" market conditions"),
         left=r"\b(?:the|its|their|his|her|our|your|my|of|under|with|from|at|in|by|to|for"
         r"|about|reflects?|given|despite|'s|’s)\s+",
         right=r"\s+[a-z]{3,}", not_right=r"\s+(?:and|or|was|were|has|had|that|which|is"
         r"|are|will|would|can|could|in|of|through|from|flow\w*|ran|runs?|swept|sweeps"
         r"|carr\w+|pull\w*|drag\w*|drew|took|takes|threw|[a-z]+ed)\b", only="news"),
)
# fmt: on
