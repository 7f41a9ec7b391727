"""Does to a Delta table what another program could: standard input is {"table": path, "what": ...}."""

import json
import sys

from deltalake import DeltaTable

request = json.load(sys.stdin)
table = DeltaTable(request["table"])
if request["what"] == "checkpoint":
    table.create_checkpoint()
elif request["what"] == "delete":
    table.delete("version >= 0")
else:
    raise ValueError(request["what"])
print(json.dumps({"version": table.version()}))
