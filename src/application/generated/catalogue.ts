// Made from grammar/mini-db.ohm by `npm run generate`: change the grammar, not this file.

import type { Catalogue } from '../execution/command.js';

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
    "syntax": "SET key value [EX seconds | PX milliseconds | EXAT unix-seconds | PXAT unix-milliseconds | KEEPTTL] [NX | XX | IFEQ ifeq-value | IFNE ifne-value] [GET] [AS <STRING | INTEGER | DOUBLE | BOOLEAN | JSON>]",
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
      },
      {
        "name": "value-type",
        "type": "oneof",
        "arguments": [
          {
            "name": "string",
            "type": "pure-token",
            "token": "STRING"
          },
          {
            "name": "integer",
            "type": "pure-token",
            "token": "INTEGER"
          },
          {
            "name": "double",
            "type": "pure-token",
            "token": "DOUBLE"
          },
          {
            "name": "boolean",
            "type": "pure-token",
            "token": "BOOLEAN"
          },
          {
            "name": "json",
            "type": "pure-token",
            "token": "JSON"
          }
        ],
        "token": "AS",
        "isOptional": true
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "The new value has no expiry unless an option tells one or KEEPTTL keeps the old one. AS says what it is and refuses what is not; without it the value is a string of any bytes. A double is stored as the shortest text that reads back as the same number, the others as they were sent. IFEQ sets only when GET would answer this value, IFNE when it would not, also when there is none. A condition that does not hold answers null, or with GET what is there.",
      "complexity": "O(1), and O(n) in the bytes of JSON",
      "errors": [
        "WRONGTYPE when GET, IFEQ or IFNE meet a hash",
        "ERR invalid expire time in 'set' command when the moment is not in the future of 1970 or of now",
        "ERR value is not an integer or out of range",
        "ERR value is not an integer",
        "ERR value is not a double",
        "ERR value is not a boolean",
        "ERR value is not JSON",
        "ERR JSON is too long"
      ],
      "example": [
        "> SET name \"Ada Lovelace\"",
        "OK",
        "> SET name Grace NX",
        "(nil)",
        "> SET name Grace XX GET EX 60",
        "\"Ada Lovelace\"",
        "> SET name Ada IFEQ Grace",
        "OK",
        "> SET name Grace EX soon",
        "(error) ERR value is not an integer or out of range"
      ]
    }
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> SETNX lock held",
        "(integer) 1",
        "> SETNX lock taken",
        "(integer) 0"
      ]
    }
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "",
      "complexity": "O(1)",
      "errors": [
        "ERR invalid expire time when the time is not positive",
        "ERR value is not an integer or out of range"
      ],
      "example": [
        "> SETEX code 60 1234",
        "OK",
        "> TTL code",
        "(integer) 60"
      ]
    }
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "",
      "complexity": "O(1)",
      "errors": [
        "ERR invalid expire time when the time is not positive",
        "ERR value is not an integer or out of range"
      ],
      "example": [
        "> PSETEX code 60000 1234",
        "OK",
        "> TTL code",
        "(integer) 60"
      ]
    }
  },
  {
    "id": 4,
    "rule": "Lookup",
    "name": "lookup",
    "aliases": [],
    "arity": -2,
    "flags": [
      "read",
      "fast"
    ],
    "summary": "Returns the value of a key in its own type",
    "since": "0.1.0",
    "syntax": "LOOKUP key [PATH json-path]",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "jsonPath",
        "type": "string",
        "token": "PATH",
        "isOptional": true
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "Integers are integers, doubles are doubles in RESP3, booleans are booleans in RESP3 and 1 or 0 in RESP2; everything else is a string. PATH answers what a JSONPath (RFC 9535) leads to in a JSON value, as the text of a JSON array; its numbers are read as doubles.",
      "complexity": "O(1); with PATH O(n) in the bytes of the value for most paths, and 500 ms at most",
      "errors": [
        "WRONGTYPE when the key holds a hash",
        "ERR value is not JSON",
        "ERR JSONPath has no answer"
      ],
      "example": [
        "> SET visits 41 AS integer",
        "OK",
        "> LOOKUP visits",
        "(integer) 41",
        "> SET user \"{\\\"name\\\":\\\"Ada\\\",\\\"tags\\\":[1,2]}\" AS json",
        "OK",
        "> LOOKUP user PATH $.tags[*]",
        "\"[1,2]\""
      ]
    }
  },
  {
    "id": 5,
    "rule": "Describe",
    "name": "describe",
    "aliases": [],
    "arity": 2,
    "flags": [
      "read",
      "fast"
    ],
    "summary": "Returns type, bytes, version, time of change and expiry of a value",
    "since": "0.1.0",
    "syntax": "DESCRIBE key",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "`bytes` are those of the value, or of the fields and values of a hash. `version` is the number of its last change, `updated` the time of that: unix time in milliseconds, right to a 256th of its age, and after a restart, for what had been in the table, the time of the table's commit. `expiry` is unix time in milliseconds, or null.",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> DESCRIBE nobody",
        "(nil)"
      ]
    }
  },
  {
    "id": 6,
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "The text of a value of any type but a hash.",
      "complexity": "O(1)",
      "errors": [
        "WRONGTYPE when the key holds a hash"
      ],
      "example": [
        "> SET name \"Ada Lovelace\"",
        "OK",
        "> GET name",
        "\"Ada Lovelace\"",
        "> GET nobody",
        "(nil)"
      ]
    }
  },
  {
    "id": 7,
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "The new value is a string that never expires.",
      "complexity": "O(1)",
      "errors": [
        "WRONGTYPE when the key holds a hash"
      ],
      "example": [
        "> GETSET visits 0",
        "(nil)",
        "> GETSET visits 1",
        "\"0\""
      ]
    }
  },
  {
    "id": 8,
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "",
      "complexity": "O(1)",
      "errors": [
        "WRONGTYPE when the key holds a hash"
      ],
      "example": [
        "> SET ticket 42",
        "OK",
        "> GETDEL ticket",
        "\"42\"",
        "> GETDEL ticket",
        "(nil)"
      ]
    }
  },
  {
    "id": 9,
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "Without an option the expiry stays, PERSIST drops it, and a moment that has passed removes the key.",
      "complexity": "O(1)",
      "errors": [
        "WRONGTYPE when the key holds a hash",
        "ERR invalid expire time when the time is not positive",
        "ERR value is not an integer or out of range"
      ],
      "example": [
        "> SET session open",
        "OK",
        "> GETEX session EX 60",
        "\"open\"",
        "> TTL session",
        "(integer) 60"
      ]
    }
  },
  {
    "id": 10,
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "A key that holds no string counts as missing.",
      "complexity": "O(N), N keys",
      "errors": [],
      "example": [
        "> MSET first Ada last Lovelace",
        "OK",
        "> MGET first middle last",
        "1) \"Ada\"",
        "2) (nil)",
        "3) \"Lovelace\""
      ]
    }
  },
  {
    "id": 11,
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
    "keyStep": 2,
    "group": "string",
    "documentation": {
      "notes": "All pairs together: a crash keeps all of them or none.",
      "complexity": "O(N), N pairs",
      "errors": [],
      "example": [
        "> MSET first Ada last Lovelace",
        "OK",
        "> GET last",
        "\"Lovelace\"",
        "> MSET first Ada last",
        "(error) ERR wrong number of arguments for 'mset' command"
      ]
    }
  },
  {
    "id": 12,
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
    "keyStep": 2,
    "group": "string",
    "documentation": {
      "notes": "All pairs together: a crash keeps all of them or none.",
      "complexity": "O(n) in the keys",
      "errors": [],
      "example": [
        "> MSETNX a 1 b 2",
        "(integer) 1",
        "> MSETNX b 3 c 4",
        "(integer) 0",
        "> EXISTS c",
        "(integer) 0"
      ]
    }
  },
  {
    "id": 13,
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "The value becomes a string; its expiry stays.",
      "complexity": "O(1), amortized, for short bytes",
      "errors": [
        "WRONGTYPE when the key holds a hash",
        "ERR string exceeds maximum allowed size"
      ],
      "example": [
        "> APPEND greeting Hello",
        "(integer) 5",
        "> APPEND greeting \" World\"",
        "(integer) 11",
        "> GET greeting",
        "\"Hello World\""
      ]
    }
  },
  {
    "id": 14,
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "0 for a key that does not exist.",
      "complexity": "O(1)",
      "errors": [
        "WRONGTYPE when the key holds a hash"
      ],
      "example": [
        "> SET name Ada",
        "OK",
        "> STRLEN name",
        "(integer) 3"
      ]
    }
  },
  {
    "id": 15,
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "Both positions are included; negative ones count from the end.",
      "complexity": "O(n) in the bytes that are returned",
      "errors": [
        "WRONGTYPE when the key holds a hash",
        "ERR value is not an integer or out of range"
      ],
      "example": [
        "> SET greeting \"Hello World\"",
        "OK",
        "> GETRANGE greeting 0 4",
        "\"Hello\"",
        "> GETRANGE greeting -5 -1",
        "\"World\""
      ]
    }
  },
  {
    "id": 16,
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "Zero bytes fill what lies between the value's end and the offset. The value becomes a string; its expiry stays. Without bytes to write nothing changes.",
      "complexity": "O(n) in the bytes that are written",
      "errors": [
        "WRONGTYPE when the key holds a hash",
        "ERR value is not an integer or out of range",
        "ERR offset is out of range when it is negative",
        "ERR string exceeds maximum allowed size"
      ],
      "example": [
        "> SET greeting \"Hello World\"",
        "OK",
        "> SETRANGE greeting 6 Redis",
        "(integer) 11",
        "> GET greeting",
        "\"Hello Redis\""
      ]
    }
  },
  {
    "id": 17,
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "A comparison of many bytes goes on in slices, of the values as they were when it began; one is made at a time, so that the memory of all is bounded. LEN answers the length, IDX the positions.",
      "complexity": "O(n * m) in the bytes of the values, at most 268,435,456",
      "errors": [
        "ERR The specified keys must contain string values",
        "ERR value is not an integer or out of range",
        "ERR If you want both the length and indexes, please just use IDX.",
        "ERR String too long for LCS"
      ],
      "example": [
        "> MSET a ohmytext b mynewtext",
        "OK",
        "> LCS a b",
        "\"mytext\"",
        "> LCS a b LEN",
        "(integer) 6"
      ]
    }
  },
  {
    "id": 18,
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "Bit 0 is the highest of the first byte. Zero bytes fill what lies between the value's end and the bit. The value becomes a string; its expiry stays.",
      "complexity": "O(1), and O(n) in the bytes that have to be added",
      "errors": [
        "WRONGTYPE when the key holds a hash",
        "ERR bit offset is not an integer or out of range",
        "ERR bit is not an integer or out of range"
      ],
      "example": [
        "> SETBIT seen 7 1",
        "(integer) 0",
        "> SETBIT seen 7 0",
        "(integer) 1"
      ]
    }
  },
  {
    "id": 19,
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "Bit 0 is the highest of the first byte. Beyond the value's end every bit is 0.",
      "complexity": "O(1)",
      "errors": [
        "WRONGTYPE when the key holds a hash",
        "ERR bit offset is not an integer or out of range"
      ],
      "example": [
        "> SET letter a",
        "OK",
        "> GETBIT letter 1",
        "(integer) 1",
        "> GETBIT letter 100",
        "(integer) 0"
      ]
    }
  },
  {
    "id": 20,
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "Positions are those of bytes unless BIT is said; both are included, and negative ones count from the end.",
      "complexity": "O(n) in the bytes of the range",
      "errors": [
        "WRONGTYPE when the key holds a hash",
        "ERR value is not an integer or out of range"
      ],
      "example": [
        "> SET word foobar",
        "OK",
        "> BITCOUNT word",
        "(integer) 26",
        "> BITCOUNT word 5 30 BIT",
        "(integer) 17"
      ]
    }
  },
  {
    "id": 21,
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "Positions are those of bytes unless BIT is said; both are included, and negative ones count from the end. -1 when there is no such bit; but without `stop` a value is taken to go on with zeros.",
      "complexity": "O(n) in the bytes of the range",
      "errors": [
        "WRONGTYPE when the key holds a hash",
        "ERR value is not an integer or out of range",
        "ERR The bit argument must be 1 or 0."
      ],
      "example": [
        "> SET letter a",
        "OK",
        "> BITPOS letter 1",
        "(integer) 1",
        "> BITPOS letter 1 3",
        "(integer) -1"
      ]
    }
  },
  {
    "id": 22,
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
    "keyStep": 1,
    "group": "generic",
    "documentation": {
      "notes": "Several keys go together: a crash keeps all of them or none.",
      "complexity": "O(N), N keys",
      "errors": [],
      "example": [
        "> MSET a 1 b 2 c 3",
        "OK",
        "> DEL a b nothing",
        "(integer) 2",
        "> EXISTS a b c",
        "(integer) 1"
      ]
    }
  },
  {
    "id": 23,
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
    "keyStep": 1,
    "group": "generic",
    "documentation": {
      "notes": "IFEQ removes only what GET would answer this value for, IFNE what it would answer another for. Answers how many keys were removed.",
      "complexity": "O(n) in the bytes of the value",
      "errors": [
        "WRONGTYPE when a condition meets a hash"
      ],
      "example": [
        "> SET lock mine",
        "OK",
        "> DELEX lock IFEQ yours",
        "(integer) 0",
        "> DELEX lock IFEQ mine",
        "(integer) 1"
      ]
    }
  },
  {
    "id": 24,
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
    "keyStep": 1,
    "group": "generic",
    "documentation": {
      "notes": "As DELEX with IFEQ, in the spelling of Valkey.",
      "complexity": "O(n) in the bytes of the value",
      "errors": [
        "WRONGTYPE when the key holds a hash"
      ],
      "example": [
        "> SET lock mine",
        "OK",
        "> DELIFEQ lock yours",
        "(integer) 0",
        "> DELIFEQ lock mine",
        "(integer) 1"
      ]
    }
  },
  {
    "id": 25,
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
    "keyStep": 1,
    "group": "generic",
    "documentation": {
      "notes": "A key that is named twice counts twice.",
      "complexity": "O(N), N keys",
      "errors": [],
      "example": [
        "> SET name Ada",
        "OK",
        "> EXISTS name nothing",
        "(integer) 1",
        "> EXISTS name name",
        "(integer) 2"
      ]
    }
  },
  {
    "id": 26,
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
    "keyStep": 1,
    "group": "generic",
    "documentation": {
      "notes": "A key that is named twice counts twice.",
      "complexity": "O(n) in the keys",
      "errors": [],
      "example": [
        "> SET a 1",
        "OK",
        "> TOUCH a b",
        "(integer) 1"
      ]
    }
  },
  {
    "id": 27,
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
    "keyStep": 1,
    "group": "generic",
    "documentation": {
      "notes": "",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> SET name Ada",
        "OK",
        "> TYPE name",
        "string",
        "> TYPE nothing",
        "none"
      ]
    }
  },
  {
    "id": 28,
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
    "keyStep": 1,
    "group": "generic",
    "documentation": {
      "notes": "Type and expiry go with the value.",
      "complexity": "O(n) in the bytes of the value, and in the fields of a hash",
      "errors": [
        "ERR no such key"
      ],
      "example": [
        "> SET old 1",
        "OK",
        "> RENAME old new",
        "OK",
        "> GET new",
        "\"1\""
      ]
    }
  },
  {
    "id": 29,
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
    "keyStep": 1,
    "group": "generic",
    "documentation": {
      "notes": "Type and expiry go with the value.",
      "complexity": "O(n) in the bytes of the value, and in the fields of a hash",
      "errors": [
        "ERR no such key"
      ],
      "example": [
        "> MSET a 1 b 2",
        "OK",
        "> RENAMENX a b",
        "(integer) 0",
        "> RENAMENX a c",
        "(integer) 1"
      ]
    }
  },
  {
    "id": 30,
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
    "keyStep": 1,
    "group": "generic",
    "documentation": {
      "notes": "Type and expiry are copied with the value.",
      "complexity": "O(n) in the bytes of the value, and in the fields of a hash",
      "errors": [
        "ERR source and destination objects are the same",
        "ERR DB index is out of range",
        "ERR value is not an integer or out of range"
      ],
      "example": [
        "> SET a 1",
        "OK",
        "> COPY a b",
        "(integer) 1",
        "> COPY a b",
        "(integer) 0",
        "> COPY a b REPLACE",
        "(integer) 1"
      ]
    }
  },
  {
    "id": 31,
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
    "keyStep": 1,
    "group": "generic",
    "documentation": {
      "notes": "Nothing moves when the other database has such a key. Type and expiry go with the value.",
      "complexity": "O(n) in the bytes of the value, and in the fields of a hash",
      "errors": [
        "ERR source and destination objects are the same",
        "ERR DB index is out of range",
        "ERR value is not an integer or out of range"
      ],
      "example": [
        "> SET a 1",
        "OK",
        "> MOVE a 1",
        "(integer) 1",
        "> EXISTS a",
        "(integer) 0"
      ]
    }
  },
  {
    "id": 32,
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
    "keyStep": 0,
    "group": "generic",
    "documentation": {
      "notes": "Null when the database is empty, or when a hundred keys in a row had expired.",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> RANDOMKEY",
        "(nil)",
        "> SET only 1",
        "OK",
        "> RANDOMKEY",
        "\"only\""
      ]
    }
  },
  {
    "id": 33,
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
    "keyStep": 0,
    "group": "generic",
    "documentation": {
      "notes": "Many keys are collected in slices between which other clients change the database: a key that is there all the time is listed, one that comes or goes meanwhile may be. Inside EXEC it is one moment.",
      "complexity": "O(n) in the keys of the database",
      "errors": [
        "ERR inside EXEC this command goes through 100000 keys at most",
        "ERR pattern has more than 1024 elements",
        "ERR more than 536870912 bytes of keys match"
      ],
      "example": [
        "> MSET user:1 Ada user:2 Grace",
        "OK",
        "> KEYS user:[1]",
        "1) \"user:1\""
      ]
    }
  },
  {
    "id": 34,
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
    "keyStep": 1,
    "group": "generic",
    "documentation": {
      "notes": "Seconds, rounded to the nearest; -1 when the key never expires, -2 when there is none.",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> SET code 1234 EX 60",
        "OK",
        "> TTL code",
        "(integer) 60",
        "> SET name Ada",
        "OK",
        "> TTL name",
        "(integer) -1",
        "> TTL nothing",
        "(integer) -2"
      ]
    }
  },
  {
    "id": 35,
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
    "keyStep": 1,
    "group": "generic",
    "documentation": {
      "notes": "-1 when the key never expires, -2 when there is none.",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> SET code 1234 PX 1500",
        "OK",
        "> PTTL code",
        "(integer) 1500",
        "> PTTL nothing",
        "(integer) -2"
      ]
    }
  },
  {
    "id": 36,
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
    "keyStep": 1,
    "group": "generic",
    "documentation": {
      "notes": "Seconds, rounded to the nearest. -1 when the key never expires, -2 when there is none.",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> SET session open EXAT 33177117420",
        "OK",
        "> EXPIRETIME session",
        "(integer) 33177117420"
      ]
    }
  },
  {
    "id": 37,
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
    "keyStep": 1,
    "group": "generic",
    "documentation": {
      "notes": "-1 when the key never expires, -2 when there is none.",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> SET session open EXAT 33177117420",
        "OK",
        "> PEXPIRETIME session",
        "(integer) 33177117420000"
      ]
    }
  },
  {
    "id": 38,
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
    "keyStep": 1,
    "group": "generic",
    "documentation": {
      "notes": "NX only when there is no expiry, XX only when there is one, GT only to a later moment, LT only to an earlier one; no expiry is later than any. A moment that has passed removes the key at once.",
      "complexity": "O(1)",
      "errors": [
        "ERR value is not an integer or out of range",
        "ERR invalid expire time",
        "ERR NX and XX, GT or LT options at the same time are not compatible",
        "ERR GT and LT options at the same time are not compatible"
      ],
      "example": [
        "> SET session open",
        "OK",
        "> EXPIRE session 60",
        "(integer) 1",
        "> TTL session",
        "(integer) 60",
        "> EXPIRE session 60 NX",
        "(integer) 0"
      ]
    }
  },
  {
    "id": 39,
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
    "keyStep": 1,
    "group": "generic",
    "documentation": {
      "notes": "NX only when there is no expiry, XX only when there is one, GT only to a later moment, LT only to an earlier one; no expiry is later than any. A moment that has passed removes the key at once.",
      "complexity": "O(1)",
      "errors": [
        "ERR value is not an integer or out of range",
        "ERR invalid expire time",
        "ERR NX and XX, GT or LT options at the same time are not compatible",
        "ERR GT and LT options at the same time are not compatible"
      ],
      "example": [
        "> SET session open",
        "OK",
        "> PEXPIRE session 60000",
        "(integer) 1",
        "> TTL session",
        "(integer) 60",
        "> PEXPIRE session 60000 NX",
        "(integer) 0"
      ]
    }
  },
  {
    "id": 40,
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
    "keyStep": 1,
    "group": "generic",
    "documentation": {
      "notes": "NX only when there is no expiry, XX only when there is one, GT only to a later moment, LT only to an earlier one; no expiry is later than any. A moment that has passed removes the key at once.",
      "complexity": "O(1)",
      "errors": [
        "ERR value is not an integer or out of range",
        "ERR invalid expire time",
        "ERR NX and XX, GT or LT options at the same time are not compatible",
        "ERR GT and LT options at the same time are not compatible"
      ],
      "example": [
        "> SET session open",
        "OK",
        "> EXPIREAT session 33177117420",
        "(integer) 1",
        "> EXPIRETIME session",
        "(integer) 33177117420",
        "> EXPIREAT session 33177117420 NX",
        "(integer) 0"
      ]
    }
  },
  {
    "id": 41,
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
    "keyStep": 1,
    "group": "generic",
    "documentation": {
      "notes": "NX only when there is no expiry, XX only when there is one, GT only to a later moment, LT only to an earlier one; no expiry is later than any. A moment that has passed removes the key at once.",
      "complexity": "O(1)",
      "errors": [
        "ERR value is not an integer or out of range",
        "ERR invalid expire time",
        "ERR NX and XX, GT or LT options at the same time are not compatible",
        "ERR GT and LT options at the same time are not compatible"
      ],
      "example": [
        "> SET session open",
        "OK",
        "> PEXPIREAT session 33177117420000",
        "(integer) 1",
        "> EXPIRETIME session",
        "(integer) 33177117420",
        "> PEXPIREAT session 33177117420000 NX",
        "(integer) 0"
      ]
    }
  },
  {
    "id": 42,
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
    "keyStep": 1,
    "group": "generic",
    "documentation": {
      "notes": "Answers 1 when there was an expiry to drop, else 0.",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> SET code 1234 EX 60",
        "OK",
        "> PERSIST code",
        "(integer) 1",
        "> TTL code",
        "(integer) -1",
        "> PERSIST code",
        "(integer) 0"
      ]
    }
  },
  {
    "id": 43,
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "A missing key counts as 0. An integer stays one, a string that holds one stays a string, and the expiry stays.",
      "complexity": "O(1)",
      "errors": [
        "ERR value is not an integer or out of range when that is what the key holds",
        "ERR increment or decrement would overflow",
        "WRONGTYPE when the key holds a hash"
      ],
      "example": [
        "> INCR visits",
        "(integer) 1",
        "> INCR visits",
        "(integer) 2",
        "> SET name Ada",
        "OK",
        "> INCR name",
        "(error) ERR value is not an integer or out of range"
      ]
    }
  },
  {
    "id": 44,
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "A missing key counts as 0. An integer stays one, a string that holds one stays a string, and the expiry stays.",
      "complexity": "O(1)",
      "errors": [
        "ERR value is not an integer or out of range when that is what the key holds",
        "ERR increment or decrement would overflow",
        "WRONGTYPE when the key holds a hash"
      ],
      "example": [
        "> SET stock 10",
        "OK",
        "> DECR stock",
        "(integer) 9",
        "> DECR debts",
        "(integer) -1"
      ]
    }
  },
  {
    "id": 45,
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "A missing key counts as 0. An integer stays one, a string that holds one stays a string, and the expiry stays. The number may be negative.",
      "complexity": "O(1)",
      "errors": [
        "ERR value is not an integer or out of range, of the number or of what the key holds",
        "ERR increment or decrement would overflow",
        "WRONGTYPE when the key holds a hash"
      ],
      "example": [
        "> INCRBY visits 41",
        "(integer) 41",
        "> INCRBY visits -1",
        "(integer) 40",
        "> INCRBY visits 9223372036854775807",
        "(error) ERR increment or decrement would overflow"
      ]
    }
  },
  {
    "id": 46,
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "",
      "complexity": "O(1)",
      "errors": [
        "WRONGTYPE when the key holds a hash",
        "ERR value is not an integer or out of range",
        "ERR increment or decrement would overflow",
        "ERR decrement would overflow"
      ],
      "example": [
        "> SET stock 10",
        "OK",
        "> DECRBY stock 3",
        "(integer) 7"
      ]
    }
  },
  {
    "id": 47,
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "An integer or a double becomes a double. A string stays one, with the digits that Redis computes. The expiry stays.",
      "complexity": "O(1)",
      "errors": [
        "WRONGTYPE when the key holds a hash",
        "ERR value is not a valid float",
        "ERR increment would produce NaN or Infinity"
      ],
      "example": [
        "> SET price 10.50",
        "OK",
        "> INCRBYFLOAT price 0.1",
        "\"10.6\""
      ]
    }
  },
  {
    "id": 48,
    "rule": "HashSet",
    "name": "hset",
    "aliases": [],
    "arity": -4,
    "flags": [
      "write",
      "hash",
      "denyoom",
      "fast"
    ],
    "summary": "Sets fields of a hash",
    "since": "0.1.0",
    "syntax": "HSET key field value [field value ...]",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "field-value",
        "type": "block",
        "arguments": [
          {
            "name": "field",
            "type": "string"
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
    "lastKey": 1,
    "keyStep": 1,
    "group": "hash",
    "documentation": {
      "notes": "Answers how many fields are new. All pairs together: a crash keeps all of them or none.",
      "complexity": "O(n) for n fields",
      "errors": [
        "WRONGTYPE when the key holds something else"
      ],
      "example": [
        "> HSET user name Ada born 1815",
        "(integer) 2",
        "> HSET user name \"Ada Lovelace\"",
        "(integer) 0"
      ]
    }
  },
  {
    "id": 49,
    "rule": "HashSetIfAbsent",
    "name": "hsetnx",
    "aliases": [],
    "arity": 4,
    "flags": [
      "write",
      "hash",
      "denyoom",
      "fast"
    ],
    "summary": "Sets a field of a hash that does not exist",
    "since": "0.1.0",
    "syntax": "HSETNX key field value",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "field",
        "type": "string"
      },
      {
        "name": "value",
        "type": "string"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1,
    "group": "hash",
    "documentation": {
      "notes": "",
      "complexity": "O(1)",
      "errors": [
        "WRONGTYPE when the key holds something else"
      ],
      "example": [
        "> HSETNX user name Ada",
        "(integer) 1",
        "> HSETNX user name Grace",
        "(integer) 0"
      ]
    }
  },
  {
    "id": 50,
    "rule": "HashSetMany",
    "name": "hmset",
    "aliases": [],
    "arity": -4,
    "flags": [
      "write",
      "hash",
      "denyoom",
      "fast"
    ],
    "summary": "Sets fields of a hash and returns OK",
    "since": "0.1.0",
    "syntax": "HMSET key field value [field value ...]",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "field-value",
        "type": "block",
        "arguments": [
          {
            "name": "field",
            "type": "string"
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
    "lastKey": 1,
    "keyStep": 1,
    "group": "hash",
    "documentation": {
      "notes": "As HSET, which has taken its place, but for the answer.",
      "complexity": "O(n) for n fields",
      "errors": [
        "WRONGTYPE when the key holds something else"
      ],
      "example": [
        "> HMSET user name Ada born 1815",
        "OK"
      ]
    }
  },
  {
    "id": 51,
    "rule": "HashGet",
    "name": "hget",
    "aliases": [],
    "arity": 3,
    "flags": [
      "read",
      "hash",
      "fast"
    ],
    "summary": "Returns the value of a field of a hash",
    "since": "0.1.0",
    "syntax": "HGET key field",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "field",
        "type": "string"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1,
    "group": "hash",
    "documentation": {
      "notes": "",
      "complexity": "O(1)",
      "errors": [
        "WRONGTYPE when the key holds something else"
      ],
      "example": [
        "> HSET user name Ada",
        "(integer) 1",
        "> HGET user name",
        "\"Ada\"",
        "> HGET user born",
        "(nil)"
      ]
    }
  },
  {
    "id": 52,
    "rule": "HashGetMany",
    "name": "hmget",
    "aliases": [],
    "arity": -3,
    "flags": [
      "read",
      "hash",
      "fast"
    ],
    "summary": "Returns the values of several fields of a hash",
    "since": "0.1.0",
    "syntax": "HMGET key field [field ...]",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "field",
        "type": "string",
        "isMultiple": true
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1,
    "group": "hash",
    "documentation": {
      "notes": "",
      "complexity": "O(n) for n fields",
      "errors": [
        "WRONGTYPE when the key holds something else"
      ],
      "example": [
        "> HSET user name Ada born 1815",
        "(integer) 2",
        "> HMGET user name died",
        "1) \"Ada\"",
        "2) (nil)"
      ]
    }
  },
  {
    "id": 53,
    "rule": "HashGetAll",
    "name": "hgetall",
    "aliases": [],
    "arity": 2,
    "flags": [
      "read",
      "hash",
      "slow"
    ],
    "summary": "Returns all fields of a hash with their values",
    "since": "0.1.0",
    "syntax": "HGETALL key",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1,
    "group": "hash",
    "documentation": {
      "notes": "Up to 128 fields come in the order in which they were set, more in none.",
      "complexity": "O(n) for n fields",
      "errors": [
        "WRONGTYPE when the key holds something else"
      ],
      "example": [
        "> HSET user name Ada born 1815",
        "(integer) 2",
        "> HGETALL user",
        "1) \"name\"",
        "2) \"Ada\"",
        "3) \"born\"",
        "4) \"1815\""
      ]
    }
  },
  {
    "id": 54,
    "rule": "HashDelete",
    "name": "hdel",
    "aliases": [],
    "arity": -3,
    "flags": [
      "write",
      "hash",
      "fast"
    ],
    "summary": "Removes fields of a hash and returns how many there were",
    "since": "0.1.0",
    "syntax": "HDEL key field [field ...]",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "field",
        "type": "string",
        "isMultiple": true
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1,
    "group": "hash",
    "documentation": {
      "notes": "With the last field the hash goes. Several fields go together: a crash keeps all or none.",
      "complexity": "O(n) for n fields",
      "errors": [
        "WRONGTYPE when the key holds something else"
      ],
      "example": [
        "> HSET user name Ada born 1815",
        "(integer) 2",
        "> HDEL user name born died",
        "(integer) 2",
        "> EXISTS user",
        "(integer) 0"
      ]
    }
  },
  {
    "id": 55,
    "rule": "HashExists",
    "name": "hexists",
    "aliases": [],
    "arity": 3,
    "flags": [
      "read",
      "hash",
      "fast"
    ],
    "summary": "Returns whether a field of a hash exists",
    "since": "0.1.0",
    "syntax": "HEXISTS key field",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "field",
        "type": "string"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1,
    "group": "hash",
    "documentation": {
      "notes": "",
      "complexity": "O(1)",
      "errors": [
        "WRONGTYPE when the key holds something else"
      ],
      "example": [
        "> HSET user name Ada",
        "(integer) 1",
        "> HEXISTS user name",
        "(integer) 1"
      ]
    }
  },
  {
    "id": 56,
    "rule": "HashLength",
    "name": "hlen",
    "aliases": [],
    "arity": 2,
    "flags": [
      "read",
      "hash",
      "fast"
    ],
    "summary": "Returns the number of fields of a hash",
    "since": "0.1.0",
    "syntax": "HLEN key",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1,
    "group": "hash",
    "documentation": {
      "notes": "",
      "complexity": "O(1)",
      "errors": [
        "WRONGTYPE when the key holds something else"
      ],
      "example": [
        "> HSET user name Ada born 1815",
        "(integer) 2",
        "> HLEN user",
        "(integer) 2"
      ]
    }
  },
  {
    "id": 57,
    "rule": "HashKeys",
    "name": "hkeys",
    "aliases": [],
    "arity": 2,
    "flags": [
      "read",
      "hash",
      "slow"
    ],
    "summary": "Returns all fields of a hash",
    "since": "0.1.0",
    "syntax": "HKEYS key",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1,
    "group": "hash",
    "documentation": {
      "notes": "",
      "complexity": "O(n) for n fields",
      "errors": [
        "WRONGTYPE when the key holds something else"
      ],
      "example": [
        "> HSET user name Ada born 1815",
        "(integer) 2",
        "> HKEYS user",
        "1) \"name\"",
        "2) \"born\""
      ]
    }
  },
  {
    "id": 58,
    "rule": "HashValues",
    "name": "hvals",
    "aliases": [],
    "arity": 2,
    "flags": [
      "read",
      "hash",
      "slow"
    ],
    "summary": "Returns the values of all fields of a hash",
    "since": "0.1.0",
    "syntax": "HVALS key",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1,
    "group": "hash",
    "documentation": {
      "notes": "",
      "complexity": "O(n) for n fields",
      "errors": [
        "WRONGTYPE when the key holds something else"
      ],
      "example": [
        "> HSET user name Ada born 1815",
        "(integer) 2",
        "> HVALS user",
        "1) \"Ada\"",
        "2) \"1815\""
      ]
    }
  },
  {
    "id": 59,
    "rule": "HashValueLength",
    "name": "hstrlen",
    "aliases": [],
    "arity": 3,
    "flags": [
      "read",
      "hash",
      "fast"
    ],
    "summary": "Returns the length of a field's value",
    "since": "0.1.0",
    "syntax": "HSTRLEN key field",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "field",
        "type": "string"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1,
    "group": "hash",
    "documentation": {
      "notes": "",
      "complexity": "O(1)",
      "errors": [
        "WRONGTYPE when the key holds something else"
      ],
      "example": [
        "> HSET user name Ada",
        "(integer) 1",
        "> HSTRLEN user name",
        "(integer) 3"
      ]
    }
  },
  {
    "id": 60,
    "rule": "HashIncrementBy",
    "name": "hincrby",
    "aliases": [],
    "arity": 4,
    "flags": [
      "write",
      "hash",
      "denyoom",
      "fast"
    ],
    "summary": "Adds a number to the integer value of a field",
    "since": "0.1.0",
    "syntax": "HINCRBY key field increment",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "field",
        "type": "string"
      },
      {
        "name": "increment",
        "type": "integer"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1,
    "group": "hash",
    "documentation": {
      "notes": "A field that does not exist counts as 0.",
      "complexity": "O(1)",
      "errors": [
        "WRONGTYPE when the key holds something else",
        "ERR value is not an integer or out of range",
        "ERR hash value is not an integer",
        "ERR increment or decrement would overflow"
      ],
      "example": [
        "> HINCRBY user visits 41",
        "(integer) 41",
        "> HINCRBY user visits 1",
        "(integer) 42"
      ]
    }
  },
  {
    "id": 61,
    "rule": "HashIncrementByFloat",
    "name": "hincrbyfloat",
    "aliases": [],
    "arity": 4,
    "flags": [
      "write",
      "hash",
      "denyoom",
      "fast"
    ],
    "summary": "Adds a number to the numeric value of a field",
    "since": "0.1.0",
    "syntax": "HINCRBYFLOAT key field float-increment",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "field",
        "type": "string"
      },
      {
        "name": "floatIncrement",
        "type": "double"
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1,
    "group": "hash",
    "documentation": {
      "notes": "A field that does not exist counts as 0. It is computed as Redis does: with 64 bits of mantissa.",
      "complexity": "O(1)",
      "errors": [
        "WRONGTYPE when the key holds something else",
        "ERR value is not a valid float",
        "ERR hash value is not a float",
        "ERR increment would produce NaN or Infinity"
      ],
      "example": [
        "> HINCRBYFLOAT user height 1.68",
        "\"1.68\"",
        "> HINCRBYFLOAT user height 0.02",
        "\"1.7\""
      ]
    }
  },
  {
    "id": 62,
    "rule": "HashScan",
    "name": "hscan",
    "aliases": [],
    "arity": -3,
    "flags": [
      "read",
      "hash",
      "slow"
    ],
    "summary": "Iterates over the fields of a hash and their values",
    "since": "0.1.0",
    "syntax": "HSCAN key cursor [MATCH pattern] [COUNT count]",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
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
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1,
    "group": "hash",
    "documentation": {
      "notes": "All fields of a hash of up to 128 come in one call.",
      "complexity": "O(1) for each call, O(n) for a hash of up to 128 fields",
      "errors": [
        "WRONGTYPE when the key holds something else",
        "ERR invalid cursor",
        "ERR value is not an integer or out of range"
      ],
      "example": [
        "> HSET user name Ada born 1815",
        "(integer) 2",
        "> HSCAN user 0 MATCH n*",
        "1) \"0\"",
        "2) 1) \"name\"",
        "   2) \"Ada\""
      ]
    }
  },
  {
    "id": 63,
    "rule": "HashRandomField",
    "name": "hrandfield",
    "aliases": [],
    "arity": -2,
    "flags": [
      "read",
      "hash",
      "slow"
    ],
    "summary": "Returns random fields of a hash",
    "since": "0.1.0",
    "syntax": "HRANDFIELD key [count [WITHVALUES]]",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "count-withvalues",
        "type": "block",
        "arguments": [
          {
            "name": "count",
            "type": "integer"
          },
          {
            "name": "withvalues",
            "type": "pure-token",
            "token": "WITHVALUES",
            "isOptional": true
          }
        ],
        "isOptional": true
      }
    ],
    "firstKey": 1,
    "lastKey": 1,
    "keyStep": 1,
    "group": "hash",
    "documentation": {
      "notes": "Without a count one field, with a positive one so many different fields, with a negative one so many that may be alike, at most 1,048,576.",
      "complexity": "O(n) for n fields that are answered; O(m) of m fields when n is more than a third of m",
      "errors": [
        "WRONGTYPE when the key holds something else",
        "ERR value is not an integer or out of range",
        "ERR value is out of range"
      ],
      "example": [
        "> HSET user name Ada",
        "(integer) 1",
        "> HRANDFIELD user",
        "\"name\"",
        "> HRANDFIELD user 2 WITHVALUES",
        "1) \"name\"",
        "2) \"Ada\""
      ]
    }
  },
  {
    "id": 64,
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
    "keyStep": 0,
    "group": "generic",
    "documentation": {
      "notes": "Begin with cursor 0 and go on with the cursor of each answer until it is 0 again. A key that is there from beginning to end is seen at least once; COUNT, 10 unless told, is about how many keys one step looks at, 10,000 at most.",
      "complexity": "O(N) a step, N as COUNT says",
      "errors": [
        "ERR invalid cursor",
        "ERR value is not an integer or out of range of COUNT"
      ],
      "example": [
        "> MSET visits 41 name Ada",
        "OK",
        "> SCAN 0 MATCH v*",
        "1) \"0\"",
        "2) 1) \"visits\"",
        "> SCAN first",
        "(error) ERR invalid cursor"
      ]
    }
  },
  {
    "id": 65,
    "rule": "ScanPrefix",
    "name": "scanprefix",
    "aliases": [],
    "arity": -2,
    "flags": [
      "read",
      "keyspace",
      "slow"
    ],
    "summary": "Returns keys that begin with a prefix in their order",
    "since": "0.1.0",
    "syntax": "SCANPREFIX key-prefix [FROM start-key] [COUNT count]",
    "arguments": [
      {
        "name": "keyPrefix",
        "type": "string"
      },
      {
        "name": "startKey",
        "type": "string",
        "token": "FROM",
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
    "keyStep": 0,
    "group": "generic",
    "documentation": {
      "notes": "Answers the key to go on from, empty at the end, and keys in the order of their bytes. `FROM` is the first key to answer, if it is there. A key that is there all the time is answered by one of the calls that follow each other; one that comes or goes meanwhile may be answered or not. `COUNT` is 100 unless told and at most 10,000, whatever is told.",
      "complexity": "O(N) with the keys of the database; with `--ordered-index` O(log N + COUNT)",
      "errors": [
        "ERR value is not an integer or out of range",
        "ERR syntax error when COUNT is below 1"
      ],
      "example": [
        "> MSET user:1 Ada user:2 Grace user:3 Edsger",
        "OK",
        "> SCANPREFIX user: COUNT 2",
        "1) \"user:3\"",
        "2) 1) \"user:1\"",
        "   2) \"user:2\"",
        "> SCANPREFIX user: FROM user:3",
        "1) \"\"",
        "2) 1) \"user:3\""
      ]
    }
  },
  {
    "id": 66,
    "rule": "DeletePrefix",
    "name": "delprefix",
    "aliases": [],
    "arity": -2,
    "flags": [
      "write",
      "keyspace",
      "slow",
      "dangerous"
    ],
    "summary": "Removes the keys that begin with a prefix",
    "since": "0.1.0",
    "syntax": "DELPREFIX key-prefix [LIMIT removal-limit]",
    "arguments": [
      {
        "name": "keyPrefix",
        "type": "string"
      },
      {
        "name": "removalLimit",
        "type": "integer",
        "token": "LIMIT",
        "isOptional": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "generic",
    "documentation": {
      "notes": "Removes keys and returns how many it removed; with `LIMIT` no more than that. A key that is there all the time is removed; one that is set meanwhile may stay. Other clients are served in between and see some of the keys gone before others; a crash leaves those that were not removed yet.",
      "complexity": "O(N) with the keys of the database; with `--ordered-index` O(log N) for each key",
      "errors": [
        "ERR value is not an integer or out of range",
        "ERR value is out of range, must be positive"
      ],
      "example": [
        "> MSET user:1 Ada user:2 Grace user:3 Edsger",
        "OK",
        "> DELPREFIX user: LIMIT 2",
        "(integer) 2",
        "> DELPREFIX user:",
        "(integer) 1"
      ]
    }
  },
  {
    "id": 67,
    "rule": "SizePrefix",
    "name": "sizeprefix",
    "aliases": [],
    "arity": 2,
    "flags": [
      "read",
      "keyspace",
      "slow"
    ],
    "summary": "Returns the number and bytes of what begins with a prefix",
    "since": "0.1.0",
    "syntax": "SIZEPREFIX key-prefix",
    "arguments": [
      {
        "name": "keyPrefix",
        "type": "string"
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "generic",
    "documentation": {
      "notes": "Answers how many keys there are and the bytes of these keys and of their values, without what keeping them costs; of a hash, those of its fields and their values. Each is counted as it is when it is looked at; one that comes or goes meanwhile may be counted or not.",
      "complexity": "O(N) with the keys of the database, with `--ordered-index` with those of the prefix; and with the fields of hashes",
      "errors": [],
      "example": [
        "> MSET user:1 Ada user:2 Grace other x",
        "OK",
        "> SIZEPREFIX user:",
        "1) (integer) 2",
        "2) (integer) 20"
      ]
    }
  },
  {
    "id": 68,
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
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "As in Redis, entries whose time has come count until they are removed.",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> MSET a 1 b 2",
        "OK",
        "> DBSIZE",
        "(integer) 2",
        "> SELECT 1",
        "OK",
        "> DBSIZE",
        "(integer) 0"
      ]
    }
  },
  {
    "id": 69,
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
    "keyStep": 0,
    "group": "connection",
    "documentation": {
      "notes": "There are 16, from 0 to 15; a connection begins in 0.",
      "complexity": "O(1)",
      "errors": [
        "ERR value is not an integer or out of range",
        "ERR DB index is out of range"
      ],
      "example": [
        "> SET name Ada",
        "OK",
        "> SELECT 1",
        "OK",
        "> GET name",
        "(nil)",
        "> SELECT 16",
        "(error) ERR DB index is out of range"
      ]
    }
  },
  {
    "id": 70,
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
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "Connections that have one of them selected see at once what was in the other.",
      "complexity": "O(1)",
      "errors": [
        "ERR invalid first DB index",
        "ERR invalid second DB index",
        "ERR DB index is out of range"
      ],
      "example": [
        "> SET a 1",
        "OK",
        "> SWAPDB 0 1",
        "OK",
        "> EXISTS a",
        "(integer) 0"
      ]
    }
  },
  {
    "id": 71,
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
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "The keys are gone at once; their memory is given back in slices, for which ASYNC does not wait.",
      "complexity": "O(N), N keys of the database, in slices",
      "errors": [],
      "example": [
        "> SET name Ada",
        "OK",
        "> SELECT 1",
        "OK",
        "> FLUSHDB ASYNC",
        "OK",
        "> SELECT 0",
        "OK",
        "> DBSIZE",
        "(integer) 1"
      ]
    }
  },
  {
    "id": 72,
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
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "The keys are gone at once; their memory is given back in slices, for which ASYNC does not wait.",
      "complexity": "O(N), N keys of all databases, in slices",
      "errors": [],
      "example": [
        "> SET name Ada",
        "OK",
        "> SELECT 1",
        "OK",
        "> FLUSHALL",
        "OK",
        "> SELECT 0",
        "OK",
        "> DBSIZE",
        "(integer) 0"
      ]
    }
  },
  {
    "id": 73,
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
    "keyStep": 0,
    "group": "transactions",
    "documentation": {
      "notes": "At most 10,000 commands and 1 GiB of them are queued. One that is refused while it is queued makes EXEC refuse all of them.",
      "complexity": "O(1)",
      "errors": [
        "ERR MULTI calls can not be nested"
      ],
      "example": [
        "> MULTI",
        "OK",
        "> SET name Ada",
        "QUEUED",
        "> STRLEN name",
        "QUEUED",
        "> EXEC",
        "1) OK",
        "2) (integer) 3"
      ]
    }
  },
  {
    "id": 74,
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
    "keyStep": 0,
    "group": "transactions",
    "documentation": {
      "notes": "Answers the replies of all commands; one that fails does not keep the others from running. Nothing runs, and the answer is null, when a watched key has changed. After a crash all of it is there or nothing.",
      "complexity": "O(1) and what the queued commands take",
      "errors": [
        "ERR EXEC without MULTI",
        "NOPERM in place of a reply when the rights have changed since",
        "EXECABORT when a command could not be queued, or the server cannot run what was"
      ],
      "example": [
        "> MULTI",
        "OK",
        "> INCR visits",
        "QUEUED",
        "> EXEC",
        "1) (integer) 1"
      ]
    }
  },
  {
    "id": 75,
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
    "keyStep": 0,
    "group": "transactions",
    "documentation": {
      "notes": "Watched keys are forgotten too.",
      "complexity": "O(N) for N watched keys",
      "errors": [
        "ERR DISCARD without MULTI"
      ],
      "example": [
        "> MULTI",
        "OK",
        "> SET name Ada",
        "QUEUED",
        "> DISCARD",
        "OK",
        "> EXISTS name",
        "(integer) 0"
      ]
    }
  },
  {
    "id": 76,
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
    "keyStep": 1,
    "group": "transactions",
    "documentation": {
      "notes": "A key has changed when anybody wrote, removed or made it, also if it looks as before, and when it has expired. At most 10,000 keys are watched.",
      "complexity": "O(N) for N keys",
      "errors": [
        "ERR WATCH inside MULTI is not allowed",
        "ERR too many keys are watched"
      ],
      "example": [
        "> WATCH name",
        "OK",
        "> SET name Ada",
        "OK",
        "> MULTI",
        "OK",
        "> SET name Grace",
        "QUEUED",
        "> EXEC",
        "(nil)"
      ]
    }
  },
  {
    "id": 77,
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
    "keyStep": 0,
    "group": "transactions",
    "documentation": {
      "notes": "",
      "complexity": "O(N) for N watched keys",
      "errors": [],
      "example": [
        "> WATCH name",
        "OK",
        "> UNWATCH",
        "OK"
      ]
    }
  },
  {
    "id": 78,
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
    "keyStep": 0,
    "group": "pubsub",
    "documentation": {
      "notes": "One reply a channel: with the number of channels and patterns that the client now subscribes to. With RESP2 a client that subscribes can only subscribe, unsubscribe, PING, RESET and QUIT. One that does not read is disconnected: with more than 32 MiB waiting, or more than 8 MiB for a minute.",
      "complexity": "O(N) for N channels",
      "errors": [],
      "example": [
        "> SUBSCRIBE news",
        "1) \"subscribe\"",
        "2) \"news\"",
        "3) (integer) 1"
      ]
    }
  },
  {
    "id": 79,
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
    "keyStep": 0,
    "group": "pubsub",
    "documentation": {
      "notes": "One reply a channel; without channels one for each that the client subscribes to, or one that names none.",
      "complexity": "O(N) for N channels",
      "errors": [],
      "example": [
        "> UNSUBSCRIBE news",
        "1) \"unsubscribe\"",
        "2) \"news\"",
        "3) (integer) 0"
      ]
    }
  },
  {
    "id": 80,
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
    "keyStep": 0,
    "group": "pubsub",
    "documentation": {
      "notes": "A message whose channel matches several patterns comes once for each. All clients together subscribe to at most 10,000 different patterns.",
      "complexity": "O(N) for N patterns",
      "errors": [
        "ERR too many patterns are subscribed to"
      ],
      "example": [
        "> PSUBSCRIBE news.*",
        "1) \"psubscribe\"",
        "2) \"news.*\"",
        "3) (integer) 1"
      ]
    }
  },
  {
    "id": 81,
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
    "keyStep": 0,
    "group": "pubsub",
    "documentation": {
      "notes": "One reply a pattern; without patterns one for each that the client subscribes to, or one that names none.",
      "complexity": "O(N) for N patterns",
      "errors": [],
      "example": [
        "> PUNSUBSCRIBE",
        "1) \"punsubscribe\"",
        "2) (nil)",
        "3) (integer) 0"
      ]
    }
  },
  {
    "id": 82,
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
    "keyStep": 0,
    "group": "pubsub",
    "documentation": {
      "notes": "Answers how many got it, a client with several matching patterns counted for each. Inside EXEC a message leaves when all of the transaction is durable.",
      "complexity": "O(N+M) for N subscribers and M different patterns",
      "errors": [
        "ERR too many messages in one transaction"
      ],
      "example": [
        "> PUBLISH news hello",
        "(integer) 0"
      ]
    }
  },
  {
    "id": 83,
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
    "keyStep": 0,
    "group": "pubsub",
    "documentation": {
      "notes": "Patterns are not counted as channels.",
      "complexity": "O(N) for N channels with subscribers",
      "errors": [],
      "example": [
        "> PUBSUB CHANNELS",
        "(empty array)"
      ]
    }
  },
  {
    "id": 84,
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
    "keyStep": 0,
    "group": "pubsub",
    "documentation": {
      "notes": "One that several clients subscribe to counts once.",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> PUBSUB NUMPAT",
        "(integer) 0"
      ]
    }
  },
  {
    "id": 85,
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
    "keyStep": 0,
    "group": "pubsub",
    "documentation": {
      "notes": "Answers each channel and the number of its subscribers; those by pattern are not counted.",
      "complexity": "O(N) for N channels",
      "errors": [],
      "example": [
        "> PUBSUB NUMSUB news",
        "1) \"news\"",
        "2) (integer) 0"
      ]
    }
  },
  {
    "id": 86,
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
    "keyStep": 0,
    "group": "connection",
    "documentation": {
      "notes": "",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> PING",
        "PONG",
        "> PING \"are you there?\"",
        "\"are you there?\""
      ]
    }
  },
  {
    "id": 87,
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
    "keyStep": 0,
    "group": "connection",
    "documentation": {
      "notes": "",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> ECHO \"what I said\"",
        "\"what I said\""
      ]
    }
  },
  {
    "id": 88,
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
    "keyStep": 0,
    "group": "connection",
    "documentation": {
      "notes": "Also logs in and names the connection. Nothing changes unless all of it can.",
      "complexity": "O(1)",
      "errors": [
        "NOPROTO unsupported protocol version",
        "ERR Protocol version is not an integer or out of range",
        "NOAUTH when the client has not logged in and AUTH is not given",
        "WRONGPASS when the token is not the user's",
        "ERR Client names cannot contain spaces, newlines or special characters."
      ],
      "example": [
        "> HELLO 4",
        "(error) NOPROTO unsupported protocol version",
        "> HELLO 3 SETNAME worker",
        "1# \"server\" => \"redis\"",
        "2# \"version\" => \"7.4.0\"",
        "3# \"proto\" => (integer) 3",
        "4# \"id\" => (integer) 1",
        "5# \"mode\" => \"standalone\"",
        "6# \"role\" => \"master\"",
        "7# \"modules\" => (empty array)"
      ]
    }
  },
  {
    "id": 89,
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
    "keyStep": 0,
    "group": "connection",
    "documentation": {
      "notes": "Takes a token, alone or behind the name of its owner. Without --auth-tokens only the user default exists, with any password.",
      "complexity": "O(1)",
      "errors": [
        "WRONGPASS when the token is not known, has expired or is not the user's",
        "ERR AUTH <password> called without any password configured for the default user, when the server has no tokens"
      ],
      "example": [
        "> AUTH default anything",
        "OK",
        "> AUTH ada wrong",
        "(error) WRONGPASS invalid username-password pair or user is disabled.",
        "> AUTH secret",
        "(error) ERR AUTH <password> called without any password configured for the default user. ..."
      ]
    }
  },
  {
    "id": 90,
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
    "keyStep": 0,
    "group": "connection",
    "documentation": {
      "notes": "Database 0, no name, RESP2, and logged out when the server has tokens.",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> SELECT 1",
        "OK",
        "> CLIENT SETNAME worker",
        "OK",
        "> RESET",
        "RESET",
        "> CLIENT GETNAME",
        "(nil)"
      ]
    }
  },
  {
    "id": 91,
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
    "keyStep": 0,
    "group": "connection",
    "documentation": {
      "notes": "",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> QUIT",
        "OK"
      ]
    }
  },
  {
    "id": 92,
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
    "keyStep": 0,
    "group": "connection",
    "documentation": {
      "notes": "Numbers increase and are never used again while the server runs.",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> CLIENT ID",
        "(integer) 1"
      ]
    }
  },
  {
    "id": 93,
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
    "keyStep": 0,
    "group": "connection",
    "documentation": {
      "notes": "An empty name takes the name away.",
      "complexity": "O(1)",
      "errors": [
        "ERR Client names cannot contain spaces, newlines or special characters."
      ],
      "example": [
        "> CLIENT SETNAME worker-1",
        "OK",
        "> CLIENT GETNAME",
        "\"worker-1\"",
        "> CLIENT SETNAME \"two words\"",
        "(error) ERR Client names cannot contain spaces, newlines or special characters."
      ]
    }
  },
  {
    "id": 94,
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
    "keyStep": 0,
    "group": "connection",
    "documentation": {
      "notes": "",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> CLIENT GETNAME",
        "(nil)",
        "> CLIENT SETNAME worker-1",
        "OK",
        "> CLIENT GETNAME",
        "\"worker-1\""
      ]
    }
  },
  {
    "id": 95,
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
    "keyStep": 0,
    "group": "connection",
    "documentation": {
      "notes": "What a client library tells about itself: LIB-NAME and LIB-VER.",
      "complexity": "O(1)",
      "errors": [
        "ERR Unrecognized option",
        "ERR lib-name cannot contain spaces, newlines or special characters."
      ],
      "example": [
        "> CLIENT SETINFO LIB-NAME my-client",
        "OK",
        "> CLIENT SETINFO LIB-VER 1.2",
        "OK",
        "> CLIENT SETINFO colour red",
        "(error) ERR Unrecognized option 'colour'"
      ]
    }
  },
  {
    "id": 96,
    "rule": "ClientInfo",
    "name": "client|info",
    "aliases": [],
    "arity": 2,
    "flags": [
      "connection",
      "slow",
      "loading"
    ],
    "summary": "Returns what is known of this connection",
    "since": "0.1.0",
    "syntax": "CLIENT INFO",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "connection",
    "documentation": {
      "notes": "",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> CLIENT SETNAME worker",
        "OK",
        "> CLIENT INFO",
        "id=... addr=... laddr=... fd=-1 name=worker age=0 idle=0 flags=N db=0 ... lib-name= lib-ver="
      ]
    }
  },
  {
    "id": 97,
    "rule": "ClientList",
    "name": "client|list",
    "aliases": [],
    "arity": -2,
    "flags": [
      "admin",
      "slow",
      "dangerous",
      "connection",
      "loading"
    ],
    "summary": "Returns what is known of connections",
    "since": "0.1.0",
    "syntax": "CLIENT LIST [TYPE client-type | ID client-id [client-id ...]]",
    "arguments": [
      {
        "name": "client-list-filter",
        "type": "oneof",
        "arguments": [
          {
            "name": "clientType",
            "type": "string",
            "token": "TYPE"
          },
          {
            "name": "clientId",
            "type": "integer",
            "isMultiple": true,
            "token": "ID"
          }
        ],
        "isOptional": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "connection",
    "documentation": {
      "notes": "A line per connection, of `name=value` pairs.",
      "complexity": "O(n) for n connections",
      "errors": [
        "ERR Unknown client type",
        "ERR Invalid client ID"
      ],
      "example": [
        "> CLIENT LIST TYPE normal",
        "id=... addr=... laddr=... fd=-1 name= age=0 idle=0 flags=N db=0 ... lib-name= lib-ver=",
        "> CLIENT LIST ID 9999"
      ]
    }
  },
  {
    "id": 98,
    "rule": "ClientKill",
    "name": "client|kill",
    "aliases": [],
    "arity": -3,
    "flags": [
      "admin",
      "slow",
      "dangerous",
      "connection",
      "loading"
    ],
    "summary": "Closes connections",
    "since": "0.1.0",
    "syntax": "CLIENT KILL <[ID client-id] [TYPE client-type] [USER username] [ADDR client-address] [LADDR local-address] [SKIPME <YES | NO>] | client-address>",
    "arguments": [
      {
        "name": "client-kill-target",
        "type": "oneof",
        "arguments": [
          {
            "name": "clientId-clientType-username-clientAddress-localAddress-yes-or-no",
            "type": "block",
            "arguments": [
              {
                "name": "clientId",
                "type": "integer",
                "token": "ID",
                "isOptional": true
              },
              {
                "name": "clientType",
                "type": "string",
                "token": "TYPE",
                "isOptional": true
              },
              {
                "name": "username",
                "type": "string",
                "token": "USER",
                "isOptional": true
              },
              {
                "name": "clientAddress",
                "type": "string",
                "token": "ADDR",
                "isOptional": true
              },
              {
                "name": "localAddress",
                "type": "string",
                "token": "LADDR",
                "isOptional": true
              },
              {
                "name": "yes-or-no",
                "type": "oneof",
                "arguments": [
                  {
                    "name": "yes",
                    "type": "pure-token",
                    "token": "YES"
                  },
                  {
                    "name": "no",
                    "type": "pure-token",
                    "token": "NO"
                  }
                ],
                "token": "SKIPME",
                "isOptional": true
              }
            ]
          },
          {
            "name": "clientAddress",
            "type": "string"
          }
        ]
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "connection",
    "documentation": {
      "notes": "With an address alone it closes that connection; with filters those that pass all of them, and tells how many.",
      "complexity": "O(n) for n connections",
      "errors": [
        "ERR No such client",
        "ERR client-id should be greater than 0",
        "ERR Unknown client type",
        "ERR No such user"
      ],
      "example": [
        "> CLIENT KILL ID 9999",
        "(integer) 0"
      ]
    }
  },
  {
    "id": 99,
    "rule": "ClientNoEvict",
    "name": "client|no-evict",
    "aliases": [],
    "arity": 3,
    "flags": [
      "admin",
      "slow",
      "dangerous",
      "connection",
      "loading"
    ],
    "summary": "Exempts this connection from eviction",
    "since": "0.1.0",
    "syntax": "CLIENT NO-EVICT <ON | OFF>",
    "arguments": [
      {
        "name": "on-or-off",
        "type": "oneof",
        "arguments": [
          {
            "name": "on",
            "type": "pure-token",
            "token": "ON"
          },
          {
            "name": "off",
            "type": "pure-token",
            "token": "OFF"
          }
        ]
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "connection",
    "documentation": {
      "notes": "Clients are not evicted here, so that it only shows in CLIENT LIST.",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> CLIENT NO-EVICT ON",
        "OK"
      ]
    }
  },
  {
    "id": 100,
    "rule": "ClientNoTouch",
    "name": "client|no-touch",
    "aliases": [],
    "arity": 3,
    "flags": [
      "connection",
      "slow",
      "loading"
    ],
    "summary": "Stops reads from counting as use",
    "since": "0.1.0",
    "syntax": "CLIENT NO-TOUCH <ON | OFF>",
    "arguments": [
      {
        "name": "on-or-off",
        "type": "oneof",
        "arguments": [
          {
            "name": "on",
            "type": "pure-token",
            "token": "ON"
          },
          {
            "name": "off",
            "type": "pure-token",
            "token": "OFF"
          }
        ]
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "connection",
    "documentation": {
      "notes": "From the next batch of commands on.",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> CLIENT NO-TOUCH ON",
        "OK"
      ]
    }
  },
  {
    "id": 101,
    "rule": "ClientReply",
    "name": "client|reply",
    "aliases": [],
    "arity": 3,
    "flags": [
      "connection",
      "slow",
      "loading"
    ],
    "summary": "Turns the replies to this connection off and on",
    "since": "0.1.0",
    "syntax": "CLIENT REPLY <ON | OFF | SKIP>",
    "arguments": [
      {
        "name": "reply-mode",
        "type": "oneof",
        "arguments": [
          {
            "name": "on",
            "type": "pure-token",
            "token": "ON"
          },
          {
            "name": "off",
            "type": "pure-token",
            "token": "OFF"
          },
          {
            "name": "skip",
            "type": "pure-token",
            "token": "SKIP"
          }
        ]
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "connection",
    "documentation": {
      "notes": "OFF and SKIP are not answered themselves; SKIP leaves out the next reply, too.",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> CLIENT REPLY ON",
        "OK"
      ]
    }
  },
  {
    "id": 102,
    "rule": "ClientPause",
    "name": "client|pause",
    "aliases": [],
    "arity": -3,
    "flags": [
      "admin",
      "slow",
      "dangerous",
      "connection",
      "loading"
    ],
    "summary": "Lets all connections wait",
    "since": "0.1.0",
    "syntax": "CLIENT PAUSE timeout [pause-mode]",
    "arguments": [
      {
        "name": "timeout",
        "type": "integer"
      },
      {
        "name": "pauseMode",
        "type": "string",
        "isOptional": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "connection",
    "documentation": {
      "notes": "Commands of all connections, or only writes, wait in order until the time is over.",
      "complexity": "O(1)",
      "errors": [
        "ERR timeout is not an integer or out of range",
        "ERR timeout is negative",
        "ERR CLIENT PAUSE mode must be WRITE or ALL"
      ],
      "example": [
        "> CLIENT PAUSE 0",
        "OK"
      ]
    }
  },
  {
    "id": 103,
    "rule": "ClientUnpause",
    "name": "client|unpause",
    "aliases": [],
    "arity": 2,
    "flags": [
      "admin",
      "slow",
      "dangerous",
      "connection",
      "loading"
    ],
    "summary": "Ends a pause",
    "since": "0.1.0",
    "syntax": "CLIENT UNPAUSE",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "connection",
    "documentation": {
      "notes": "",
      "complexity": "O(n) for n waiting connections",
      "errors": [],
      "example": [
        "> CLIENT UNPAUSE",
        "OK"
      ]
    }
  },
  {
    "id": 104,
    "rule": "ClientHelp",
    "name": "client|help",
    "aliases": [],
    "arity": 2,
    "flags": [
      "connection",
      "slow",
      "loading"
    ],
    "summary": "Returns what CLIENT can do",
    "since": "0.1.0",
    "syntax": "CLIENT HELP",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "connection",
    "documentation": {
      "notes": "",
      "complexity": "O(n) for n subcommands",
      "errors": [],
      "example": [
        "> CLIENT HELP",
        "...1) CLIENT <subcommand> ...",
        "..."
      ]
    }
  },
  {
    "id": 105,
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
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "A command with subcommands counts once.",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> COMMAND COUNT",
        "(integer) ..."
      ]
    }
  },
  {
    "id": 106,
    "rule": "CommandList",
    "name": "command|list",
    "aliases": [],
    "arity": -2,
    "flags": [
      "connection",
      "slow",
      "loading"
    ],
    "summary": "Returns the names of commands",
    "since": "0.1.0",
    "syntax": "COMMAND LIST [FILTERBY <MODULE module-name | ACLCAT category | PATTERN pattern>]",
    "arguments": [
      {
        "name": "command-property",
        "type": "oneof",
        "arguments": [
          {
            "name": "moduleName",
            "type": "string",
            "token": "MODULE"
          },
          {
            "name": "category",
            "type": "string",
            "token": "ACLCAT"
          },
          {
            "name": "pattern",
            "type": "pattern",
            "token": "PATTERN"
          }
        ],
        "token": "FILTERBY",
        "isOptional": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "All names, or those that a filter lets through, subcommands among them.",
      "complexity": "O(n) for n commands",
      "errors": [],
      "example": [
        "> COMMAND LIST FILTERBY PATTERN hel*",
        "1) \"hello\"",
        "2) \"help\""
      ]
    }
  },
  {
    "id": 107,
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
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "Names that do not exist are left out. All commands when none is named.",
      "complexity": "O(N), N commands",
      "errors": [],
      "example": [
        "> COMMAND DOCS ping nothing",
        "1) \"ping\"",
        "2)  1) \"summary\"",
        "    2) \"Returns PONG or the message\"",
        "    3) \"since\"",
        "    4) \"0.1.0\"",
        "    5) \"group\"",
        "    6) \"connection\"",
        "    7) \"complexity\"",
        "    8) \"O(1)\"",
        "    9) \"arguments\"",
        "   10) 1) 1) \"name\"",
        "          2) \"message\"",
        "..."
      ]
    }
  },
  {
    "id": 108,
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
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "In the order asked for; null for a name that does not exist. All commands when none is named.",
      "complexity": "O(N), N commands",
      "errors": [],
      "example": [
        "> COMMAND INFO get nothing",
        "1)  1) \"get\"",
        "    2) (integer) 2",
        "    3) 1) readonly",
        "       2) fast",
        "    4) (integer) 1",
        "    5) (integer) 1",
        "    6) (integer) 1",
        "...",
        "2) (nil)"
      ]
    }
  },
  {
    "id": 109,
    "rule": "CommandGetKeys",
    "name": "command|getkeys",
    "aliases": [],
    "arity": -4,
    "flags": [
      "connection",
      "slow",
      "loading"
    ],
    "summary": "Returns the keys among the words of a command",
    "since": "0.1.0",
    "syntax": "COMMAND GETKEYS command-name argument [argument ...]",
    "arguments": [
      {
        "name": "commandName",
        "type": "string"
      },
      {
        "name": "argument",
        "type": "string",
        "isMultiple": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "",
      "complexity": "O(n) for n words",
      "errors": [
        "ERR Invalid command specified",
        "ERR Invalid number of arguments specified for command",
        "ERR The command has no key arguments"
      ],
      "example": [
        "> COMMAND GETKEYS MSET a 1 b 2",
        "1) \"a\"",
        "2) \"b\""
      ]
    }
  },
  {
    "id": 110,
    "rule": "CommandGetKeysAndFlags",
    "name": "command|getkeysandflags",
    "aliases": [],
    "arity": -4,
    "flags": [
      "connection",
      "slow",
      "loading"
    ],
    "summary": "Returns keys and what is done to them",
    "since": "0.1.0",
    "syntax": "COMMAND GETKEYSANDFLAGS command-name argument [argument ...]",
    "arguments": [
      {
        "name": "commandName",
        "type": "string"
      },
      {
        "name": "argument",
        "type": "string",
        "isMultiple": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "",
      "complexity": "O(n) for n words",
      "errors": [
        "ERR Invalid command specified",
        "ERR Invalid number of arguments specified for command",
        "ERR The command has no key arguments"
      ],
      "example": [
        "> COMMAND GETKEYSANDFLAGS GET a",
        "1) 1) \"a\"",
        "   2) 1) RO",
        "      2) access"
      ]
    }
  },
  {
    "id": 111,
    "rule": "CommandHelp",
    "name": "command|help",
    "aliases": [],
    "arity": 2,
    "flags": [
      "connection",
      "slow",
      "loading"
    ],
    "summary": "Returns what COMMAND can do",
    "since": "0.1.0",
    "syntax": "COMMAND HELP",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "",
      "complexity": "O(n) for n subcommands",
      "errors": [],
      "example": [
        "> COMMAND HELP",
        "...1) COMMAND <subcommand> ...",
        "..."
      ]
    }
  },
  {
    "id": 112,
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
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "",
      "complexity": "O(N), N commands",
      "errors": [],
      "example": [
        "> COMMAND",
        "...",
        "...)  1) \"get\"",
        "...2) (integer) 2",
        "...3) 1) readonly",
        "..."
      ]
    }
  },
  {
    "id": 113,
    "rule": "ObjectEncoding",
    "name": "object|encoding",
    "aliases": [],
    "arity": 3,
    "flags": [
      "read",
      "keyspace",
      "slow"
    ],
    "summary": "Returns how Redis would keep the value of a key",
    "since": "0.1.0",
    "syntax": "OBJECT ENCODING key",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      }
    ],
    "firstKey": 2,
    "lastKey": 2,
    "keyStep": 1,
    "group": "server",
    "documentation": {
      "notes": "How Redis would keep such a value: bytes say nothing of where they came from.",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> SET name Ada",
        "OK",
        "> OBJECT ENCODING name",
        "\"embstr\"",
        "> SET count 41",
        "OK",
        "> OBJECT ENCODING count",
        "\"int\""
      ]
    }
  },
  {
    "id": 114,
    "rule": "ObjectIdleTime",
    "name": "object|idletime",
    "aliases": [],
    "arity": 3,
    "flags": [
      "read",
      "keyspace",
      "slow"
    ],
    "summary": "Returns the seconds since a key was used",
    "since": "0.1.0",
    "syntax": "OBJECT IDLETIME key",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      }
    ],
    "firstKey": 2,
    "lastKey": 2,
    "keyStep": 1,
    "group": "server",
    "documentation": {
      "notes": "",
      "complexity": "O(1)",
      "errors": [
        "ERR without an LRU policy, and for a key that was written before there was one: nothing notes its use then"
      ],
      "example": [
        "> OBJECT IDLETIME nothing",
        "(nil)"
      ]
    }
  },
  {
    "id": 115,
    "rule": "ObjectFrequency",
    "name": "object|freq",
    "aliases": [],
    "arity": 3,
    "flags": [
      "read",
      "keyspace",
      "slow"
    ],
    "summary": "Refuses, because how often a key is used is not kept",
    "since": "0.1.0",
    "syntax": "OBJECT FREQ key",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      }
    ],
    "firstKey": 2,
    "lastKey": 2,
    "keyStep": 1,
    "group": "server",
    "documentation": {
      "notes": "",
      "complexity": "O(1)",
      "errors": [
        "ERR An LFU maxmemory policy is not selected"
      ],
      "example": [
        "> OBJECT FREQ nothing",
        "(nil)"
      ]
    }
  },
  {
    "id": 116,
    "rule": "ObjectReferenceCount",
    "name": "object|refcount",
    "aliases": [],
    "arity": 3,
    "flags": [
      "read",
      "keyspace",
      "slow"
    ],
    "summary": "Returns how often Redis would refer to a value",
    "since": "0.1.0",
    "syntax": "OBJECT REFCOUNT key",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      }
    ],
    "firstKey": 2,
    "lastKey": 2,
    "keyStep": 1,
    "group": "server",
    "documentation": {
      "notes": "As Redis would tell, which shares small integers.",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> SET name Ada",
        "OK",
        "> OBJECT REFCOUNT name",
        "(integer) 1"
      ]
    }
  },
  {
    "id": 117,
    "rule": "ObjectHelp",
    "name": "object|help",
    "aliases": [],
    "arity": 2,
    "flags": [
      "keyspace",
      "slow",
      "loading"
    ],
    "summary": "Returns what OBJECT can do",
    "since": "0.1.0",
    "syntax": "OBJECT HELP",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "",
      "complexity": "O(n) for n subcommands",
      "errors": [],
      "example": [
        "> OBJECT HELP",
        "...1) OBJECT <subcommand> ...",
        "..."
      ]
    }
  },
  {
    "id": 118,
    "rule": "MemoryUsage",
    "name": "memory|usage",
    "aliases": [],
    "arity": -3,
    "flags": [
      "read",
      "slow"
    ],
    "summary": "Returns the bytes that a key and its value take",
    "since": "0.1.0",
    "syntax": "MEMORY USAGE key [SAMPLES count]",
    "arguments": [
      {
        "name": "key",
        "type": "key"
      },
      {
        "name": "count",
        "type": "integer",
        "token": "SAMPLES",
        "isOptional": true
      }
    ],
    "firstKey": 2,
    "lastKey": 2,
    "keyStep": 1,
    "group": "server",
    "documentation": {
      "notes": "The bytes of its cell, its slot in the table and the fields of a hash; nothing has to be sampled.",
      "complexity": "O(1)",
      "errors": [
        "ERR value is not an integer or out of range"
      ],
      "example": [
        "> MEMORY USAGE nothing",
        "(nil)"
      ]
    }
  },
  {
    "id": 119,
    "rule": "MemoryHelp",
    "name": "memory|help",
    "aliases": [],
    "arity": 2,
    "flags": [
      "slow",
      "loading"
    ],
    "summary": "Returns what MEMORY can do",
    "since": "0.1.0",
    "syntax": "MEMORY HELP",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "",
      "complexity": "O(n) for n subcommands",
      "errors": [],
      "example": [
        "> MEMORY HELP",
        "...1) MEMORY <subcommand> ...",
        "..."
      ]
    }
  },
  {
    "id": 120,
    "rule": "SlowLogGet",
    "name": "slowlog|get",
    "aliases": [],
    "arity": -2,
    "flags": [
      "admin",
      "slow",
      "dangerous",
      "loading"
    ],
    "summary": "Returns the last commands that took long",
    "since": "0.1.0",
    "syntax": "SLOWLOG GET [count]",
    "arguments": [
      {
        "name": "count",
        "type": "integer",
        "isOptional": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "Newest first: number, time, microseconds, words, client and its name. Long words and long rows of words are cut.",
      "complexity": "O(n) for n entries",
      "errors": [
        "ERR count should be greater than or equal to -1"
      ],
      "example": [
        "> SLOWLOG GET 0",
        "(empty array)"
      ]
    }
  },
  {
    "id": 121,
    "rule": "SlowLogLength",
    "name": "slowlog|len",
    "aliases": [],
    "arity": 2,
    "flags": [
      "admin",
      "slow",
      "dangerous",
      "loading"
    ],
    "summary": "Returns how many entries the slow log has",
    "since": "0.1.0",
    "syntax": "SLOWLOG LEN",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> SLOWLOG RESET",
        "OK",
        "> SLOWLOG LEN",
        "(integer) 0"
      ]
    }
  },
  {
    "id": 122,
    "rule": "SlowLogReset",
    "name": "slowlog|reset",
    "aliases": [],
    "arity": 2,
    "flags": [
      "admin",
      "slow",
      "dangerous",
      "loading"
    ],
    "summary": "Empties the slow log",
    "since": "0.1.0",
    "syntax": "SLOWLOG RESET",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> SLOWLOG RESET",
        "OK"
      ]
    }
  },
  {
    "id": 123,
    "rule": "SlowLogHelp",
    "name": "slowlog|help",
    "aliases": [],
    "arity": 2,
    "flags": [
      "slow",
      "loading"
    ],
    "summary": "Returns what SLOWLOG can do",
    "since": "0.1.0",
    "syntax": "SLOWLOG HELP",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "",
      "complexity": "O(n) for n subcommands",
      "errors": [],
      "example": [
        "> SLOWLOG HELP",
        "...1) SLOWLOG <subcommand> ...",
        "..."
      ]
    }
  },
  {
    "id": 124,
    "rule": "LatencyLatest",
    "name": "latency|latest",
    "aliases": [],
    "arity": 2,
    "flags": [
      "admin",
      "slow",
      "dangerous",
      "loading"
    ],
    "summary": "Returns the last slow event of each kind",
    "since": "0.1.0",
    "syntax": "LATENCY LATEST",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "Events are `command` and `fast-command`; CONFIG SET latency-monitor-threshold says from how many milliseconds on.",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> LATENCY LATEST",
        "(empty array)"
      ]
    }
  },
  {
    "id": 125,
    "rule": "LatencyHistory",
    "name": "latency|history",
    "aliases": [],
    "arity": 3,
    "flags": [
      "admin",
      "slow",
      "dangerous",
      "loading"
    ],
    "summary": "Returns the events of a kind that took long",
    "since": "0.1.0",
    "syntax": "LATENCY HISTORY event",
    "arguments": [
      {
        "name": "event",
        "type": "string"
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> LATENCY HISTORY command",
        "(empty array)"
      ]
    }
  },
  {
    "id": 126,
    "rule": "LatencyGraph",
    "name": "latency|graph",
    "aliases": [],
    "arity": 3,
    "flags": [
      "admin",
      "slow",
      "dangerous",
      "loading"
    ],
    "summary": "Draws the events of a kind that took long",
    "since": "0.1.0",
    "syntax": "LATENCY GRAPH event",
    "arguments": [
      {
        "name": "event",
        "type": "string"
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "A column for each event, oldest first; below it how long ago it was.",
      "complexity": "O(n) for n events, of which 160 are kept",
      "errors": [
        "ERR No samples available for event when there was none of that kind"
      ],
      "example": [
        "> LATENCY GRAPH command",
        "(error) ERR No samples available for event 'command'"
      ]
    }
  },
  {
    "id": 127,
    "rule": "LatencyHistogram",
    "name": "latency|histogram",
    "aliases": [],
    "arity": -2,
    "flags": [
      "admin",
      "slow",
      "dangerous",
      "loading"
    ],
    "summary": "Returns how many calls of commands took how long",
    "since": "0.1.0",
    "syntax": "LATENCY HISTOGRAM [command-name ...]",
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
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "For each command the number of calls, and by powers of two of a microsecond how many took so long or less. They are counted in the buckets of `/metrics`, each told under the next power of two. Without names all commands that have been executed; the name of a container such as CONFIG stands for its subcommands.",
      "complexity": "O(n) for n commands",
      "errors": [],
      "example": [
        "> SET name Ada",
        "OK",
        "> LATENCY HISTOGRAM set",
        "1) \"set\"",
        "2) 1) \"calls\"",
        "   2) (integer) 1",
        "..."
      ]
    }
  },
  {
    "id": 128,
    "rule": "LatencyReset",
    "name": "latency|reset",
    "aliases": [],
    "arity": -2,
    "flags": [
      "admin",
      "slow",
      "dangerous",
      "loading"
    ],
    "summary": "Forgets the events that took long",
    "since": "0.1.0",
    "syntax": "LATENCY RESET [event ...]",
    "arguments": [
      {
        "name": "event",
        "type": "string",
        "isMultiple": true,
        "isOptional": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "",
      "complexity": "O(n) for n events",
      "errors": [],
      "example": [
        "> LATENCY RESET",
        "(integer) 0"
      ]
    }
  },
  {
    "id": 129,
    "rule": "LatencyDoctor",
    "name": "latency|doctor",
    "aliases": [],
    "arity": 2,
    "flags": [
      "admin",
      "slow",
      "dangerous",
      "loading"
    ],
    "summary": "Tells people what took long",
    "since": "0.1.0",
    "syntax": "LATENCY DOCTOR",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> LATENCY DOCTOR",
        "Nothing is measured. CONFIG SET latency-monitor-threshold <milliseconds> starts it."
      ]
    }
  },
  {
    "id": 130,
    "rule": "LatencyHelp",
    "name": "latency|help",
    "aliases": [],
    "arity": 2,
    "flags": [
      "slow",
      "loading"
    ],
    "summary": "Returns what LATENCY can do",
    "since": "0.1.0",
    "syntax": "LATENCY HELP",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "",
      "complexity": "O(n) for n subcommands",
      "errors": [],
      "example": [
        "> LATENCY HELP",
        "...1) LATENCY <subcommand> ...",
        "..."
      ]
    }
  },
  {
    "id": 131,
    "rule": "AclWhoAmI",
    "name": "acl|whoami",
    "aliases": [],
    "arity": 2,
    "flags": [
      "slow",
      "loading"
    ],
    "summary": "Returns the user of this connection",
    "since": "0.1.0",
    "syntax": "ACL WHOAMI",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "The owner of the token that the client logged in with; without tokens `default`.",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> ACL WHOAMI",
        "\"default\""
      ]
    }
  },
  {
    "id": 132,
    "rule": "AclCategories",
    "name": "acl|cat",
    "aliases": [],
    "arity": -2,
    "flags": [
      "slow",
      "loading"
    ],
    "summary": "Returns the categories of commands, or the commands of one",
    "since": "0.1.0",
    "syntax": "ACL CAT [category]",
    "arguments": [
      {
        "name": "category",
        "type": "string",
        "isOptional": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "",
      "complexity": "O(n) for n commands",
      "errors": [
        "ERR Unknown category"
      ],
      "example": [
        "> ACL CAT pubsub",
        "1) \"subscribe\"",
        "..."
      ]
    }
  },
  {
    "id": 133,
    "rule": "AclList",
    "name": "acl|list",
    "aliases": [],
    "arity": 2,
    "flags": [
      "admin",
      "slow",
      "dangerous",
      "loading"
    ],
    "summary": "Returns the users and what they may do",
    "since": "0.1.0",
    "syntax": "ACL LIST",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "A line for each owner of a token, and for the user default, in Redis's words; hashes are left out. The scopes read, write and metrics stand as they are.",
      "complexity": "O(n) for n tokens",
      "errors": [],
      "example": [
        "> ACL LIST",
        "1) \"user default on nopass ~* &* +@all\""
      ]
    }
  },
  {
    "id": 134,
    "rule": "AclUsers",
    "name": "acl|users",
    "aliases": [],
    "arity": 2,
    "flags": [
      "admin",
      "slow",
      "dangerous",
      "loading"
    ],
    "summary": "Returns the names of the users",
    "since": "0.1.0",
    "syntax": "ACL USERS",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "",
      "complexity": "O(n) for n tokens",
      "errors": [],
      "example": [
        "> ACL USERS",
        "1) \"default\""
      ]
    }
  },
  {
    "id": 135,
    "rule": "AclGetUser",
    "name": "acl|getuser",
    "aliases": [],
    "arity": 3,
    "flags": [
      "admin",
      "slow",
      "dangerous",
      "loading"
    ],
    "summary": "Returns what a user may do",
    "since": "0.1.0",
    "syntax": "ACL GETUSER username",
    "arguments": [
      {
        "name": "username",
        "type": "string"
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "What ACL LIST has in a line, by its parts; null when there is no such user. Passwords are never shown.",
      "complexity": "O(n) for n tokens",
      "errors": [],
      "example": [
        "> ACL GETUSER default",
        " 1) \"flags\"",
        " 2) 1) \"on\"",
        "    2) \"nopass\"",
        " 3) \"passwords\"",
        " 4) (empty array)",
        " 5) \"commands\"",
        " 6) \"+@all\"",
        " 7) \"keys\"",
        " 8) \"~*\"",
        " 9) \"channels\"",
        "10) \"&*\"",
        "11) \"selectors\"",
        "12) (empty array)",
        "> ACL GETUSER nobody",
        "(nil)"
      ]
    }
  },
  {
    "id": 136,
    "rule": "AclDryRun",
    "name": "acl|dryrun",
    "aliases": [],
    "arity": -4,
    "flags": [
      "admin",
      "slow",
      "dangerous",
      "loading"
    ],
    "summary": "Returns whether a user may run a command",
    "since": "0.1.0",
    "syntax": "ACL DRYRUN username command-name [argument ...]",
    "arguments": [
      {
        "name": "username",
        "type": "string"
      },
      {
        "name": "commandName",
        "type": "string"
      },
      {
        "name": "argument",
        "type": "string",
        "isMultiple": true,
        "isOptional": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "OK, or why the command would be refused: the answer is no error then. Nothing is run.",
      "complexity": "O(n) for n tokens and words",
      "errors": [
        "ERR User not found",
        "ERR Command not found",
        "ERR wrong number of arguments for the command"
      ],
      "example": [
        "> ACL DRYRUN default GET a",
        "OK",
        "> ACL DRYRUN default NOSUCH",
        "(error) ERR Command 'NOSUCH' not found"
      ]
    }
  },
  {
    "id": 137,
    "rule": "AclHelp",
    "name": "acl|help",
    "aliases": [],
    "arity": 2,
    "flags": [
      "slow",
      "loading"
    ],
    "summary": "Returns what ACL can do",
    "since": "0.1.0",
    "syntax": "ACL HELP",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "",
      "complexity": "O(n) for n subcommands",
      "errors": [],
      "example": [
        "> ACL HELP",
        "...1) ACL <subcommand> ...",
        "..."
      ]
    }
  },
  {
    "id": 138,
    "rule": "ModuleList",
    "name": "module|list",
    "aliases": [],
    "arity": 2,
    "flags": [
      "admin",
      "slow",
      "dangerous",
      "loading"
    ],
    "summary": "Returns the modules, of which there are none",
    "since": "0.1.0",
    "syntax": "MODULE LIST",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> MODULE LIST",
        "(empty array)"
      ]
    }
  },
  {
    "id": 139,
    "rule": "ModuleHelp",
    "name": "module|help",
    "aliases": [],
    "arity": 2,
    "flags": [
      "slow",
      "loading"
    ],
    "summary": "Returns what MODULE can do",
    "since": "0.1.0",
    "syntax": "MODULE HELP",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "",
      "complexity": "O(n) for n subcommands",
      "errors": [],
      "example": [
        "> MODULE HELP",
        "...1) MODULE <subcommand> ...",
        "..."
      ]
    }
  },
  {
    "id": 140,
    "rule": "Cluster",
    "name": "cluster",
    "aliases": [],
    "arity": -2,
    "flags": [
      "slow",
      "loading"
    ],
    "summary": "Refuses, because there is one server only",
    "since": "0.1.0",
    "syntax": "CLUSTER subcommand [argument ...]",
    "arguments": [
      {
        "name": "subcommand",
        "type": "string"
      },
      {
        "name": "argument",
        "type": "string",
        "isMultiple": true,
        "isOptional": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "",
      "complexity": "O(1)",
      "errors": [
        "ERR This instance has cluster support disabled"
      ],
      "example": [
        "> CLUSTER INFO",
        "(error) ERR This instance has cluster support disabled"
      ]
    }
  },
  {
    "id": 141,
    "rule": "Time",
    "name": "time",
    "aliases": [],
    "arity": 1,
    "flags": [
      "fast",
      "loading"
    ],
    "summary": "Returns the server's time",
    "since": "0.1.0",
    "syntax": "TIME",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "Seconds since 1970 and microseconds of the present one, which are whole milliseconds.",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> TIME",
        "1) \"...\"",
        "2) \"...\""
      ]
    }
  },
  {
    "id": 142,
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
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "Without a name a line per command; with one its syntax, what it does, and an example. Readable in netcat; redis-cli answers HELP itself and does not ask the server.",
      "complexity": "O(N), N commands",
      "errors": [
        "ERR no help for that when there is no such command"
      ],
      "example": [
        "> HELP PING",
        "1) PING [message]",
        "2)   Returns PONG or the message",
        "3)   complexity O(1)",
        "4)   since 0.1.0; connection, fast",
        "5)   > PING",
        "6)   PONG",
        "...",
        "> HELP CLIENT GETNAME",
        " 1) CLIENT GETNAME",
        " 2)   Returns the name of this connection",
        "...",
        "> HELP nothing",
        "(error) ERR no help for that; HELP lists the commands"
      ]
    }
  },
  {
    "id": 143,
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
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "The usual sections, those that are named, or with ALL or EVERYTHING all of them. It waits for nothing, so that it answers also when the disk does not: its counts may include changes that are not durable yet.",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> SET code 1234 EX 60",
        "OK",
        "> INFO keyspace",
        "# Keyspace",
        "db0:keys=1,expires=1,avg_ttl=0"
      ]
    }
  },
  {
    "id": 144,
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
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "Parameters by name or glob pattern, in any case; those that do not exist are left out.",
      "complexity": "O(N*M), N parameters and M patterns",
      "errors": [],
      "example": [
        "> CONFIG GET durability nothing",
        "1) \"durability\"",
        "2) \"always\"",
        "> CONFIG GET APPEND*",
        "1) \"appendfsync\"",
        "2) \"always\"",
        "3) \"appendonly\"",
        "4) \"yes\""
      ]
    }
  },
  {
    "id": 145,
    "rule": "ConfigSet",
    "name": "config|set",
    "aliases": [],
    "arity": -4,
    "flags": [
      "admin",
      "slow",
      "dangerous",
      "loading"
    ],
    "summary": "Changes settings, all or none",
    "since": "0.1.0",
    "syntax": "CONFIG SET parameter value [parameter value ...]",
    "arguments": [
      {
        "name": "parameter-value",
        "type": "block",
        "arguments": [
          {
            "name": "parameter",
            "type": "pattern"
          },
          {
            "name": "value",
            "type": "string"
          }
        ],
        "isMultiple": true
      }
    ],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "It lasts until the server stops. Names are those of the command line, and those that Redis has for the same.",
      "complexity": "O(n) for n pairs",
      "errors": [
        "ERR Unknown option or number of arguments for CONFIG SET",
        "ERR CONFIG SET failed, with the reason"
      ],
      "example": [
        "> CONFIG SET maxmemory 1gb maxmemory-policy allkeys-lru",
        "OK",
        "> CONFIG GET maxmemory",
        "1) \"maxmemory\"",
        "2) \"1073741824\""
      ]
    }
  },
  {
    "id": 146,
    "rule": "ConfigResetStatistics",
    "name": "config|resetstat",
    "aliases": [],
    "arity": 2,
    "flags": [
      "admin",
      "slow",
      "dangerous",
      "loading"
    ],
    "summary": "Sets the counters that INFO tells to zero",
    "since": "0.1.0",
    "syntax": "CONFIG RESETSTAT",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "",
      "complexity": "O(n) for n connections",
      "errors": [],
      "example": [
        "> CONFIG RESETSTAT",
        "OK"
      ]
    }
  },
  {
    "id": 147,
    "rule": "ConfigHelp",
    "name": "config|help",
    "aliases": [],
    "arity": 2,
    "flags": [
      "slow",
      "loading"
    ],
    "summary": "Returns what CONFIG can do",
    "since": "0.1.0",
    "syntax": "CONFIG HELP",
    "arguments": [],
    "firstKey": 0,
    "lastKey": 0,
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "",
      "complexity": "O(n) for n subcommands",
      "errors": [],
      "example": [
        "> CONFIG HELP",
        "...1) CONFIG <subcommand> ...",
        "..."
      ]
    }
  },
  {
    "id": 148,
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
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "Answers when the table contains everything that was written before. Other clients go on meanwhile.",
      "complexity": "O(N), N changes since the last checkpoint and the rows of the files that they touch, in another process",
      "errors": [
        "ERR checkpoint failed"
      ],
      "example": [
        "> SET name Ada",
        "OK",
        "> SAVE",
        "OK"
      ]
    }
  },
  {
    "id": 149,
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
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "Its failure is in the log and in INFO. With SCHEDULE it may be asked for while one is under way.",
      "complexity": "O(1); the work, as that of SAVE, is done in another process",
      "errors": [
        "ERR Background save already in progress, without SCHEDULE"
      ],
      "example": [
        "> SET name Ada",
        "OK",
        "> BGSAVE",
        "Background saving started"
      ]
    }
  },
  {
    "id": 150,
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
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "Seconds since 1970 of the last checkpoint; of the server's start when there was none since.",
      "complexity": "O(1)",
      "errors": [],
      "example": [
        "> LASTSAVE",
        "(integer) 1767225600"
      ]
    }
  },
  {
    "id": 151,
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
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "Stops the server once everything is durable; NOSAVE leaves the last checkpoint out. The client gets no reply: its connection closes.",
      "complexity": "O(N), N changes since the last checkpoint; O(1) with NOSAVE",
      "errors": [
        "ERR Errors trying to SHUTDOWN. Check logs."
      ],
      "example": [
        "> SET name Ada",
        "OK",
        "> SHUTDOWN NOSAVE"
      ]
    }
  }
];

