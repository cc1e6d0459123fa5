"""Python values to Arrow arrays, column by column: ten times faster than row by row."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate, chain
from typing import TypeVar

import pyarrow as pa

Item = TypeVar("Item")
Columns = Mapping[str, Callable[[Item], object]]


def column(values: Iterable[object], kind: pa.DataType) -> pa.Array:
    """An array of the values; of no values, an empty one."""
    return pa.array(list(values), kind)


def lists(values: Sequence[Sequence[object]], kind: pa.ListType) -> pa.ListArray:
    """An array of lists of plain values."""
    flat = column(chain.from_iterable(values), kind.value_type)
    return pa.ListArray.from_arrays(offsets(values), flat, type=kind)


def struct_lists(
    values: Sequence[Sequence[Item]], kind: pa.ListType, columns: Columns[Item]
) -> pa.ListArray:
    """An array of lists of structs, each field read from an item by a function."""
    flat = structs(list(chain.from_iterable(values)), kind.value_type, columns)
    return pa.ListArray.from_arrays(offsets(values), flat, type=kind)


def structs(
    items: Sequence[Item], kind: pa.StructType, columns: Columns[Item]
) -> pa.StructArray:
    """An array of structs, each field read from an item by a function."""
    arrays = [column(map(columns[field.name], items), field.type) for field in kind]
    return pa.StructArray.from_arrays(arrays, fields=list(kind))


def offsets(values: Sequence[Sequence[object]]) -> pa.Array:
    """Where each list begins in the flat array of all, and where the last ends."""
    return pa.array([0, *accumulate(map(len, values))], pa.int32())


def values_of(array: pa.StructArray, name: str) -> list[object]:
    """The Python values of one field of an array of structs."""
    values: list[object] = array.field(name).to_pylist()
    return values
