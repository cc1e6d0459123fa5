"""English words around the publication of news."""

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