/** Positions in the catalogue by name and alias, in lower case, subcommands after a bar. */
export const idByName: ReadonlyMap<string, number> = new Map([
  ['set', 0],
  ['setnx', 1],
  ['setex', 2],
  ['psetex', 3],
  ['lookup', 4],
  ['describe', 5],
  ['get', 6],
  ['getset', 7],
  ['getdel', 8],
  ['getex', 9],
  ['mget', 10],
  ['mset', 11],
  ['msetnx', 12],
  ['append', 13],
  ['strlen', 14],
  ['getrange', 15],
  ['substr', 15],
  ['setrange', 16],
  ['lcs', 17],
  ['setbit', 18],
  ['getbit', 19],
  ['bitcount', 20],
  ['bitpos', 21],
  ['del', 22],
  ['unlink', 22],
  ['delex', 23],
  ['delifeq', 24],
  ['exists', 25],
  ['touch', 26],
  ['type', 27],
  ['rename', 28],
  ['renamenx', 29],
  ['copy', 30],
  ['move', 31],
  ['randomkey', 32],
  ['keys', 33],
  ['ttl', 34],
  ['pttl', 35],
  ['expiretime', 36],
  ['pexpiretime', 37],
  ['expire', 38],
  ['pexpire', 39],
  ['expireat', 40],
  ['pexpireat', 41],
  ['persist', 42],
  ['incr', 43],
  ['decr', 44],
  ['incrby', 45],
  ['decrby', 46],
  ['incrbyfloat', 47],
  ['hset', 48],
  ['hsetnx', 49],
  ['hmset', 50],
  ['hget', 51],
  ['hmget', 52],
  ['hgetall', 53],
  ['hdel', 54],
  ['hexists', 55],
  ['hlen', 56],
  ['hkeys', 57],
  ['hvals', 58],
  ['hstrlen', 59],
  ['hincrby', 60],
  ['hincrbyfloat', 61],
  ['hscan', 62],
  ['hrandfield', 63],
  ['scan', 64],
  ['scanprefix', 65],
  ['delprefix', 66],
  ['sizeprefix', 67],
  ['dbsize', 68],
  ['select', 69],
  ['swapdb', 70],
  ['flushdb', 71],
  ['flushall', 72],
  ['multi', 73],
  ['exec', 74],
  ['discard', 75],
  ['watch', 76],
  ['unwatch', 77],
  ['subscribe', 78],
  ['unsubscribe', 79],
  ['psubscribe', 80],
  ['punsubscribe', 81],
  ['publish', 82],
  ['pubsub|channels', 83],
  ['pubsub|numpat', 84],
  ['pubsub|numsub', 85],
  ['ping', 86],
  ['echo', 87],
  ['hello', 88],
  ['auth', 89],
  ['reset', 90],
  ['quit', 91],
  ['client|id', 92],
  ['client|setname', 93],
  ['client|getname', 94],
  ['client|setinfo', 95],
  ['client|info', 96],
  ['client|list', 97],
  ['client|kill', 98],
  ['client|no-evict', 99],
  ['client|no-touch', 100],
  ['client|reply', 101],
  ['client|pause', 102],
  ['client|unpause', 103],
  ['client|help', 104],
  ['command|count', 105],
  ['command|list', 106],
  ['command|docs', 107],
  ['command|info', 108],
  ['command|getkeys', 109],
  ['command|getkeysandflags', 110],
  ['command|help', 111],
  ['command', 112],
  ['object|encoding', 113],
  ['object|idletime', 114],
  ['object|freq', 115],
  ['object|refcount', 116],
  ['object|help', 117],
  ['memory|usage', 118],
  ['memory|help', 119],
  ['slowlog|get', 120],
  ['slowlog|len', 121],
  ['slowlog|reset', 122],
  ['slowlog|help', 123],
  ['latency|latest', 124],
  ['latency|history', 125],
  ['latency|graph', 126],
  ['latency|histogram', 127],
  ['latency|reset', 128],
  ['latency|doctor', 129],
  ['latency|help', 130],
  ['acl|whoami', 131],
  ['acl|cat', 132],
  ['acl|list', 133],
  ['acl|users', 134],
  ['acl|getuser', 135],
  ['acl|dryrun', 136],
  ['acl|help', 137],
  ['module|list', 138],
  ['module|help', 139],
  ['cluster', 140],
  ['time', 141],
  ['help', 142],
  ['info', 143],
  ['config|get', 144],
  ['config|set', 145],
  ['config|resetstat', 146],
  ['config|help', 147],
  ['save', 148],
  ['bgsave', 149],
  ['lastsave', 150],
  ['shutdown', 151],
]);
