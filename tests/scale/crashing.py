"""A job for a pool, which needs a module to be found in by a worker."""

import os


def die_at_seven(number):
    if number == 7:
        os._exit(1)
    return number
