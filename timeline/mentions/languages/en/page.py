"""What pages put around an English article, and wires around their copy."""

# What a wire says it has done to its own copy.
WIRE_CHANGES = "adds updates recasts repeats refiles rewrites removes corrects releads"

# What of the frame of a page can stand in one line with the text, each by its name.
_DATE = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:,? \d{4})?"
_CLOCK = r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: (?:[A-Z]{2,4}|UK))?"
_DAY = (
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]* ?,? )?"
    r"(?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2} ?,?) \d{4}"
)
_PAGE = (
    r"(?:Page )?(?:[LF](?:ast|irst) |last )?(?:[Pp]ublish|[Uu]pdat|[Mm]odifi|[Pp]ost)ed"
)
FRAMES = {
    # What a wire writes before a headline: "UPDATE 2-", "RPT-WRAPUP 1-".
    "slug": (
        r"(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|EXCLUSIVE|FACTBOX|TIMELINE|ANALYSIS"
        r"|BRIEF|FEATURE|INTERVIEW|PREVIEW|INSIGHT|NEWSMAKER|CHRONOLOGY|INSTANT VIEW)"
        r"(?: \d\d?)?-)+(?=[\"“‘'A-Z\d])"
    ),
    "caption": r"(?:Image|Photo|Picture) caption[,:] ",
    # Where and from whom a report comes: "OLDMERE, March 12 (Wire) - ", "OLDMERE -- ".
    "dateline": (
        r"(?:(?:[A-Z0-9|,.:][^\s(]*|[ap]m|de|of|[a-z]{2}-[A-Z]\S*) ){0,18}?"
        r"(?:\([A-Z][A-Za-z ]{1,30}\)|-LRB- ?[A-Z][A-Za-z ]{1,30}-RRB-) ?[-–—:]{1,2} "
        rf"|[A-Z]{{3}}[A-Z.,’' -]*(?:, [A-Z][a-z.]{{2,10}})?(?:, {_DATE})?"
        r" ?(?:--|[–—]) ?"
        r"|(?!(?:On|In|At|[A-Z][a-z]+day)\b)(?:[A-Z][\w.’'-]*,? ){1,5}(?<=, )"
        rf"{_DATE} ?"
        r"(?:\([^()\n]{1,40}\) ?|/[^/\n]{1,40}/ ?)?(?:--?|[–—:]) (?=[A-Z\"“])"
    ),
    # When a page appeared or changed: "Last updated at 8:58 GMT , 3 May 2010 Fire".
    "stamp": (
        rf"(?=[A-Z]){_PAGE}(?: at| on)? ?:? ?(?:{_CLOCK}|{_DAY})"
        rf"(?: ?[,|·-]? ?(?:{_CLOCK}|{_DAY}|{_PAGE} ?:?))* (?=[A-Z\"“-])"
    ),
    # "(Adds quotes)", "(Recasts with vote, adds reaction)".
    "note": (
        rf"(?:\(|-LRB- )(?:{'|'.join(WIRE_CHANGES.title().split())}) "
        r"[^()\n]{1,120}?(?:\)|-RRB-) ?"
    ),
    # What credits a picture, and where the words after it begin: after an agency, else
    # at the last capital before a small letter: "Photo: Jan Orr The mayor said".
    "credit": (
        r"\b(?:Photo(?:graph)?|Picture|Image|Credit)(?: by)?: (?:"
        r"(?:AFP|AP|EPA|DPA|PA|Reuters|Getty Images)\)? (?=[\"“‘A-Z])"
        r"|[A-Z][\w.'’/&-]*(?: [A-Z][\w.'’/&-]*){0,3}?\)? "
        r"(?=[\"“‘]|[A-Z][\w'’-]* [a-z]))"
    ),
    # The sentence that a headline runs on into: "... of a dam A man of 40 was".
    "sentence": (
        r" (?=[A-Z])(?<=\w )"
        r"(?=(?:The|A|An|There|It|He|She|They|His|Some|Many|Most|Thousands|Hundreds"
        r"|Dozens|Officials|But|Also|However|In|On|As|After|When|While|With|Despite"
        r"|During|According to|More than|Up to|At least) [a-z\d]"
        r"|(?P<name>The [A-Z]{2,5}\b)"
        # Where all before is in title case: "Mill to Close in May The Ames family".
        r"|(?P<cased>(?:The|A|An|Some|More Than|Two|Three) [A-Z][a-z]))"
    ),
}

# One is in every stamp, whatever its first letter.
STAMP_CUES = "ublished pdated odified osted"
