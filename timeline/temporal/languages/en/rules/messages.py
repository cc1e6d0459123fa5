"""What a message, told at the moment it is sent, says of its day."""

from functools import partial

from timeline.temporal import units
from timeline.temporal.expression import This
from timeline.temporal.languages.en.calendar import TODAY
from timeline.temporal.languages.en.guards import CAUSE, NAME_AFTER, OLD
from timeline.temporal.languages.en.makers import late_part
from timeline.temporal.meanings import amounts, clocks, dates, names
from timeline.temporal.repeating import Unit
from timeline.temporal.rule import Example, Rule

E = Example


# fmt: off
RULES = (
    Rule("message", "the? {r:part}", partial(names.within, t=TODAY),
         E("morning", "2024-03-14TMO"), E("the night", "2024-03-14TNI"),
         only="message"),
    Rule("message", "{r:moment}", partial(names.within, t=TODAY),
         E("sunset", "2024-03-14TEV"), only="message"),
    Rule("message", "a|an {r:part}", partial(names.within, t=TODAY),
         E("an evening", "2024-03-14TEV"), E("a night", "2024-03-14TNI"),
         only="message"),
    Rule("message", "a|an? {mod:mod} {p:part plain}", late_part,
         E("early morning", "2024-03-14TMO", mod="START"),
         E("a late night", "2024-03-14TNI", mod="END"),
         E("an early morning", "2024-03-14TMO", mod="START"), only="message"),
    Rule("message", "{r:chat weekday}", names.bare,
         E("weds", "2024-03-13", before="the gig was "), only="message"),
    Rule("message", "{c:compact} {t:part time}", clocks.clock_of_part,
         E("730 tonight", "2024-03-14T19:30", before="dinner at "), only="message"),
    Rule("message", "{u:unit} {:two digits}", amounts.one_long, E("Day 2", "P1D"),
         only="message"),
    Rule("message", "the? {:day ordinal} {u:unit}", amounts.one_long,
         E("first day", "P1D"), E("the 1st year", "P1Y"), only="message"),
    Rule("message", "the? last day", TODAY, E("last day", "2024-03-14"),
         E("the last day", "2024-03-14"), only="message"),
    Rule("message", "the day", TODAY, E("the day", "2024-03-14"), only="message",
         not_left=r"\bback\s+in\s+"),
    Rule("message", "the|those|these {u:units}", amounts.some_long,
         E("those days", "PXD"), E("the hours", "PTXH"), E("these weeks", "PXW"),
         only="message"),
    Rule("message", "the whole|entire {r:part}", partial(names.within, t=TODAY),
         E("the whole morning", "2024-03-14TMO"),
         E("the entire night", "2024-03-14TNI"), only="message"),
    Rule("message", "{u:unit}", amounts.one_long, E("day", "P1D"), only="message",
         not_left=r"\b(?:\w+est|most\s+\w+|back\s+in\s+the)\s+",
         not_right=OLD, not_text=r"yr\Z|(?-i:(?<=s\s)Day\Z)"),
    Rule("message", "{u:units}", amounts.some_long, E("days", "PXD"), only="message",
         not_left=r"\b(?:light-|seven |thirty |hundred |store |shop |opening )",
         not_right=OLD + r"|\s+(?:ago|later|earlier)|(?-i:['’]\s+[A-Z])"
         r"|\s+of\s+the\s+(?:meeting|session|hearing|council)\b"),
    Rule("message", "{t:future}", dates.same,
         E("future", "FUTURE_REF", before="my ", after=" looks bright"),
         only="message"),
    Rule("message", "{t:chat now}", dates.same,
         E("rn", "PRESENT_REF", before="so tired "), only="message"),
    Rule("message", "{s:season}", names.always_nearest, E("summer", "2024-SU"),
         only="message", not_left=r"\b(?:a|the|to|they|we|you|I|will|would|could)\s+"
         r"|(?-i:[A-Z][\w.]*\s+(?:&\s+)?)",
         not_right=NAME_AFTER + r"|\s+(?:back|up|from|to|then|in\s+the|at\s+the)\b"),
    Rule("message", "{r:month}", names.bare, E("February", "2024-02"),
         E("February", "2024-02", before="Hello ", after=", hello"),
         sure_left=r"\b(?:hello|hi|hey|bye|goodbye|welcome|happy)\s+",
         only="message",
         not_left=r"(?-i:[A-Z][\w.]*\s)|\b(?:named|called|nicknamed)\s+",
         not_right=NAME_AFTER + r"|\s+(?:I|you|we|he|she|they|it|the)\b|" + CAUSE
         + r"|\s+\w+\s+(?:be|bless|grant|protect|rest)\b"),
    Rule("message", "weekend", This(Unit(units.WEEKEND)), E("weekend", "2024-W11-WE"),
         only="message"),
)
# fmt: on
