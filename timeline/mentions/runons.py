"""Where the frame of a page ran into its text, as tools that save pages leave it.

A headline, a dateline, the slug of a wire or its note on its own copy, the credit of a
picture or the stamp of a page stands in one line with the sentence after it, and
nothing stops before that.
"""

import re
from collections.abc import Iterator

from timeline.mentions.lexicon import Lexicon
from timeline.temporal.timex3 import Span

# A headline that runs on into the first sentence: "... of a dam A man of 40 was".
_RUN_ON = re.compile(
    r" (?<=\w )(?=(?:The|A|An|There|Thousands|Dozens) [a-z]|(?P<name>The [A-Z]{2,5}\b))"
)
# What credits a picture, and where the words after it begin: after an agency, else at
# the last capital before a small letter: "Photo: Jan Orr The mayor said".
_CREDIT = re.compile(
    r"\b(?:Photo(?:graph)?|Picture|Image|Credit)(?: by)?: (?:"
    r"(?:AFP|AP|EPA|DPA|PA|Reuters|Getty Images)\)? (?=[\"“‘A-Z])"
    r"|[A-Z][\w.'’/&-]*(?: [A-Z][\w.'’/&-]*){0,3}?\)? (?=[\"“‘]|[A-Z][\w'’-]* [a-z]))"
)
# What a wire writes before a headline: "UPDATE 2-", "RPT-WRAPUP 1-".
_SLUG = re.compile(
    r"(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|EXCLUSIVE|FACTBOX|TIMELINE|ANALYSIS|BRIEF"
    r"|FEATURE|INTERVIEW|PREVIEW|INSIGHT|NEWSMAKER|CHRONOLOGY|INSTANT VIEW)"
    r"(?: \d\d?)?-)+(?=[\"“‘'A-Z\d])"
)
# "(Adds quotes)", "(Recasts with vote, adds reaction)".
_NOTE = re.compile(
    r"(?:\(|-LRB- )(?:Adds|Updates|Recasts|Repeats|Refiles|Rewrites|Removes|Corrects) "
    r"[^()\n]{1,120}?(?:\)|-RRB-) ?"
)
_CAPTION = re.compile(r"(?:Image|Photo|Picture) caption[,:] ")
_DATE = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:,? \d{4})?"
# Where and from whom a report comes: "OLDMERE, March 12 (Wire) - ", "OLDMERE -- ".
_DATELINE = re.compile(
    r"(?:(?:[A-Z0-9|,.:][^\s(]*|[ap]m|de|of|[a-z]{2}-[A-Z]\S*) ){0,18}?"
    r"(?:\([A-Z][A-Za-z ]{1,30}\)|-LRB- ?[A-Z][A-Za-z ]{1,30}-RRB-) ?[-–—:]{1,2} "
    rf"|[A-Z]{{3}}[A-Z.,’' -]*(?:, [A-Z][a-z.]{{2,10}})?(?:, {_DATE})? ?(?:--|[–—]) ?"
    rf"|(?!(?:On|In|At|[A-Z][a-z]+day)\b)(?:[A-Z][\w.’'-]*,? ){{1,5}}(?<=, ){_DATE} ?"
    r"(?:\([^()\n]{1,40}\) ?|/[^/\n]{1,40}/ ?)?(?:--?|[–—:]) (?=[A-Z\"“])"
)
# When a page appeared or changed: "Last updated at 8:58 GMT , 3 May 2010 The mayor".
_CLOCK = r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: (?:[A-Z]{2,4}|UK))?"
_DAY = (
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]* ?,? )?"
    r"(?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2} ?,?) \d{4}"
)
_PAGE = (
    r"(?:Page )?(?:[LF](?:ast|irst) |last )?(?:[Pp]ublish|[Uu]pdat|[Mm]odifi|[Pp]ost)ed"
)
_STAMP = re.compile(
    rf"(?=[A-Z]){_PAGE}(?: at| on)? ?:? ?(?:{_CLOCK}|{_DAY})"
    rf"(?: ?[,|·-]? ?(?:{_CLOCK}|{_DAY}|{_PAGE} ?:?))* (?=[A-Z\"“-])"
)
_HEADS = (_SLUG, _CAPTION, _DATELINE)
_CHANGES = ("ublished", "pdated", "odified", "osted")  # one is in every stamp
_WORD_END = re.compile(r"\w{1,30}$")
_OPEN = frozenset("DPTCSWOBHAMX")  # tags of words that no headline ends with
_CLOSING = frozenset("NbJ")  # of those before a name: not "told The AP"
_LOOK_BACK = 40  # characters before a place that can hold the word before it


def run_ons(text: str, paragraph: Span, lexicon: Lexicon) -> Iterator[int]:
    """The places in a paragraph where something else begins without a stop."""
    begin = paragraph.begin
    for head in _HEADS:
        found = head.match(text, begin, paragraph.end)
        if found is not None:
            begin = found.end()
            yield begin
    words = text[begin : paragraph.end]
    if any(change in words for change in _CHANGES):
        for stamp in _STAMP.finditer(text, begin, paragraph.end):
            yield stamp.start()
            begin = stamp.end()
            yield begin
    if "(" in words or "-LRB-" in words:
        for note in _NOTE.finditer(text, begin, paragraph.end):
            yield note.start()
            yield note.end()
            begin = note.end()
            dateline = _DATELINE.match(text, begin, paragraph.end)
            if dateline is not None:
                begin = dateline.end()
                yield begin
    if ":" in words:
        for credit in _CREDIT.finditer(text, begin, paragraph.end):
            begin = credit.end()
            yield begin
    for start in _RUN_ON.finditer(text, begin, paragraph.end):
        before = _WORD_END.search(
            text, max(begin, start.start() - _LOOK_BACK), start.start()
        )
        if before is None:
            continue
        tag = lexicon.word(before[0].lower()).tag
        if tag in _OPEN or (start["name"] and tag not in _CLOSING):
            continue
        begin = start.start()
        yield begin
