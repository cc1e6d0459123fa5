"""What Arrow imports unasked."""

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

import pyarrow as pa


class _NoPandas(MetaPathFinder):
    """Tells whoever imports pandas that there is none."""

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name == "pandas":
            raise ModuleNotFoundError(name)
        return None


def leave_out_pandas() -> None:
    """Let Arrow look for pandas now and find none, for good; data frames can be made.

    With its first array Arrow would import pandas, which takes longer than a timeline
    of some articles and which no stage uses. For processes that are this package's
    own, as others may hand data frames to Arrow.
    """
    finder = _NoPandas()
    sys.meta_path.insert(0, finder)
    pa.array([])
    sys.meta_path.remove(finder)
