"""Python values to Arrow arrays, column by column: ten times faster than row by row."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate, chain, pairwise
from typing import Any, TypeVar  # Arrow hands values over as what the schema says

import pyarrow as pa
import pyarrow.compute as pc

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


def different(items: Sequence[Item]) -> tuple[list[Item], pa.Array]:
    """The different objects among some, and of each which one it is.

    What is shared by many rows is put into columns once, and its rows taken of it.
    """
    once = {id(item): item for item in items}
    row_of = {key: row for row, key in enumerate(once)}
    rows = pa.array([row_of[id(item)] for item in items], pa.int32())
    return list(once.values()), rows


def offsets(values: Sequence[Sequence[object]]) -> pa.Array:
    """Where each list begins in the flat array of all, and where the last ends."""
    return pa.array([0, *accumulate(map(len, values))], pa.int32())


def python_values(array: pa.Array) -> list[Any]:
    """The values of an array, lists and structs as tuples.

    By columns as well, as Arrow makes a dict of each struct.
    """
    found: list[Any]
    if pa.types.is_struct(array.type):
        fields = [python_values(array.field(at)) for at in range(len(array.type))]
        found = list(zip(*fields, strict=True))
    elif pa.types.is_list(array.type):
        flat = python_values(array.flatten())
        lengths = pc.fill_null(pc.list_value_length(array), 0).to_pylist()
        bounds = pairwise([0, *accumulate(lengths)])
        found = [tuple(flat[begin:end]) for begin, end in bounds]
    elif pa.types.is_timestamp(array.type):
        found = _times(array)
    else:
        found = array.to_pylist()
    if array.null_count and pa.types.is_nested(array.type):
        known = array.is_valid().to_pylist()
        found = [
            one if is_known else None
            for one, is_known in zip(found, known, strict=True)
        ]
    return found


def _times(array: pa.TimestampArray) -> list[Any]:
    """The values of an array of times: few, which Arrow takes long to make of each."""
    coded = array.dictionary_encode()
    different = [*coded.dictionary.to_pylist(), None]
    return [different[at] for at in coded.indices.fill_null(-1).to_pylist()]
