"""Text as an event: every picture, page and export of it can be made."""

import io
import sys
import tempfile
import warnings
from pathlib import Path

import atheris
import matplotlib as mpl
from making import fuzzed_text
from rich.console import Console

with atheris.instrument_imports(include=["timeline"]):
    import timeline
    from timeline.output.describe import describe
    from timeline.output.exports import export_text
    from timeline.output.exports.formats import FORMATS
    from timeline.output.figure import save_figure
    from timeline.output.page import page_html
    from timeline.output.terminal import print_timeline

VIEWS = ("timeline", "lanes", "density", "lag")
# A picture takes a hundred times as long as the rest.
PICTURES = 30


def fuzz(data: bytes) -> None:
    """Tell an event of the text, and write it in every format."""
    given = atheris.FuzzedDataProvider(data)
    picture = given.ConsumeIntInRange(0, PICTURES)
    name, source = fuzzed_text(given, (), 4), fuzzed_text(given, (), 2)
    told = f"{name} resigned on March 3, 2024. {fuzzed_text(given)}"
    rows = [{"text": told, "title": name, "source": source, "url": source, "id": name}]
    story = timeline.reconstruct(timeline.read_articles(rows))
    for format in FORMATS:
        export_text(list(story), format)
    page_html(list(story), title=name)
    describe(list(story))
    print_timeline(story, Console(file=io.StringIO()))
    for event in story:
        story.explain(event.id)
    if picture == 0:
        view = VIEWS[given.ConsumeIntInRange(0, len(VIEWS) - 1)]
        with tempfile.TemporaryDirectory() as folder:
            save_figure(story.plot(view, title=name), Path(folder, "picture.png"))


mpl.use("agg")
warnings.simplefilter("ignore")  # a run in a million would drown in them
atheris.Setup(sys.argv, fuzz)
atheris.Fuzz()
