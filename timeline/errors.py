"""What can be wrong with an input, as exceptions that name it, its place, its cure."""

import sys
import warnings


class TimelineError(Exception):
    """The root of every error that this package raises on purpose."""


class UnreadableInput(TimelineError):
    """A file, table or stream that cannot be read as articles or as a timeline."""


class InvalidDate(TimelineError):
    """A date given by the caller that is none."""


class InvalidPublicationDate(InvalidDate):
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


_NOT_CALLERS = frozenset(("timeline", "contextlib"))


def warn_caller(message: str, kind: type[UserWarning]) -> None:
    """Warn at the line outside this package that led here, however deep it called."""
    level, frame = 1, sys._getframe(0)
    while frame.f_back and _top_package(frame.f_globals["__name__"]) in _NOT_CALLERS:
        level, frame = level + 1, frame.f_back
    warnings.warn(message, kind, stacklevel=level)


def _top_package(module: str) -> str:
    return module.partition(".")[0]
