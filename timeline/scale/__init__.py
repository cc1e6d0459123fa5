"""The stages over many processes or machines, in memory that a setting bounds."""

from timeline.scale.run import Summary, reconstruct_to
from timeline.scale.runners import InProcess, ProcessPool, Runner, cores

__all__ = ["InProcess", "ProcessPool", "Runner", "Summary", "cores", "reconstruct_to"]
