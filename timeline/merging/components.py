"""Connected components of a graph given by its edges."""

from collections import defaultdict
from collections.abc import Iterable


def connected_components(
    nodes: Iterable[str], edges: Iterable[tuple[str, str]]
) -> list[list[str]]:
    """The groups of nodes that edges hold together: each sorted, and sorted by first.

    >>> connected_components("abcd", [("d", "b")])
    [['a'], ['b', 'd'], ['c']]
    """
    root = {node: node for node in nodes}

    def find(node: str) -> str:
        while root[node] != node:
            root[node] = root[root[node]]
            node = root[node]
        return node

    for edge in edges:
        first, second = sorted(map(find, edge))
        root[second] = first
    groups: dict[str, list[str]] = defaultdict(list)
    for node in sorted(root):
        groups[find(node)].append(node)
    return [groups[node] for node in sorted(groups)]
