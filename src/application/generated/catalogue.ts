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
    "syntax": "SET key value [EX seconds | PX milliseconds | EXAT unix-seconds | PXAT unix-milliseconds | KEEPTTL] [NX | XX | IFEQ ifeq-value | IFNE ifne-value] [GET]",
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
          },
          {
            "name": "ifeqValue",
            "type": "string",
            "token": "IFEQ"
          },
          {
            "name": "ifneValue",
            "type": "string",
            "token": "IFNE"
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
    "rule": "SetIfAbsent",
    "name": "setnx",
    "aliases": [],
    "arity": 3,
    "flags": [
      "write",
      "denyoom",
      "fast"
    ],
    "summary": "Sets the value of a key that does not exist",
    "since": "0.1.0",
    "syntax": "SETNX key value",
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
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 2,
    "rule": "SetForSeconds",
    "name": "setex",
    "aliases": [],
    "arity": 4,
    "flags": [
      "write",
      "denyoom",
      "slow"
    ],
    "summary": "Sets a value that expires after some seconds",
    "since": "0.1.0",
    "syntax": "SETEX key seconds value",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "seconds",
        "type": "integer"
      },
      {
        "name": "value",
        "type": "string"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 3,
    "rule": "SetForMilliseconds",
    "name": "psetex",
    "aliases": [],
    "arity": 4,
    "flags": [
      "write",
      "denyoom",
      "slow"
    ],
    "summary": "Sets a value that expires after some milliseconds",
    "since": "0.1.0",
    "syntax": "PSETEX key milliseconds value",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "milliseconds",
        "type": "integer"
      },
      {
        "name": "value",
        "type": "string"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 4,
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
    "id": 5,
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
    "id": 6,
    "rule": "GetAndSet",
    "name": "getset",
    "aliases": [],
    "arity": 3,
    "flags": [
      "write",
      "denyoom",
      "fast"
    ],
    "summary": "Sets the value of a key and returns the one before",
    "since": "0.1.0",
    "syntax": "GETSET key value",
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
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 7,
    "rule": "GetAndDelete",
    "name": "getdel",
    "aliases": [],
    "arity": 2,
    "flags": [
      "write",
      "fast"
    ],
    "summary": "Returns the value of a key and removes the key",
    "since": "0.1.0",
    "syntax": "GETDEL key",
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
    "rule": "GetAndExpire",
    "name": "getex",
    "aliases": [],
    "arity": -2,
    "flags": [
      "write",
      "fast"
    ],
    "summary": "Returns the value of a key and changes its expiry",
    "since": "0.1.0",
    "syntax": "GETEX key [EX seconds | PX milliseconds | EXAT unix-seconds | PXAT unix-milliseconds | PERSIST]",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "new-expiry",
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
            "name": "persist",
            "type": "pure-token",
            "token": "PERSIST"
          }
        ],
        "isOptional": true
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 9,
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
    "id": 10,
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
    "id": 11,
    "rule": "SetManyIfAbsent",
    "name": "msetnx",
    "aliases": [],
    "arity": -3,
    "flags": [
      "write",
      "denyoom",
      "slow"
    ],
    "summary": "Sets the values of several keys if none of them exists",
    "since": "0.1.0",
    "syntax": "MSETNX key value [key value ...]",
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
    "id": 12,
    "rule": "Append",
    "name": "append",
    "aliases": [],
    "arity": 3,
    "flags": [
      "write",
      "denyoom",
      "fast"
    ],
    "summary": "Appends bytes to the value of a key",
    "since": "0.1.0",
    "syntax": "APPEND key value",
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
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 13,
    "rule": "StringLength",
    "name": "strlen",
    "aliases": [],
    "arity": 2,
    "flags": [
      "read",
      "fast"
    ],
    "summary": "Returns the number of bytes of a value",
    "since": "0.1.0",
    "syntax": "STRLEN key",
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
    "rule": "GetRange",
    "name": "getrange",
    "aliases": [
      "substr"
    ],
    "arity": 4,
    "flags": [
      "read",
      "slow"
    ],
    "summary": "Returns a part of the bytes of a value",
    "since": "0.1.0",
    "syntax": "GETRANGE key start stop",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "start",
        "type": "integer"
      },
      {
        "name": "stop",
        "type": "integer"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 15,
    "rule": "SetRange",
    "name": "setrange",
    "aliases": [],
    "arity": 4,
    "flags": [
      "write",
      "denyoom",
      "slow"
    ],
    "summary": "Overwrites bytes of a value from an offset on",
    "since": "0.1.0",
    "syntax": "SETRANGE key offset value",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "offset",
        "type": "integer"
      },
      {
        "name": "value",
        "type": "string"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 16,
    "rule": "LongestCommonSubsequence",
    "name": "lcs",
    "aliases": [],
    "arity": -3,
    "flags": [
      "read",
      "slow"
    ],
    "summary": "Returns the longest sequence of bytes that two values have in common",
    "since": "0.1.0",
    "syntax": "LCS first-key second-key [LEN] [IDX] [MINMATCHLEN match-length] [WITHMATCHLEN]",
    "arguments": [
      {
        "name": "firstKey",
        "type": "key"
      },
      {
        "name": "secondKey",
        "type": "key"
      },
      {
        "name": "len",
        "type": "pure-token",
        "token": "LEN",
        "isOptional": true
      },
      {
        "name": "idx",
        "type": "pure-token",
        "token": "IDX",
        "isOptional": true
      },
      {
        "name": "matchLength",
        "type": "integer",
        "token": "MINMATCHLEN",
        "isOptional": true
      },
      {
        "name": "withmatchlen",
        "type": "pure-token",
        "token": "WITHMATCHLEN",
        "isOptional": true
      }
    ],
    "firstKey": 1,
    "lastKey": 2,
    "keyStep": 1
  },
  {
    "id": 17,
    "rule": "SetBit",
    "name": "setbit",
    "aliases": [],
    "arity": 4,
    "flags": [
      "write",
      "denyoom",
      "slow"
    ],
    "summary": "Sets or clears a bit of a value and returns what it was",
    "since": "0.1.0",
    "syntax": "SETBIT key bit-offset bit",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "bitOffset",
        "type": "integer"
      },
      {
        "name": "bit",
        "type": "integer"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 18,
    "rule": "GetBit",
    "name": "getbit",
    "aliases": [],
    "arity": 3,
    "flags": [
      "read",
      "fast"
    ],
    "summary": "Returns a bit of a value",
    "since": "0.1.0",
    "syntax": "GETBIT key bit-offset",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "bitOffset",
        "type": "integer"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 19,
    "rule": "BitCount",
    "name": "bitcount",
    "aliases": [],
    "arity": -2,
    "flags": [
      "read",
      "slow"
    ],
    "summary": "Returns the number of bits that are set in a value",
    "since": "0.1.0",
    "syntax": "BITCOUNT key [start stop [BYTE | BIT]]",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "start-stop-range-unit",
        "type": "block",
        "arguments": [
          {
            "name": "start",
            "type": "integer"
          },
          {
            "name": "stop",
            "type": "integer"
          },
          {
            "name": "range-unit",
            "type": "oneof",
            "arguments": [
              {
                "name": "byte",
                "type": "pure-token",
                "token": "BYTE"
              },
              {
                "name": "bit",
                "type": "pure-token",
                "token": "BIT"
              }
            ],
            "isOptional": true
          }
        ],
        "isOptional": true
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 20,
    "rule": "BitPosition",
    "name": "bitpos",
    "aliases": [],
    "arity": -3,
    "flags": [
      "read",
      "slow"
    ],
    "summary": "Returns the position of the first bit that is 0 or 1",
    "since": "0.1.0",
    "syntax": "BITPOS key bit [start [stop [BYTE | BIT]]]",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "bit",
        "type": "integer"
      },
      {
        "name": "start-stop-range-unit",
        "type": "block",
        "arguments": [
          {
            "name": "start",
            "type": "integer"
          },
          {
            "name": "stop-range-unit",
            "type": "block",
            "arguments": [
              {
                "name": "stop",
                "type": "integer"
              },
              {
                "name": "range-unit",
                "type": "oneof",
                "arguments": [
                  {
                    "name": "byte",
                    "type": "pure-token",
                    "token": "BYTE"
                  },
                  {
                    "name": "bit",
                    "type": "pure-token",
                    "token": "BIT"
                  }
                ],
                "isOptional": true
              }
            ],
            "isOptional": true
          }
        ],
        "isOptional": true
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 21,
    "rule": "Delete",
    "name": "del",
    "aliases": [
      "unlink"
    ],
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
    "id": 22,
    "rule": "DeleteIf",
    "name": "delex",
    "aliases": [],
    "arity": -2,
    "flags": [
      "write",
      "keyspace",
      "fast"
    ],
    "summary": "Removes a key if its value is, or is not, equal to another",
    "since": "0.1.0",
    "syntax": "DELEX key [IFEQ ifeq-value | IFNE ifne-value]",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "delete-condition",
        "type": "oneof",
        "arguments": [
          {
            "name": "ifeqValue",
            "type": "string",
            "token": "IFEQ"
          },
          {
            "name": "ifneValue",
            "type": "string",
            "token": "IFNE"
          }
        ],
        "isOptional": true
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 23,
    "rule": "DeleteIfEqual",
    "name": "delifeq",
    "aliases": [],
    "arity": 3,
    "flags": [
      "write",
      "keyspace",
      "fast"
    ],
    "summary": "Removes a key if its value is equal to another",
    "since": "0.1.0",
    "syntax": "DELIFEQ key value",
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
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 24,
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
    "id": 25,
    "rule": "Touch",
    "name": "touch",
    "aliases": [],
    "arity": -2,
    "flags": [
      "read",
      "keyspace",
      "fast"
    ],
    "summary": "Returns how many of the keys exist and notes their use",
    "since": "0.1.0",
    "syntax": "TOUCH key [key ...]",
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
    "id": 26,
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
    "id": 27,
    "rule": "Rename",
    "name": "rename",
    "aliases": [],
    "arity": 3,
    "flags": [
      "write",
      "keyspace",
      "slow"
    ],
    "summary": "Renames a key and replaces what has the new name",
    "since": "0.1.0",
    "syntax": "RENAME key new-key",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "newKey",
        "type": "key"
      }
    ],
    "firstKey": 1,
    "lastKey": 2,
    "keyStep": 1
  },
  {
    "id": 28,
    "rule": "RenameIfAbsent",
    "name": "renamenx",
    "aliases": [],
    "arity": 3,
    "flags": [
      "write",
      "keyspace",
      "fast"
    ],
    "summary": "Renames a key if nothing has the new name",
    "since": "0.1.0",
    "syntax": "RENAMENX key new-key",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "newKey",
        "type": "key"
      }
    ],
    "firstKey": 1,
    "lastKey": 2,
    "keyStep": 1
  },
  {
    "id": 29,
    "rule": "Copy",
    "name": "copy",
    "aliases": [],
    "arity": -3,
    "flags": [
      "write",
      "keyspace",
      "denyoom",
      "slow"
    ],
    "summary": "Copies the value of a key to another key",
    "since": "0.1.0",
    "syntax": "COPY source destination [DB database] [REPLACE]",
    "arguments": [
      {
        "name": "source",
        "type": "key"
      },
      {
        "name": "destination",
        "type": "key"
      },
      {
        "name": "database",
        "type": "integer",
        "token": "DB",
        "isOptional": true
      },
      {
        "name": "replace",
        "type": "pure-token",
        "token": "REPLACE",
        "isOptional": true
      }
    ],
    "firstKey": 1,
    "lastKey": 2,
    "keyStep": 1
  },
  {
    "id": 30,
    "rule": "Move",
    "name": "move",
    "aliases": [],
    "arity": 3,
    "flags": [
      "write",
      "keyspace",
      "fast"
    ],
    "summary": "Moves a key to another database",
    "since": "0.1.0",
    "syntax": "MOVE key database",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "database",
        "type": "integer"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 31,
    "rule": "RandomKey",
    "name": "randomkey",
    "aliases": [],
    "arity": 1,
    "flags": [
      "read",
      "keyspace",
      "slow"
    ],
    "summary": "Returns some key of the database",
    "since": "0.1.0",
    "syntax": "RANDOMKEY",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 32,
    "rule": "Keys",
    "name": "keys",
    "aliases": [],
    "arity": 2,
    "flags": [
      "read",
      "keyspace",
      "slow",
      "dangerous"
    ],
    "summary": "Returns all keys that match a pattern",
    "since": "0.1.0",
    "syntax": "KEYS pattern",
    "arguments": [
      {
        "name": "pattern",
        "type": "pattern"
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 33,
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
    "id": 34,
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
    "id": 35,
    "rule": "ExpireTime",
    "name": "expiretime",
    "aliases": [],
    "arity": 2,
    "flags": [
      "read",
      "keyspace",
      "fast"
    ],
    "summary": "Returns the unix time at which a key expires",
    "since": "0.1.0",
    "syntax": "EXPIRETIME key",
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
    "id": 36,
    "rule": "ExpireTimeMilliseconds",
    "name": "pexpiretime",
    "aliases": [],
    "arity": 2,
    "flags": [
      "read",
      "keyspace",
      "fast"
    ],
    "summary": "Returns the unix time in milliseconds at which a key expires",
    "since": "0.1.0",
    "syntax": "PEXPIRETIME key",
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
    "id": 37,
    "rule": "Expire",
    "name": "expire",
    "aliases": [],
    "arity": -3,
    "flags": [
      "write",
      "keyspace",
      "fast"
    ],
    "summary": "Lets a key expire after some seconds",
    "since": "0.1.0",
    "syntax": "EXPIRE key seconds [NX] [XX] [GT] [LT]",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "seconds",
        "type": "integer"
      },
      {
        "name": "nx",
        "type": "pure-token",
        "token": "NX",
        "isOptional": true
      },
      {
        "name": "xx",
        "type": "pure-token",
        "token": "XX",
        "isOptional": true
      },
      {
        "name": "gt",
        "type": "pure-token",
        "token": "GT",
        "isOptional": true
      },
      {
        "name": "lt",
        "type": "pure-token",
        "token": "LT",
        "isOptional": true
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 38,
    "rule": "ExpireMilliseconds",
    "name": "pexpire",
    "aliases": [],
    "arity": -3,
    "flags": [
      "write",
      "keyspace",
      "fast"
    ],
    "summary": "Lets a key expire after some milliseconds",
    "since": "0.1.0",
    "syntax": "PEXPIRE key milliseconds [NX] [XX] [GT] [LT]",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "milliseconds",
        "type": "integer"
      },
      {
        "name": "nx",
        "type": "pure-token",
        "token": "NX",
        "isOptional": true
      },
      {
        "name": "xx",
        "type": "pure-token",
        "token": "XX",
        "isOptional": true
      },
      {
        "name": "gt",
        "type": "pure-token",
        "token": "GT",
        "isOptional": true
      },
      {
        "name": "lt",
        "type": "pure-token",
        "token": "LT",
        "isOptional": true
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 39,
    "rule": "ExpireAt",
    "name": "expireat",
    "aliases": [],
    "arity": -3,
    "flags": [
      "write",
      "keyspace",
      "fast"
    ],
    "summary": "Lets a key expire at a unix time",
    "since": "0.1.0",
    "syntax": "EXPIREAT key unix-seconds [NX] [XX] [GT] [LT]",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "unixSeconds",
        "type": "unix-time"
      },
      {
        "name": "nx",
        "type": "pure-token",
        "token": "NX",
        "isOptional": true
      },
      {
        "name": "xx",
        "type": "pure-token",
        "token": "XX",
        "isOptional": true
      },
      {
        "name": "gt",
        "type": "pure-token",
        "token": "GT",
        "isOptional": true
      },
      {
        "name": "lt",
        "type": "pure-token",
        "token": "LT",
        "isOptional": true
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 40,
    "rule": "ExpireAtMilliseconds",
    "name": "pexpireat",
    "aliases": [],
    "arity": -3,
    "flags": [
      "write",
      "keyspace",
      "fast"
    ],
    "summary": "Lets a key expire at a unix time in milliseconds",
    "since": "0.1.0",
    "syntax": "PEXPIREAT key unix-milliseconds [NX] [XX] [GT] [LT]",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "unixMilliseconds",
        "type": "unix-time"
      },
      {
        "name": "nx",
        "type": "pure-token",
        "token": "NX",
        "isOptional": true
      },
      {
        "name": "xx",
        "type": "pure-token",
        "token": "XX",
        "isOptional": true
      },
      {
        "name": "gt",
        "type": "pure-token",
        "token": "GT",
        "isOptional": true
      },
      {
        "name": "lt",
        "type": "pure-token",
        "token": "LT",
        "isOptional": true
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 41,
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
    "id": 42,
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
    "id": 43,
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
    "id": 44,
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
    "id": 45,
    "rule": "DecrementBy",
    "name": "decrby",
    "aliases": [],
    "arity": 3,
    "flags": [
      "write",
      "denyoom",
      "fast"
    ],
    "summary": "Subtracts a number from the integer value of a key",
    "since": "0.1.0",
    "syntax": "DECRBY key decrement",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "decrement",
        "type": "integer"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 46,
    "rule": "IncrementByFloat",
    "name": "incrbyfloat",
    "aliases": [],
    "arity": 3,
    "flags": [
      "write",
      "denyoom",
      "fast"
    ],
    "summary": "Adds a number with a fraction to the value of a key",
    "since": "0.1.0",
    "syntax": "INCRBYFLOAT key float-increment",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "floatIncrement",
        "type": "double"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1
  },
  {
    "id": 47,
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
    "syntax": "SCAN cursor [MATCH pattern] [COUNT count] [TYPE value-type]",
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
      },
      {
        "name": "valueType",
        "type": "string",
        "token": "TYPE",
        "isOptional": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 48,
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
    "id": 49,
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
    "id": 50,
    "rule": "SwapDatabases",
    "name": "swapdb",
    "aliases": [],
    "arity": 3,
    "flags": [
      "write",
      "keyspace",
      "fast",
      "dangerous"
    ],
    "summary": "Exchanges two databases",
    "since": "0.1.0",
    "syntax": "SWAPDB first-database second-database",
    "arguments": [
      {
        "name": "firstDatabase",
        "type": "integer"
      },
      {
        "name": "secondDatabase",
        "type": "integer"
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0
  },
  {
    "id": 51,
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
    "id": 52,
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
    "id": 53,
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
    "id": 54,
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
    "id": 55,
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
    "id": 56,
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
    "id": 57,
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
    "id": 58,
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
    "id": 59,
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
    "id": 60,
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
    "id": 61,
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
    "id": 62,
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
    "id": 63,
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
    "id": 64,
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
    "id": 65,
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
    "id": 66,
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
    "id": 67,
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
    "id": 68,
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
    "id": 69,
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
    "id": 70,
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
    "id": 71,
    "rule": "Save",
    "name": "save",
    "aliases": [],
    "arity": 1,
    "flags": [
      "admin",
      "slow",
      "dangerous"
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
    "id": 72,
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
    "id": 73,
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
    "id": 74,
    "rule": "Shutdown",
    "name": "shutdown",
    "aliases": [],
    "arity": -1,
    "flags": [
      "admin",
      "slow",
      "dangerous",
      "loading"
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
  ['setnx', 1],
  ['setex', 2],
  ['psetex', 3],
  ['lookup', 4],
  ['get', 5],
  ['getset', 6],
  ['getdel', 7],
  ['getex', 8],
  ['mget', 9],
  ['mset', 10],
  ['msetnx', 11],
  ['append', 12],
  ['strlen', 13],
  ['getrange', 14],
  ['substr', 14],
  ['setrange', 15],
  ['lcs', 16],
  ['setbit', 17],
  ['getbit', 18],
  ['bitcount', 19],
  ['bitpos', 20],
  ['del', 21],
  ['unlink', 21],
  ['delex', 22],
  ['delifeq', 23],
  ['exists', 24],
  ['touch', 25],
  ['type', 26],
  ['rename', 27],
  ['renamenx', 28],
  ['copy', 29],
  ['move', 30],
  ['randomkey', 31],
  ['keys', 32],
  ['ttl', 33],
  ['pttl', 34],
  ['expiretime', 35],
  ['pexpiretime', 36],
  ['expire', 37],
  ['pexpire', 38],
  ['expireat', 39],
  ['pexpireat', 40],
  ['persist', 41],
  ['incr', 42],
  ['decr', 43],
  ['incrby', 44],
  ['decrby', 45],
  ['incrbyfloat', 46],
  ['scan', 47],
  ['dbsize', 48],
  ['select', 49],
  ['swapdb', 50],
  ['flushdb', 51],
  ['flushall', 52],
  ['ping', 53],
  ['echo', 54],
  ['hello', 55],
  ['auth', 56],
  ['reset', 57],
  ['quit', 58],
  ['client|id', 59],
  ['client|setname', 60],
  ['client|getname', 61],
  ['client|setinfo', 62],
  ['command|count', 63],
  ['command|list', 64],
  ['command|docs', 65],
  ['command|info', 66],
  ['command', 67],
  ['help', 68],
  ['info', 69],
  ['config|get', 70],
  ['save', 71],
  ['bgsave', 72],
  ['lastsave', 73],
  ['shutdown', 74],
]);
