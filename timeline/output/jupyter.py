"""Lists of records as tables in IPython and Jupyter.

A record shows itself, but a list belongs to Python, so its table has to be
registered with the shell. `timeline` does so when one of its names is first used in
one; elsewhere nothing is touched, and lists of anything else show as ever.
"""

import sys

from timeline.temporal.glance import glance_table


def show_lists() -> None:
    """Let the running IPython shell, if there is one, show lists of records."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    if shell is None:
        return
    formatter = shell.display_formatter.formatters["text/html"]
    for kind in (list, tuple):
        if kind not in formatter:  # what a user has chosen stays
            formatter.for_type(kind, list_html)


def list_html(items: list[object] | tuple[object, ...]) -> str | None:
    """The table of a list of records of one kind; None for any other list."""
    if not items or not hasattr(items[0], "glance"):
        return None
    kind = type(items[0])
    if not kind.__module__.startswith("timeline."):
        return None
    records = [item for item in items if type(item) is kind and hasattr(item, "glance")]
    return glance_table(records) if len(records) == len(items) else None
