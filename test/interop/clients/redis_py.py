"""The package redis of PyPI, over both protocols. Prints "pass what", "fail what" and "restart"."""

import os
import sys
import time

import redis

PORT = int(os.environ["MINIDB_TEST_PORT"])
GUARDED_PORT = int(os.environ["MINIDB_TEST_GUARDED_PORT"])
TOKEN = os.environ["MINIDB_TEST_TOKEN"]
FEATURES = os.environ["MINIDB_TEST_FEATURES"].split(",")
ALL_BYTES = bytes(range(256))
SECONDS_MAX = 10


def eventually(is_so):
    until = time.monotonic() + SECONDS_MAX
    while time.monotonic() < until:
        if is_so():
            return True
    return False


def check_all(protocol):
    def check(what, is_right):
        print("pass" if is_right else "fail", f"RESP{protocol}: {what}", flush=True)

    client = redis.Redis(port=PORT, protocol=protocol)
    client.flushall()
    client.set(ALL_BYTES, ALL_BYTES)
    check("all bytes", client.get(ALL_BYTES) == ALL_BYTES)
    with client.pipeline(transaction=False) as pipeline:
        for at in range(1000):
            pipeline.set(f"key:{at}", at)
            pipeline.get(f"key:{at}")
        results = pipeline.execute()
    expected = [value for at in range(1000) for value in (True, str(at).encode())]
    check("a pipeline", results == expected)
    client.set("soon", "x", px=20)
    check("expiry", eventually(lambda: client.get("soon") is None))
    client.set("late", "x", ex=1000)
    check("time to live", client.ttl("late") > 900)
    check("a scan", set(client.scan_iter("key:99*")) == {f"key:{n}".encode() for n in [99, *range(990, 1000)]})
    try:
        client.incr("late")
        check("an error", False)
    except redis.ResponseError as error:
        check("an error", str(error) == "value is not an integer or out of range")
    if "hashes" in FEATURES:
        client.hset("hash", mapping={"name": "Ada", "born": 1815})
        check("a hash", client.hgetall("hash") == {b"name": b"Ada", b"born": b"1815"})
    if "transactions" in FEATURES:
        check_transactions(client, check)
    if "subscriptions" in FEATURES:
        check_subscriptions(client, check)
    check_tokens(protocol, check)
    print("restart", flush=True)
    sys.stdin.readline()
    check("a new connection", reconnected(client))


def reconnected(client):
    # What was on its way when the server died may fail once.
    try:
        return client.get("key:7") == b"7"
    except redis.ConnectionError:
        return client.get("key:7") == b"7"


def check_transactions(client, check):
    with client.pipeline() as pipeline:
        results = pipeline.set("a", 1).incr("a").get("a").execute()
    check("a transaction", results == [True, 2, b"2"])
    with client.pipeline() as pipeline:
        pipeline.watch("a")
        client.set("a", "changed")
        pipeline.multi()
        pipeline.set("a", 3)
        try:
            pipeline.execute()
            check("a watched key", False)
        except redis.WatchError:
            check("a watched key", client.get("a") == b"changed")


def check_subscriptions(client, check):
    subscriber = client.pubsub()
    subscriber.subscribe("news")
    check("a subscription", subscriber.get_message(timeout=SECONDS_MAX)["type"] == "subscribe")
    check("its subscribers", client.publish("news", ALL_BYTES) == 1)
    message = subscriber.get_message(timeout=SECONDS_MAX)
    check("a message", (message["channel"], message["data"]) == (b"news", ALL_BYTES))
    subscriber.unsubscribe("news")
    check("its end", subscriber.get_message(timeout=SECONDS_MAX)["type"] == "unsubscribe")
    subscriber.close()


def check_tokens(protocol, check):
    client = redis.Redis(port=GUARDED_PORT, protocol=protocol, password=TOKEN)
    check("a token", client.ping())
    try:
        redis.Redis(port=GUARDED_PORT, protocol=protocol, password="wrong").ping()
        check("a wrong token", False)
    except redis.AuthenticationError:
        check("a wrong token", True)


for protocol in (2, 3):
    check_all(protocol)
