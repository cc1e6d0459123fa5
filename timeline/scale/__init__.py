"""The stages over many processes or machines, in memory that a setting bounds."""

from timeline.scale.cluster import DaskCluster, connect
from timeline.scale.reconstruct import reconstruct
from timeline.scale.run import Summary, reconstruct_to
from timeline.scale.runners import InProcess, ProcessPool, Runner, cores

__all__ = [
    "DaskCluster",
    "InProcess",
    "ProcessPool",
    "Runner",
    "Summary",
    "connect",
    "cores",
    "reconstruct",
    "reconstruct_to",
]
