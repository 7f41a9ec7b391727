"""Reads versions of a Delta table with the readers of other people.

Standard input is {"table": path, "versions": [...], "keys": [...]}; each line of the output is
{"reader": ..., "version": ..., "key": ..., "rows": [...]}, where key is null for all rows. A row is its
values in the order of the columns, as text, so that no number is rounded on its way.
"""

import json
import math
import struct
import sys

import polars as pl
from deltalake import DeltaTable, QueryBuilder

TIMESTAMPS = ["created_at", "updated_at", "expires_at"]


def text_of(value):
    if value is None:
        return None
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, float):
        return "nan" if math.isnan(value) else struct.pack(">d", value).hex()
    return str(value)


def rows_of(frame):
    frame = frame.with_columns(pl.col(name).dt.epoch("us") for name in TIMESTAMPS)
    return [[text_of(value) for value in row] for row in frame.rows()]


def by_polars(table, version, key):
    frame = pl.scan_delta(table, version=version)
    if key is not None:
        frame = frame.filter(pl.col("key") == key)
    return frame.collect()


def by_datafusion(table, version, key):
    condition = "" if key is None else " where key = '" + key.replace("'", "''") + "'"
    query = QueryBuilder().register("entries", DeltaTable(table, version=version))
    return pl.DataFrame(query.execute("select * from entries" + condition).read_all())


def main():
    request = json.load(sys.stdin)
    table = request["table"]
    for name, read in [("polars", by_polars), ("datafusion", by_datafusion)]:
        for version in request["versions"]:
            for key in [None, *request["keys"]]:
                rows = rows_of(read(table, version, key))
                print(json.dumps({"reader": name, "version": version, "key": key, "rows": rows}))


main()
