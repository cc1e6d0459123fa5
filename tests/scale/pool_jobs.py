"""Jobs for a pool, which need a module to be found in by a worker."""

import os
import sys

import pyarrow as pa


def die_at_seven(number):
    if number == 7:
        os._exit(1)
    return number


def has_pandas(number):
    pa.array([number])
    return "pandas" in sys.modules
