"""Text as an event: every picture, page and export of it can be made."""

import sys
import warnings

import atheris

with atheris.instrument_imports(include=["timeline"]):
    import timeline
    from timeline.output.exports import export_text
    from timeline.output.page import page_html

FORMATS = ("csv", "jsonl", "timelinejs", "vis", "mermaid", "timesketch", "icalendar")


def fuzz(data: bytes) -> None:
    """Tell an event of the text, and write it in every format."""
    given = atheris.FuzzedDataProvider(data)
    name = given.ConsumeUnicodeNoSurrogates(sys.maxsize)
    rows = [{"text": f"{name} resigned on March 3, 2024.", "source": name}]
    story = timeline.reconstruct(timeline.read_articles(rows))
    for format in FORMATS:
        export_text(list(story), format)
    page_html(list(story), title=name)


warnings.simplefilter("ignore")  # a run in a million would drown in them
atheris.Setup(sys.argv, fuzz)
atheris.Fuzz()
