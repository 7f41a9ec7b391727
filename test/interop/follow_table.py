"""Follows a Delta table while it grows, with the readers of other people.

Standard input is {"table": path, "seed": number}, and its end tells that no version comes any more. For each
version that appears, and then for three older ones, each reader's rows are printed as one line
{"reader": ..., "version": ..., "rows": count, "digest": ...}. The digest is SHA-256 of one line a row,
sorted: database, key, type, value, version and expiry in milliseconds.
"""

import hashlib
import json
import os
import random
import re
import select
import sys

import polars as pl
from deltalake import DeltaTable, QueryBuilder

COMMIT = re.compile(r"^(\d{20})\.json$")
OLDER = 3
POLL_SECONDS = 0.05


def by_polars(table, version):
    return pl.scan_delta(table, version=version).collect()


def by_datafusion(table, version):
    query = QueryBuilder().register("entries", DeltaTable(table, version=version))
    return pl.DataFrame(query.execute("select * from entries").read_all())


READERS = [("polars", by_polars), ("datafusion", by_datafusion)]


def digest_of(frame):
    columns = ["db", "key", "key_binary", "type", "value_string", "value_binary", "version"]
    frame = frame.select(*columns, pl.col("expires_at").dt.epoch("ms"))
    lines = []
    for db, key, key_binary, kind, text, binary, version, expires in frame.iter_rows():
        key_hex = (key.encode() if key_binary is None else key_binary).hex()
        value_hex = (text.encode() if binary is None else binary).hex()
        lines.append(f"{db} {key_hex} {kind} {value_hex} {version} {expires or 0}\n")
    lines.sort()
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def show(table, version):
    for name, read in READERS:
        frame = read(table, version)
        answer = {"reader": name, "version": version, "rows": frame.height}
        print(json.dumps({**answer, "digest": digest_of(frame)}), flush=True)


def newest_version(table):
    log = os.path.join(table, "_delta_log")
    names = os.listdir(log) if os.path.isdir(log) else []
    return max((int(match[1]) for name in names if (match := COMMIT.match(name))), default=-1)


def main():
    request = json.loads(sys.stdin.readline())
    table = request["table"]
    choices = random.Random(request["seed"])
    seen = -1
    ended = False
    while True:
        newest = newest_version(table)
        if newest == seen and ended:
            return
        for version in range(seen + 1, newest + 1):
            show(table, version)
            for older in choices.sample(range(version), min(OLDER, version)):
                show(table, older)
        seen = newest
        if not ended:
            ended = bool(select.select([sys.stdin], [], [], POLL_SECONDS)[0])


main()
