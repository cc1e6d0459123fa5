"""English words around the publication of news."""

import re

from timeline.reading.languages.cues import Cues, sentence_end, words

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            ("monday", "mon"),
            ("tuesday", "tues", "tue"),
            ("wednesday", "weds", "wed"),
            ("thursday", "thurs", "thur", "thu"),
            ("friday", "fri"),
            ("saturday", "sat"),
            ("sunday", "sun"),
        )
    )
    for name in names
}

# Before a date these say what happened on it. Longer ones first where one begins
# another: "last updated" is an update, "first published" a publication.
PUBLISHED_LABELS = (
    *("first published", "originally published", "article published", "published"),
    *("publication date", "posted", "released", "issued", "filed", "created"),
    *("reported", "submitted", "pubdate", "date posted"),
)
MODIFIED_LABELS = (
    *("last updated", "last modified", "last edited", "updated", "modified"),
    *("revised", "edited", "corrected"),
)
RETRIEVED_LABELS = (
    *("retrieved", "accessed", "archived", "printed", "downloaded", "saved on"),
    *("today is", "today's date", "as of", "current date", "last visited"),
)
EVENT_LABELS = (  # a date after these is of what the page tells about
    *("born", "died", "end of watch", "event date", "when", "expires", "deadline"),
    *("starts", "ends", "until", "since", "airs", "premieres"),
)
COPYRIGHT = ("copyright", "all rights reserved")

# Adjectives and verbs of saying that end as regular verbs in the past do, and are no
# sign of it: "he warned the vote is on May 5" tells of what is to come.
_NOT_PAST = (
    *("need", "feed", "speed", "indeed", "exceed", "proceed", "succeed", "bleed"),
    *("breed", "seed", "hundred", "embed", "red", "bed", "wed", "shed", "united"),
    *("announced", "added", "warned", "claimed", "reported", "stressed", "confirmed"),
    *("insisted", "noted", "stated", "explained", "promised", "pledged", "vowed"),
    *("expected", "scheduled", "planned", "proposed", "postponed", "delayed"),
    *("extended", "slated", "hoped", "intended", "ordered", "called", "asked"),
    *("urged", "agreed", "dated", "aged", "limited", "advanced", "alleged"),
)
_ORDINALS = {
    word: number
    for number, word in enumerate(
        (
            *("first", "second", "third", "fourth", "fifth", "sixth", "seventh"),
            *("eighth", "ninth", "tenth"),
        ),
        start=1,
    )
} | {"twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50}
CUES = Cues(
    past=words(
        (
            *("was", "were", "wasn't", "weren't", "had", "did", "didn't", "has been"),
            *("have been", "became", "began", "broke", "brought", "built", "bought"),
            *("caught", "came", "drew", "drove", "fell", "fled", "fought", "found"),
            *("gave", "got", "grew", "held", "hit", "kept", "knew", "led", "left"),
            *("lost", "made", "met", "paid", "rose", "ran", "saw", "sent", "sold"),
            *("shot", "shook", "spent", "spoke", "stood", "struck", "swept", "took"),
            *("threw", "went", "won", "beat", "put on", "cut"),
            # Few words end so: which of them are none is asked last.
            rf"(?=[a-z]{{2,}}ed\b)(?!(?:{'|'.join(_NOT_PAST)})\b)[a-z]+",
        )
    ),
    plan=words(
        (
            *("will", "would", "shall", "should", "could", "may", "might", "must"),
            *("can", "'ll", "to be", "to take", "to begin", "to start", "going to"),
            *("due", "slated", "until", "till", "deadline", "next", "upcoming"),
            *("coming", "if", "unless", "ahead of", "before", "ends in", "valid"),
            *("court date", "date for", "date of", "set for", "set to"),
            *(r"plan(?:s|ned|ning)?", r"expect\w*", r"schedul\w*", r"propos\w*"),
            *(r"postpon\w*", r"delay\w*", r"extend\w*", r"forecast\w*"),
            *("put off", "puts off", "putting off", r"push\w* back", r"adjourn\w*"),
            *("brought forward", r"reschedul\w*", r"defer(?:red|s)?"),
            *(r"hop\w+ to", r"vow\w*", r"promis\w*", r"target\w*", r"expir\w*"),
            *(r"call\w* for", r"intend\w*"),
            # What is named by the year in which it is to be.
            *(r"election\w*", r"nominat\w*", r"candida\w*", "presidential"),
            *("campaign", r"olympic\w*", "world cup", "championship", "bid", "race"),
        )
    ),
    deadline=re.compile(r"\b(?:by|for)\s+(?:the )?(?:end of )?$", re.IGNORECASE),
    future=words(
        (
            *("will", "'ll", "is to", "are to", "is due", "are due", "is set to"),
            *("is scheduled", "are scheduled", "plans to", "is expected"),
            *("is going to", "are going to"),
        )
    ),
    clause=re.compile(
        r"[,;:()\[\]–—]|--| - "
        r"|\b(?=[wba])(?:who|whom|whose|which|where|when|while|because|and|but)\b",
        re.IGNORECASE,
    ),
    in_year=re.compile(r"\b(?:in|since|during|of|early|late|mid)[ -]$", re.IGNORECASE),
    this=re.compile(r"this\b", re.IGNORECASE),
    relative=words(("last", "next", "this", "previous", "following", "ago", "year")),
    aside=words(
        (
            *(r"anniversar\w*", "birthday", "every", "each", r"annual\w*", "amended"),
            *("updated", "corrected", "modified", "edited", "comment", "copyright"),
        )
    ),
    since=re.compile(r"^\s*(?:ago\b|(?:have |had |has )?passed )?\s*since\b", re.I),
    counts={
        "anniversary": re.compile(
            rf"\b(?P<number>\d{{1,3}}(?=st|nd|rd|th)|{'|'.join(_ORDINALS)})"
            r"(?:st|nd|rd|th)?[- ]anniversary (?:of|since) [^.!?\n]{0,60}?"
            r"\b(?P<year>1[89]\d\d|20\d\d)\b",
            re.IGNORECASE,
        ),
        "born": re.compile(
            r",? (?P<number>\d{1,2}),? (?:who was |was |and )?born (?:in|on) "
            r"[^.!?\n]{0,25}?\b(?P<year>19\d\d|20\d\d)\b"
        ),
    },
    ordinals=_ORDINALS,
    months={name.title(): number for name, number in MONTHS.items() if name != "sept"}
    | {"Sept": 9},
    weekdays=WEEKDAYS,
    sentence_end=sentence_end(
        *("Mr", "Mrs", "Ms", "Dr", "Gen", "Sen", "Rep", "Gov", "Col", "Lt", "Sgt"),
        *("Capt", "St", "Jr", "Sr", "No", "Prof", "Rev", "Brig", "Adm", "Maj", "vs"),
        *("Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec"),
    ),
)
