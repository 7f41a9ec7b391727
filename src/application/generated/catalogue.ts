// Made from grammar/mini-db.ohm by `npm run generate`: change the grammar, not this file.

import type { Catalogue } from '../command.js';

export const catalogue: Catalogue = [
  {
    "id": 0,
    "rule": "Set",
    "name": "set",
    "aliases": [],
    "arity": -3,
    "flags": [
      "write",
      "denyoom",
      "slow"
    ],
    "summary": "Sets the value of a key and, without KEEPTTL, drops its expiry",
    "since": "0.1.0",
    "syntax": "SET key value [EX seconds | PX milliseconds | EXAT unix-seconds | PXAT unix-milliseconds | KEEPTTL] [NX | XX] [GET]",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "value",
        "type": "string"
      },
      {
        "name": "set-expiry",
        "type": "oneof",
        "arguments": [
          {
            "name": "seconds",
            "type": "integer",
            "token": "EX"
          },
          {
            "name": "milliseconds",
            "type": "integer",
            "token": "PX"
          },
          {
            "name": "unixSeconds",
            "type": "unix-time",
            "token": "EXAT"
          },
          {
            "name": "unixMilliseconds",
            "type": "unix-time",
            "token": "PXAT"
          },
          {
            "name": "keepttl",
            "type": "pure-token",
            "token": "KEEPTTL"
          }
        ],
        "isOptional": true
      },
      {
        "name": "set-condition",
        "type": "oneof",
        "arguments": [
          {
            "name": "nx",
            "type": "pure-token",
            "token": "NX"
          },
          {
            "name": "xx",
            "type": "pure-token",
            "token": "XX"
          }
        ],
        "isOptional": true
      },
      {
        "name": "get",
        "type": "pure-token",
        "token": "GET",
        "isOptional": true
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 1,
    "rule": "Lookup",
    "name": "lookup",
    "aliases": [],
    "arity": 2,
    "flags": [
      "read",
      "fast"
    ],
    "summary": "Returns the value of a key in its own type",
    "since": "0.1.0",
    "syntax": "LOOKUP key",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 2,
    "rule": "Get",
    "name": "get",
    "aliases": [],
    "arity": 2,
    "flags": [
      "read",
      "fast"
    ],
    "summary": "Returns the value of a key as a string",
    "since": "0.1.0",
    "syntax": "GET key",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 3,
    "rule": "GetMany",
    "name": "mget",
    "aliases": [],
    "arity": -2,
    "flags": [
      "read",
      "fast"
    ],
    "summary": "Returns the values of several keys",
    "since": "0.1.0",
    "syntax": "MGET key [key ...]",
    "arguments": [
      {
        "name": "key",
        "type": "key",
        "isMultiple": true
      }
    ],
    "firstKey": 1,
    "lastKey": -1,
    "keyStep": 1
  },
  {
    "id": 4,
    "rule": "SetMany",
    "name": "mset",
    "aliases": [],
    "arity": -3,
    "flags": [
      "write",
      "denyoom",
      "slow"
    ],
    "summary": "Sets the values of several keys, all or none",
    "since": "0.1.0",
    "syntax": "MSET key value [key value ...]",
    "arguments": [
      {
        "name": "key-value",
        "type": "block",
        "arguments": [
          {
            "name": "key",
            "type": "key"
          },
          {
            "name": "value",
            "type": "string"
          }
        ],
        "isMultiple": true
      }
    ],
    "firstKey": 1,
    "lastKey": -1,
    "keyStep": 2
  },
  {
    "id": 5,
    "rule": "Delete",
    "name": "del",
    "aliases": [],
    "arity": -2,
    "flags": [
      "write",
      "keyspace",
      "slow"
    ],
    "summary": "Removes keys and returns how many there were",
    "since": "0.1.0",
    "syntax": "DEL key [key ...]",
    "arguments": [
      {
        "name": "key",
        "type": "key",
        "isMultiple": true
      }
    ],
    "firstKey": 1,
    "lastKey": -1,
    "keyStep": 1
  },
  {
    "id": 6,
    "rule": "Exists",
    "name": "exists",
    "aliases": [],
    "arity": -2,
    "flags": [
      "read",
      "keyspace",
      "fast"
    ],
    "summary": "Returns how many of the keys exist",
    "since": "0.1.0",
    "syntax": "EXISTS key [key ...]",
    "arguments": [
      {
        "name": "key",
        "type": "key",
        "isMultiple": true
      }
    ],
    "firstKey": 1,
    "lastKey": -1,
    "keyStep": 1
  },
  {
    "id": 7,
    "rule": "Type",
    "name": "type",
    "aliases": [],
    "arity": 2,
    "flags": [
      "read",
      "keyspace",
      "fast"
    ],
    "summary": "Returns the type of the value of a key",
    "since": "0.1.0",
    "syntax": "TYPE key",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 8,
    "rule": "TimeToLive",
    "name": "ttl",
    "aliases": [],
    "arity": 2,
    "flags": [
      "read",
      "keyspace",
      "fast"
    ],
    "summary": "Returns the seconds until a key expires",
    "since": "0.1.0",
    "syntax": "TTL key",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 9,
    "rule": "TimeToLiveMilliseconds",
    "name": "pttl",
    "aliases": [],
    "arity": 2,
    "flags": [
      "read",
      "keyspace",
      "fast"
    ],
    "summary": "Returns the milliseconds until a key expires",
    "since": "0.1.0",
    "syntax": "PTTL key",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 10,
    "rule": "Expire",
    "name": "expire",
    "aliases": [],
    "arity": 3,
    "flags": [
      "write",
      "keyspace",
      "fast"
    ],
    "summary": "Lets a key expire after some seconds",
    "since": "0.1.0",
    "syntax": "EXPIRE key seconds",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "seconds",
        "type": "integer"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 11,
    "rule": "Persist",
    "name": "persist",
    "aliases": [],
    "arity": 2,
    "flags": [
      "write",
      "keyspace",
      "fast"
    ],
    "summary": "Drops the expiry of a key",
    "since": "0.1.0",
    "syntax": "PERSIST key",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 12,
    "rule": "Increment",
    "name": "incr",
    "aliases": [],
    "arity": 2,
    "flags": [
      "write",
      "denyoom",
      "fast"
    ],
    "summary": "Adds one to the integer value of a key",
    "since": "0.1.0",
    "syntax": "INCR key",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 13,
    "rule": "Decrement",
    "name": "decr",
    "aliases": [],
    "arity": 2,
    "flags": [
      "write",
      "denyoom",
      "fast"
    ],
    "summary": "Subtracts one from the integer value of a key",
    "since": "0.1.0",
    "syntax": "DECR key",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 14,
    "rule": "IncrementBy",
    "name": "incrby",
    "aliases": [],
    "arity": 3,
    "flags": [
      "write",
      "denyoom",
      "fast"
    ],
    "summary": "Adds a number to the integer value of a key",
    "since": "0.1.0",
    "syntax": "INCRBY key increment",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "increment",
        "type": "integer"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 15,
    "rule": "Scan",
    "name": "scan",
    "aliases": [],
    "arity": -2,
    "flags": [
      "read",
      "keyspace",
      "slow"
    ],
    "summary": "Iterates over the keys of the database",
    "since": "0.1.0",
    "syntax": "SCAN cursor [MATCH pattern] [COUNT count]",
    "arguments": [
      {
        "name": "cursor",
        "type": "integer"
      },
      {
        "name": "pattern",
        "type": "pattern",
        "token": "MATCH",
        "isOptional": true
      },
      {
        "name": "count",
        "type": "integer",
        "token": "COUNT",
        "isOptional": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 16,
    "rule": "DatabaseSize",
    "name": "dbsize",
    "aliases": [],
    "arity": 1,
    "flags": [
      "read",
      "keyspace",
      "fast"
    ],
    "summary": "Returns the number of keys in the database",
    "since": "0.1.0",
    "syntax": "DBSIZE",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 17,
    "rule": "Select",
    "name": "select",
    "aliases": [],
    "arity": 2,
    "flags": [
      "connection",
      "fast",
      "loading"
    ],
    "summary": "Changes the database of this connection",
    "since": "0.1.0",
    "syntax": "SELECT database",
    "arguments": [
      {
        "name": "database",
        "type": "integer"
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 18,
    "rule": "FlushDatabase",
    "name": "flushdb",
    "aliases": [],
    "arity": -1,
    "flags": [
      "write",
      "keyspace",
      "slow",
      "dangerous"
    ],
    "summary": "Removes all keys of the database",
    "since": "0.1.0",
    "syntax": "FLUSHDB [ASYNC | SYNC]",
    "arguments": [
      {
        "name": "flush-mode",
        "type": "oneof",
        "arguments": [
          {
            "name": "async",
            "type": "pure-token",
            "token": "ASYNC"
          },
          {
            "name": "sync",
            "type": "pure-token",
            "token": "SYNC"
          }
        ],
        "isOptional": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 19,
    "rule": "FlushAll",
    "name": "flushall",
    "aliases": [],
    "arity": -1,
    "flags": [
      "write",
      "keyspace",
      "slow",
      "dangerous"
    ],
    "summary": "Removes all keys of all databases",
    "since": "0.1.0",
    "syntax": "FLUSHALL [ASYNC | SYNC]",
    "arguments": [
      {
        "name": "flush-mode",
        "type": "oneof",
        "arguments": [
          {
            "name": "async",
            "type": "pure-token",
            "token": "ASYNC"
          },
          {
            "name": "sync",
            "type": "pure-token",
            "token": "SYNC"
          }
        ],
        "isOptional": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 20,
    "rule": "Multi",
    "name": "multi",
    "aliases": [],
    "arity": 1,
    "flags": [
      "transaction",
      "fast",
      "loading"
    ],
    "summary": "Queues the commands that follow, until EXEC",
    "since": "0.1.0",
    "syntax": "MULTI",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 21,
    "rule": "Execute",
    "name": "exec",
    "aliases": [],
    "arity": 1,
    "flags": [
      "transaction",
      "slow",
      "loading"
    ],
    "summary": "Runs the queued commands, all or none",
    "since": "0.1.0",
    "syntax": "EXEC",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 22,
    "rule": "Discard",
    "name": "discard",
    "aliases": [],
    "arity": 1,
    "flags": [
      "transaction",
      "fast",
      "loading"
    ],
    "summary": "Forgets the queued commands",
    "since": "0.1.0",
    "syntax": "DISCARD",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 23,
    "rule": "Watch",
    "name": "watch",
    "aliases": [],
    "arity": -2,
    "flags": [
      "transaction",
      "fast",
      "loading"
    ],
    "summary": "Lets EXEC run nothing when one of the keys has changed",
    "since": "0.1.0",
    "syntax": "WATCH key [key ...]",
    "arguments": [
      {
        "name": "key",
        "type": "key",
        "isMultiple": true
      }
    ],
    "firstKey": 1,
    "lastKey": -1,
    "keyStep": 1
  },
  {
    "id": 24,
    "rule": "Unwatch",
    "name": "unwatch",
    "aliases": [],
    "arity": 1,
    "flags": [
      "transaction",
      "fast",
      "loading"
    ],
    "summary": "Forgets the watched keys",
    "since": "0.1.0",
    "syntax": "UNWATCH",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 25,
    "rule": "Subscribe",
    "name": "subscribe",
    "aliases": [],
    "arity": -2,
    "flags": [
      "pubsub",
      "slow",
      "loading"
    ],
    "summary": "Receives what is published to channels",
    "since": "0.1.0",
    "syntax": "SUBSCRIBE channel [channel ...]",
    "arguments": [
      {
        "name": "channel",
        "type": "string",
        "isMultiple": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 26,
    "rule": "Unsubscribe",
    "name": "unsubscribe",
    "aliases": [],
    "arity": -1,
    "flags": [
      "pubsub",
      "slow",
      "loading"
    ],
    "summary": "Receives no more from channels, or from any",
    "since": "0.1.0",
    "syntax": "UNSUBSCRIBE [channel ...]",
    "arguments": [
      {
        "name": "channel",
        "type": "string",
        "isMultiple": true,
        "isOptional": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 27,
    "rule": "SubscribePattern",
    "name": "psubscribe",
    "aliases": [],
    "arity": -2,
    "flags": [
      "pubsub",
      "slow",
      "loading"
    ],
    "summary": "Receives what is published to channels that match patterns",
    "since": "0.1.0",
    "syntax": "PSUBSCRIBE pattern [pattern ...]",
    "arguments": [
      {
        "name": "pattern",
        "type": "pattern",
        "isMultiple": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 28,
    "rule": "UnsubscribePattern",
    "name": "punsubscribe",
    "aliases": [],
    "arity": -1,
    "flags": [
      "pubsub",
      "slow",
      "loading"
    ],
    "summary": "Receives no more by patterns, or by any",
    "since": "0.1.0",
    "syntax": "PUNSUBSCRIBE [pattern ...]",
    "arguments": [
      {
        "name": "pattern",
        "type": "pattern",
        "isMultiple": true,
        "isOptional": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 29,
    "rule": "Publish",
    "name": "publish",
    "aliases": [],
    "arity": 3,
    "flags": [
      "pubsub",
      "fast",
      "loading"
    ],
    "summary": "Sends a message to all who receive a channel",
    "since": "0.1.0",
    "syntax": "PUBLISH channel message",
    "arguments": [
      {
        "name": "channel",
        "type": "string"
      },
      {
        "name": "message",
        "type": "string"
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 30,
    "rule": "PubSubChannels",
    "name": "pubsub|channels",
    "aliases": [],
    "arity": -2,
    "flags": [
      "pubsub",
      "slow",
      "loading"
    ],
    "summary": "Returns the channels that have subscribers",
    "since": "0.1.0",
    "syntax": "PUBSUB CHANNELS [pattern]",
    "arguments": [
      {
        "name": "pattern",
        "type": "pattern",
        "isOptional": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 31,
    "rule": "PubSubPatterns",
    "name": "pubsub|numpat",
    "aliases": [],
    "arity": 2,
    "flags": [
      "pubsub",
      "slow",
      "loading"
    ],
    "summary": "Returns how many patterns have subscribers",
    "since": "0.1.0",
    "syntax": "PUBSUB NUMPAT",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 32,
    "rule": "PubSubSubscribers",
    "name": "pubsub|numsub",
    "aliases": [],
    "arity": -2,
    "flags": [
      "pubsub",
      "slow",
      "loading"
    ],
    "summary": "Returns how many subscribers channels have",
    "since": "0.1.0",
    "syntax": "PUBSUB NUMSUB [channel ...]",
    "arguments": [
      {
        "name": "channel",
        "type": "string",
        "isMultiple": true,
        "isOptional": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 33,
    "rule": "Ping",
    "name": "ping",
    "aliases": [],
    "arity": -1,
    "flags": [
      "connection",
      "fast"
    ],
    "summary": "Returns PONG or the message",
    "since": "0.1.0",
    "syntax": "PING [message]",
    "arguments": [
      {
        "name": "message",
        "type": "string",
        "isOptional": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 34,
    "rule": "Echo",
    "name": "echo",
    "aliases": [],
    "arity": 2,
    "flags": [
      "connection",
      "fast",
      "loading"
    ],
    "summary": "Returns the message",
    "since": "0.1.0",
    "syntax": "ECHO message",
    "arguments": [
      {
        "name": "message",
        "type": "string"
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 35,
    "rule": "Hello",
    "name": "hello",
    "aliases": [],
    "arity": -1,
    "flags": [
      "connection",
      "fast",
      "noauth",
      "loading"
    ],
    "summary": "Chooses the version of the protocol",
    "since": "0.1.0",
    "syntax": "HELLO [protocol-version [AUTH username password] [SETNAME client-name]]",
    "arguments": [
      {
        "name": "protocolVersion-auth-clientName",
        "type": "block",
        "arguments": [
          {
            "name": "protocolVersion",
            "type": "integer"
          },
          {
            "name": "auth",
            "type": "block",
            "arguments": [
              {
                "name": "username",
                "type": "string"
              },
              {
                "name": "password",
                "type": "string"
              }
            ],
            "token": "AUTH",
            "isOptional": true
          },
          {
            "name": "clientName",
            "type": "string",
            "token": "SETNAME",
            "isOptional": true
          }
        ],
        "isOptional": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 36,
    "rule": "Authenticate",
    "name": "auth",
    "aliases": [],
    "arity": -2,
    "flags": [
      "connection",
      "fast",
      "noauth",
      "loading"
    ],
    "summary": "Proves who the client is",
    "since": "0.1.0",
    "syntax": "AUTH <username password | password>",
    "arguments": [
      {
        "name": "credentials",
        "type": "oneof",
        "arguments": [
          {
            "name": "username-password",
            "type": "block",
            "arguments": [
              {
                "name": "username",
                "type": "string"
              },
              {
                "name": "password",
                "type": "string"
              }
            ]
          },
          {
            "name": "password",
            "type": "string"
          }
        ]
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 37,
    "rule": "Reset",
    "name": "reset",
    "aliases": [],
    "arity": 1,
    "flags": [
      "connection",
      "fast",
      "noauth",
      "loading"
    ],
    "summary": "Returns the connection to its first state",
    "since": "0.1.0",
    "syntax": "RESET",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 38,
    "rule": "Quit",
    "name": "quit",
    "aliases": [],
    "arity": 1,
    "flags": [
      "connection",
      "fast",
      "noauth",
      "loading"
    ],
    "summary": "Closes the connection after the reply",
    "since": "0.1.0",
    "syntax": "QUIT",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 39,
    "rule": "ClientId",
    "name": "client|id",
    "aliases": [],
    "arity": 2,
    "flags": [
      "connection",
      "slow",
      "loading"
    ],
    "summary": "Returns the number of this connection",
    "since": "0.1.0",
    "syntax": "CLIENT ID",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 40,
    "rule": "ClientSetName",
    "name": "client|setname",
    "aliases": [],
    "arity": 3,
    "flags": [
      "connection",
      "slow",
      "loading"
    ],
    "summary": "Names this connection",
    "since": "0.1.0",
    "syntax": "CLIENT SETNAME client-name",
    "arguments": [
      {
        "name": "clientName",
        "type": "string"
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 41,
    "rule": "ClientGetName",
    "name": "client|getname",
    "aliases": [],
    "arity": 2,
    "flags": [
      "connection",
      "slow",
      "loading"
    ],
    "summary": "Returns the name of this connection",
    "since": "0.1.0",
    "syntax": "CLIENT GETNAME",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 42,
    "rule": "ClientSetInfo",
    "name": "client|setinfo",
    "aliases": [],
    "arity": 4,
    "flags": [
      "connection",
      "slow",
      "loading"
    ],
    "summary": "Tells the client library's name or version",
    "since": "0.1.0",
    "syntax": "CLIENT SETINFO attribute value",
    "arguments": [
      {
        "name": "attribute",
        "type": "string"
      },
      {
        "name": "value",
        "type": "string"
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 43,
    "rule": "CommandCount",
    "name": "command|count",
    "aliases": [],
    "arity": 2,
    "flags": [
      "connection",
      "slow",
      "loading"
    ],
    "summary": "Returns the number of commands",
    "since": "0.1.0",
    "syntax": "COMMAND COUNT",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 44,
    "rule": "CommandList",
    "name": "command|list",
    "aliases": [],
    "arity": 2,
    "flags": [
      "connection",
      "slow",
      "loading"
    ],
    "summary": "Returns the names of all commands",
    "since": "0.1.0",
    "syntax": "COMMAND LIST",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 45,
    "rule": "CommandDocs",
    "name": "command|docs",
    "aliases": [],
    "arity": -2,
    "flags": [
      "connection",
      "slow",
      "loading"
    ],
    "summary": "Returns the documentation of commands",
    "since": "0.1.0",
    "syntax": "COMMAND DOCS [command-name ...]",
    "arguments": [
      {
        "name": "commandName",
        "type": "string",
        "isMultiple": true,
        "isOptional": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 46,
    "rule": "CommandInfo",
    "name": "command|info",
    "aliases": [],
    "arity": -2,
    "flags": [
      "connection",
      "slow",
      "loading"
    ],
    "summary": "Returns arity, flags and key positions of commands",
    "since": "0.1.0",
    "syntax": "COMMAND INFO [command-name ...]",
    "arguments": [
      {
        "name": "commandName",
        "type": "string",
        "isMultiple": true,
        "isOptional": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 47,
    "rule": "CommandOverview",
    "name": "command",
    "aliases": [],
    "arity": 1,
    "flags": [
      "connection",
      "slow",
      "loading"
    ],
    "summary": "Returns arity, flags and key positions of all commands",
    "since": "0.1.0",
    "syntax": "COMMAND",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 48,
    "rule": "Help",
    "name": "help",
    "aliases": [],
    "arity": -1,
    "flags": [
      "connection",
      "slow",
      "loading"
    ],
    "summary": "Returns syntax and summary of commands for people",
    "since": "0.1.0",
    "syntax": "HELP [command-name ...]",
    "arguments": [
      {
        "name": "commandName",
        "type": "string",
        "isMultiple": true,
        "isOptional": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 49,
    "rule": "Info",
    "name": "info",
    "aliases": [],
    "arity": -1,
    "flags": [
      "slow",
      "dangerous",
      "loading"
    ],
    "summary": "Returns the state of the server",
    "since": "0.1.0",
    "syntax": "INFO [section ...]",
    "arguments": [
      {
        "name": "section",
        "type": "string",
        "isMultiple": true,
        "isOptional": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 50,
    "rule": "ConfigGet",
    "name": "config|get",
    "aliases": [],
    "arity": -3,
    "flags": [
      "admin",
      "slow",
      "dangerous",
      "loading"
    ],
    "summary": "Returns the values of settings",
    "since": "0.1.0",
    "syntax": "CONFIG GET parameter [parameter ...]",
    "arguments": [
      {
        "name": "parameter",
        "type": "pattern",
        "isMultiple": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 51,
    "rule": "Save",
    "name": "save",
    "aliases": [],
    "arity": 1,
    "flags": [
      "admin",
      "slow",
      "dangerous",
      "nomulti"
    ],
    "summary": "Brings the table up to date and waits for it",
    "since": "0.1.0",
    "syntax": "SAVE",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 52,
    "rule": "BackgroundSave",
    "name": "bgsave",
    "aliases": [],
    "arity": -1,
    "flags": [
      "admin",
      "slow",
      "dangerous"
    ],
    "summary": "Starts to bring the table up to date",
    "since": "0.1.0",
    "syntax": "BGSAVE [SCHEDULE]",
    "arguments": [
      {
        "name": "schedule",
        "type": "pure-token",
        "token": "SCHEDULE",
        "isOptional": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 53,
    "rule": "LastSave",
    "name": "lastsave",
    "aliases": [],
    "arity": 1,
    "flags": [
      "admin",
      "fast",
      "dangerous",
      "loading"
    ],
    "summary": "Returns when the table was brought up to date",
    "since": "0.1.0",
    "syntax": "LASTSAVE",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 54,
    "rule": "Shutdown",
    "name": "shutdown",
    "aliases": [],
    "arity": -1,
    "flags": [
      "admin",
      "slow",
      "dangerous",
      "loading",
      "nomulti"
    ],
    "summary": "Stops the server",
    "since": "0.1.0",
    "syntax": "SHUTDOWN [NOSAVE | SAVE]",
    "arguments": [
      {
        "name": "shutdown-mode",
        "type": "oneof",
        "arguments": [
          {
            "name": "nosave",
            "type": "pure-token",
            "token": "NOSAVE"
          },
          {
            "name": "save",
            "type": "pure-token",
            "token": "SAVE"
          }
        ],
        "isOptional": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  }
];

/** Positions in the catalogue by name and alias, in lower case, subcommands after a bar. */
export const idByName: ReadonlyMap<string, number> = new Map([
  ['set', 0],
  ['lookup', 1],
  ['get', 2],
  ['mget', 3],
  ['mset', 4],
  ['del', 5],
  ['exists', 6],
  ['type', 7],
  ['ttl', 8],
  ['pttl', 9],
  ['expire', 10],
  ['persist', 11],
  ['incr', 12],
  ['decr', 13],
  ['incrby', 14],
  ['scan', 15],
  ['dbsize', 16],
  ['select', 17],
  ['flushdb', 18],
  ['flushall', 19],
  ['multi', 20],
  ['exec', 21],
  ['discard', 22],
  ['watch', 23],
  ['unwatch', 24],
  ['subscribe', 25],
  ['unsubscribe', 26],
  ['psubscribe', 27],
  ['punsubscribe', 28],
  ['publish', 29],
  ['pubsub|channels', 30],
  ['pubsub|numpat', 31],
  ['pubsub|numsub', 32],
  ['ping', 33],
  ['echo', 34],
  ['hello', 35],
  ['auth', 36],
  ['reset', 37],
  ['quit', 38],
  ['client|id', 39],
  ['client|setname', 40],
  ['client|getname', 41],
  ['client|setinfo', 42],
  ['command|count', 43],
  ['command|list', 44],
  ['command|docs', 45],
  ['command|info', 46],
  ['command', 47],
  ['help', 48],
  ['info', 49],
  ['config|get', 50],
  ['save', 51],
  ['bgsave', 52],
  ['lastsave', 53],
  ['shutdown', 54],
]);
