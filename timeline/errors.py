"""What can be wrong with an input, as exceptions that name it, its place, its cure."""


class TimelineError(Exception):
    """The root of every error that this package raises on purpose."""


class UnreadableInput(TimelineError):
    """A file, table or stream that cannot be read as articles or as a timeline."""


class InvalidPublicationDate(TimelineError):
    """A publication date given by the caller that is no date."""


class UnknownLanguage(TimelineError):
    """A language, by its code, in which times or events cannot be read."""


class SchemaMismatch(TimelineError):
    """A table whose columns are not the ones a timeline or an article has."""


class UnwritableOutput(TimelineError):
    """A file that cannot be written; what stood there before is intact."""


class BrokenRun(TimelineError):
    """A run whose workers died; what they finished is kept in its work folder."""


class OtherRun(TimelineError):
    """A work folder that belongs to a run of another input or settings, or to one
    that is still going on."""


class UnknownEvent(TimelineError):
    """An event id that the timeline does not hold."""


class ImpossiblePicture(TimelineError):
    """A picture asked for in a view, theme or size that cannot be drawn."""


class InvalidCorrection(TimelineError):
    """A file of corrections with an entry that is not understood."""


class UnknownFormat(TimelineError):
    """A format to export to that there is not."""


class DoubtfulPublication(UserWarning):
    """Articles have no publication date that can be trusted; the count is told once."""


class IncompleteExport(UserWarning):
    """A format cannot hold all of a timeline; what it lost is counted."""


class UnmatchedCorrection(UserWarning):
    """Corrections that fit no event of the timeline; their ids are told once."""
