"""Evidence for the publication date in the lines above and below an article's text."""

from timeline.records import PublicationEvidence


def find_evidence(text: str, url: str | None) -> tuple[PublicationEvidence, ...]:
    """The dates in the address, the first and the last lines, in their order."""
    return ()
