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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "The new value has no expiry unless an option tells one or KEEPTTL keeps the old one. With GET the answer is what was there before.",
      "complexity": "O(1)",
      "errors": [
        "ERR value is not an integer or out of range",
        "ERR invalid expire time in 'set' command when the moment is not in the future of 1970 or of now",
        "WRONGTYPE with GET when the key holds a hash"
      ],
      "example": [
        "> SET name \"Ada Lovelace\"",
        "OK",
        "> SET name Grace NX",
        "(nil)",
        "> SET name Grace XX GET EX 60",
        "\"Ada Lovelace\"",
        "> TTL name",
        "(integer) 60",
        "> SET name Grace EX soon",
        "(error) ERR value is not an integer or out of range"
      ]
    }
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "Answers a value as what it is; bytes are a bulk string.",
      "complexity": "O(1)",
      "errors": [
        "WRONGTYPE when the key holds a hash"
      ],
      "example": [
        "> SET name \"Ada Lovelace\"",
        "OK",
        "> LOOKUP name",
        "\"Ada Lovelace\"",
        "> LOOKUP nobody",
        "(nil)"
      ]
    }
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "",
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
    "keyStep": 1,
    "group": "generic",
    "documentation": {
      "notes": "A moment that has passed removes the entry at once.",
      "complexity": "O(1)",
      "errors": [
        "ERR value is not an integer or out of range",
        "ERR invalid expire time in 'expire' command when the moment does not fit 64 bits"
      ],
      "example": [
        "> SET code 1234",
        "OK",
        "> EXPIRE code 60",
        "(integer) 1",
        "> TTL code",
        "(integer) 60",
        "> EXPIRE code -1",
        "(integer) 1",
        "> EXPIRE code 60",
        "(integer) 0"
      ]
    }
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "A missing key counts as 0. Type and expiry stay.",
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "A missing key counts as 0. Type and expiry stay.",
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
    "keyStep": 1,
    "group": "string",
    "documentation": {
      "notes": "A missing key counts as 0. Type and expiry stay. The number may be negative.",
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
    "id": 15,
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
    "id": 16,
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
    "id": 17,
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
    "id": 18,
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
    "id": 19,
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
    "id": 20,
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
    "id": 21,
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
    "id": 22,
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
    "id": 23,
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
    "id": 24,
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
    "id": 25,
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
    "id": 26,
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
    "id": 27,
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
    "id": 28,
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
    "id": 29,
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
    "id": 30,
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
    "id": 31,
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
    "id": 32,
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
    "id": 33,
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
    "id": 34,
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
    "id": 35,
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
    "id": 36,
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
    "id": 37,
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
    "id": 38,
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
    "id": 39,
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
    "id": 40,
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
    "id": 41,
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
    "id": 42,
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
    "id": 43,
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
    "id": 44,
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
    "id": 45,
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
    "id": 46,
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
    "id": 47,
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
    "id": 48,
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
    "id": 49,
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
    "id": 50,
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
    "keyStep": 0,
    "group": "server",
    "documentation": {
      "notes": "",
      "complexity": "O(N), N commands",
      "errors": [],
      "example": [
        "> COMMAND LIST",
        "...",
        "...) \"get\"",
        "..."
      ]
    }
  },
  {
    "id": 51,
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
    "id": 52,
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
    "id": 53,
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
    "id": 54,
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
    "id": 55,
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
      "notes": "All sections, or those that are named. It waits for nothing, so that it answers also when the disk does not: its counts may include changes that are not durable yet.",
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
    "id": 56,
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
    "id": 57,
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
    "id": 58,
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
    "id": 59,
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
    "id": 60,
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
  ['hset', 15],
  ['hsetnx', 16],
  ['hmset', 17],
  ['hget', 18],
  ['hmget', 19],
  ['hgetall', 20],
  ['hdel', 21],
  ['hexists', 22],
  ['hlen', 23],
  ['hkeys', 24],
  ['hvals', 25],
  ['hstrlen', 26],
  ['hincrby', 27],
  ['hincrbyfloat', 28],
  ['hscan', 29],
  ['hrandfield', 30],
  ['scan', 31],
  ['scanprefix', 32],
  ['delprefix', 33],
  ['sizeprefix', 34],
  ['dbsize', 35],
  ['select', 36],
  ['flushdb', 37],
  ['flushall', 38],
  ['ping', 39],
  ['echo', 40],
  ['hello', 41],
  ['auth', 42],
  ['reset', 43],
  ['quit', 44],
  ['client|id', 45],
  ['client|setname', 46],
  ['client|getname', 47],
  ['client|setinfo', 48],
  ['command|count', 49],
  ['command|list', 50],
  ['command|docs', 51],
  ['command|info', 52],
  ['command', 53],
  ['help', 54],
  ['info', 55],
  ['config|get', 56],
  ['save', 57],
  ['bgsave', 58],
  ['lastsave', 59],
  ['shutdown', 60],
]);
