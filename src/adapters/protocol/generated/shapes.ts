// Made from grammar/mini-db.ohm by `npm run generate`: change the grammar, not this file.

import type { CommandShape } from '../decoder-shape.js';

export const shapes: readonly CommandShape[] = [
 {
  "rule": "Set",
  "spellings": [
   [
    "set"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "string",
     "label": "value",
     "name": "value",
     "field": "value",
     "isRepeated": false
    },
    {
     "kind": "optional",
     "body": {
      "kind": "any-order",
      "options": [
       {
        "kind": "choice",
        "name": "SetExpiry",
        "alternatives": [
         {
          "kind": "sequence",
          "parts": [
           {
            "kind": "keyword",
            "word": "EX",
            "label": "EX",
            "field": "ex"
           },
           {
            "kind": "slot",
            "type": "integer",
            "label": "seconds",
            "name": "seconds",
            "field": "seconds",
            "isRepeated": false
           }
          ]
         },
         {
          "kind": "sequence",
          "parts": [
           {
            "kind": "keyword",
            "word": "PX",
            "label": "PX",
            "field": "px"
           },
           {
            "kind": "slot",
            "type": "integer",
            "label": "milliseconds",
            "name": "milliseconds",
            "field": "milliseconds",
            "isRepeated": false
           }
          ]
         },
         {
          "kind": "sequence",
          "parts": [
           {
            "kind": "keyword",
            "word": "EXAT",
            "label": "EXAT",
            "field": "exat"
           },
           {
            "kind": "slot",
            "type": "unix-time",
            "label": "unix time in seconds",
            "name": "unixSeconds",
            "field": "unixSeconds",
            "isRepeated": false
           }
          ]
         },
         {
          "kind": "sequence",
          "parts": [
           {
            "kind": "keyword",
            "word": "PXAT",
            "label": "PXAT",
            "field": "pxat"
           },
           {
            "kind": "slot",
            "type": "unix-time",
            "label": "unix time in milliseconds",
            "name": "unixMilliseconds",
            "field": "unixMilliseconds",
            "isRepeated": false
           }
          ]
         },
         {
          "kind": "keyword",
          "word": "KEEPTTL",
          "label": "KEEPTTL",
          "field": "keepttl"
         }
        ]
       },
       {
        "kind": "choice",
        "name": "SetCondition",
        "alternatives": [
         {
          "kind": "keyword",
          "word": "NX",
          "label": "NX",
          "field": "nx"
         },
         {
          "kind": "keyword",
          "word": "XX",
          "label": "XX",
          "field": "xx"
         },
         {
          "kind": "sequence",
          "parts": [
           {
            "kind": "keyword",
            "word": "IFEQ",
            "label": "IFEQ",
            "field": "ifeq"
           },
           {
            "kind": "slot",
            "type": "string",
            "label": "value",
            "name": "ifeqValue",
            "field": "ifeqValue",
            "isRepeated": false
           }
          ]
         },
         {
          "kind": "sequence",
          "parts": [
           {
            "kind": "keyword",
            "word": "IFNE",
            "label": "IFNE",
            "field": "ifne"
           },
           {
            "kind": "slot",
            "type": "string",
            "label": "value",
            "name": "ifneValue",
            "field": "ifneValue",
            "isRepeated": false
           }
          ]
         }
        ]
       },
       {
        "kind": "keyword",
        "word": "GET",
        "label": "GET",
        "field": "get"
       },
       {
        "kind": "sequence",
        "parts": [
         {
          "kind": "keyword",
          "word": "AS",
          "label": "AS",
          "field": "as"
         },
         {
          "kind": "choice",
          "name": "ValueType",
          "alternatives": [
           {
            "kind": "keyword",
            "word": "STRING",
            "label": "STRING",
            "field": "stringWord"
           },
           {
            "kind": "keyword",
            "word": "INTEGER",
            "label": "INTEGER",
            "field": "integerWord"
           },
           {
            "kind": "keyword",
            "word": "DOUBLE",
            "label": "DOUBLE",
            "field": "doubleWord"
           },
           {
            "kind": "keyword",
            "word": "BOOLEAN",
            "label": "BOOLEAN",
            "field": "booleanWord"
           },
           {
            "kind": "keyword",
            "word": "JSON",
            "label": "JSON",
            "field": "json"
           }
          ]
         }
        ]
       }
      ]
     }
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 3
 },
 {
  "rule": "SetIfAbsent",
  "spellings": [
   [
    "setnx"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "string",
     "label": "value",
     "name": "value",
     "field": "value",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "SetForSeconds",
  "spellings": [
   [
    "setex"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "integer",
     "label": "seconds",
     "name": "seconds",
     "field": "seconds",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "string",
     "label": "value",
     "name": "value",
     "field": "value",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 4
 },
 {
  "rule": "SetForMilliseconds",
  "spellings": [
   [
    "psetex"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "integer",
     "label": "milliseconds",
     "name": "milliseconds",
     "field": "milliseconds",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "string",
     "label": "value",
     "name": "value",
     "field": "value",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 4
 },
 {
  "rule": "Lookup",
  "spellings": [
   [
    "lookup"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "optional",
     "body": {
      "kind": "sequence",
      "parts": [
       {
        "kind": "keyword",
        "word": "PATH",
        "label": "PATH",
        "field": "path"
       },
       {
        "kind": "slot",
        "type": "string",
        "label": "JSONPath",
        "name": "jsonPath",
        "field": "jsonPath",
        "isRepeated": false
       }
      ]
     }
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 2
 },
 {
  "rule": "Describe",
  "spellings": [
   [
    "describe"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "Get",
  "spellings": [
   [
    "get"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "GetAndSet",
  "spellings": [
   [
    "getset"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "string",
     "label": "value",
     "name": "value",
     "field": "value",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "GetAndDelete",
  "spellings": [
   [
    "getdel"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "GetAndExpire",
  "spellings": [
   [
    "getex"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "optional",
     "body": {
      "kind": "choice",
      "name": "NewExpiry",
      "alternatives": [
       {
        "kind": "sequence",
        "parts": [
         {
          "kind": "keyword",
          "word": "EX",
          "label": "EX",
          "field": "ex"
         },
         {
          "kind": "slot",
          "type": "integer",
          "label": "seconds",
          "name": "seconds",
          "field": "seconds",
          "isRepeated": false
         }
        ]
       },
       {
        "kind": "sequence",
        "parts": [
         {
          "kind": "keyword",
          "word": "PX",
          "label": "PX",
          "field": "px"
         },
         {
          "kind": "slot",
          "type": "integer",
          "label": "milliseconds",
          "name": "milliseconds",
          "field": "milliseconds",
          "isRepeated": false
         }
        ]
       },
       {
        "kind": "sequence",
        "parts": [
         {
          "kind": "keyword",
          "word": "EXAT",
          "label": "EXAT",
          "field": "exat"
         },
         {
          "kind": "slot",
          "type": "unix-time",
          "label": "unix time in seconds",
          "name": "unixSeconds",
          "field": "unixSeconds",
          "isRepeated": false
         }
        ]
       },
       {
        "kind": "sequence",
        "parts": [
         {
          "kind": "keyword",
          "word": "PXAT",
          "label": "PXAT",
          "field": "pxat"
         },
         {
          "kind": "slot",
          "type": "unix-time",
          "label": "unix time in milliseconds",
          "name": "unixMilliseconds",
          "field": "unixMilliseconds",
          "isRepeated": false
         }
        ]
       },
       {
        "kind": "keyword",
        "word": "PERSIST",
        "label": "PERSIST",
        "field": "persist"
       }
      ]
     }
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 2
 },
 {
  "rule": "GetMany",
  "spellings": [
   [
    "mget"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "repeat",
     "timesMin": 1,
     "row": [
      {
       "kind": "slot",
       "type": "key",
       "label": "key",
       "name": "key",
       "field": "keys",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "SetMany",
  "spellings": [
   [
    "mset"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "repeat",
     "timesMin": 1,
     "row": [
      {
       "kind": "slot",
       "type": "key",
       "label": "key",
       "name": "key",
       "field": "keys",
       "isRepeated": true
      },
      {
       "kind": "slot",
       "type": "string",
       "label": "value",
       "name": "value",
       "field": "values",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "SetManyIfAbsent",
  "spellings": [
   [
    "msetnx"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "repeat",
     "timesMin": 1,
     "row": [
      {
       "kind": "slot",
       "type": "key",
       "label": "key",
       "name": "key",
       "field": "keys",
       "isRepeated": true
      },
      {
       "kind": "slot",
       "type": "string",
       "label": "value",
       "name": "value",
       "field": "values",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "Append",
  "spellings": [
   [
    "append"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "string",
     "label": "value",
     "name": "value",
     "field": "value",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "StringLength",
  "spellings": [
   [
    "strlen"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "GetRange",
  "spellings": [
   [
    "getrange"
   ],
   [
    "substr"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "integer",
     "label": "start",
     "name": "start",
     "field": "start",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "integer",
     "label": "stop",
     "name": "stop",
     "field": "stop",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 4
 },
 {
  "rule": "SetRange",
  "spellings": [
   [
    "setrange"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "integer",
     "label": "offset",
     "name": "offset",
     "field": "offset",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "string",
     "label": "value",
     "name": "value",
     "field": "value",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 4
 },
 {
  "rule": "LongestCommonSubsequence",
  "spellings": [
   [
    "lcs"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "firstKey",
     "field": "firstKey",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "secondKey",
     "field": "secondKey",
     "isRepeated": false
    },
    {
     "kind": "optional",
     "body": {
      "kind": "any-order",
      "options": [
       {
        "kind": "keyword",
        "word": "LEN",
        "label": "LEN",
        "field": "len"
       },
       {
        "kind": "keyword",
        "word": "IDX",
        "label": "IDX",
        "field": "idx"
       },
       {
        "kind": "sequence",
        "parts": [
         {
          "kind": "keyword",
          "word": "MINMATCHLEN",
          "label": "MINMATCHLEN",
          "field": "minmatchlen"
         },
         {
          "kind": "slot",
          "type": "integer",
          "label": "length",
          "name": "matchLength",
          "field": "matchLength",
          "isRepeated": false
         }
        ]
       },
       {
        "kind": "keyword",
        "word": "WITHMATCHLEN",
        "label": "WITHMATCHLEN",
        "field": "withmatchlen"
       }
      ]
     }
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 3
 },
 {
  "rule": "SetBit",
  "spellings": [
   [
    "setbit"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "integer",
     "label": "bit offset",
     "name": "bitOffset",
     "field": "bitOffset",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "integer",
     "label": "bit",
     "name": "bit",
     "field": "bit",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 4
 },
 {
  "rule": "GetBit",
  "spellings": [
   [
    "getbit"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "integer",
     "label": "bit offset",
     "name": "bitOffset",
     "field": "bitOffset",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "BitCount",
  "spellings": [
   [
    "bitcount"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "optional",
     "body": {
      "kind": "sequence",
      "parts": [
       {
        "kind": "slot",
        "type": "integer",
        "label": "start",
        "name": "start",
        "field": "start",
        "isRepeated": false
       },
       {
        "kind": "slot",
        "type": "integer",
        "label": "stop",
        "name": "stop",
        "field": "stop",
        "isRepeated": false
       },
       {
        "kind": "optional",
        "body": {
         "kind": "choice",
         "name": "RangeUnit",
         "alternatives": [
          {
           "kind": "keyword",
           "word": "BYTE",
           "label": "BYTE",
           "field": "byte"
          },
          {
           "kind": "keyword",
           "word": "BIT",
           "label": "BIT",
           "field": "bitWord"
          }
         ]
        }
       }
      ]
     }
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 2
 },
 {
  "rule": "BitPosition",
  "spellings": [
   [
    "bitpos"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "integer",
     "label": "bit",
     "name": "bit",
     "field": "bit",
     "isRepeated": false
    },
    {
     "kind": "optional",
     "body": {
      "kind": "sequence",
      "parts": [
       {
        "kind": "slot",
        "type": "integer",
        "label": "start",
        "name": "start",
        "field": "start",
        "isRepeated": false
       },
       {
        "kind": "optional",
        "body": {
         "kind": "sequence",
         "parts": [
          {
           "kind": "slot",
           "type": "integer",
           "label": "stop",
           "name": "stop",
           "field": "stop",
           "isRepeated": false
          },
          {
           "kind": "optional",
           "body": {
            "kind": "choice",
            "name": "RangeUnit",
            "alternatives": [
             {
              "kind": "keyword",
              "word": "BYTE",
              "label": "BYTE",
              "field": "byte"
             },
             {
              "kind": "keyword",
              "word": "BIT",
              "label": "BIT",
              "field": "bitWord"
             }
            ]
           }
          }
         ]
        }
       }
      ]
     }
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 3
 },
 {
  "rule": "Delete",
  "spellings": [
   [
    "del"
   ],
   [
    "unlink"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "repeat",
     "timesMin": 1,
     "row": [
      {
       "kind": "slot",
       "type": "key",
       "label": "key",
       "name": "key",
       "field": "keys",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "DeleteIf",
  "spellings": [
   [
    "delex"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "optional",
     "body": {
      "kind": "choice",
      "name": "DeleteCondition",
      "alternatives": [
       {
        "kind": "sequence",
        "parts": [
         {
          "kind": "keyword",
          "word": "IFEQ",
          "label": "IFEQ",
          "field": "ifeq"
         },
         {
          "kind": "slot",
          "type": "string",
          "label": "value",
          "name": "ifeqValue",
          "field": "ifeqValue",
          "isRepeated": false
         }
        ]
       },
       {
        "kind": "sequence",
        "parts": [
         {
          "kind": "keyword",
          "word": "IFNE",
          "label": "IFNE",
          "field": "ifne"
         },
         {
          "kind": "slot",
          "type": "string",
          "label": "value",
          "name": "ifneValue",
          "field": "ifneValue",
          "isRepeated": false
         }
        ]
       }
      ]
     }
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 2
 },
 {
  "rule": "DeleteIfEqual",
  "spellings": [
   [
    "delifeq"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "string",
     "label": "value",
     "name": "value",
     "field": "value",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "Exists",
  "spellings": [
   [
    "exists"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "repeat",
     "timesMin": 1,
     "row": [
      {
       "kind": "slot",
       "type": "key",
       "label": "key",
       "name": "key",
       "field": "keys",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "Touch",
  "spellings": [
   [
    "touch"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "repeat",
     "timesMin": 1,
     "row": [
      {
       "kind": "slot",
       "type": "key",
       "label": "key",
       "name": "key",
       "field": "keys",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "Type",
  "spellings": [
   [
    "type"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "Rename",
  "spellings": [
   [
    "rename"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "newKey",
     "field": "newKey",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "RenameIfAbsent",
  "spellings": [
   [
    "renamenx"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "newKey",
     "field": "newKey",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "Copy",
  "spellings": [
   [
    "copy"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "source",
     "field": "source",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "destination",
     "field": "destination",
     "isRepeated": false
    },
    {
     "kind": "optional",
     "body": {
      "kind": "any-order",
      "options": [
       {
        "kind": "sequence",
        "parts": [
         {
          "kind": "keyword",
          "word": "DB",
          "label": "DB",
          "field": "db"
         },
         {
          "kind": "slot",
          "type": "integer",
          "label": "database number",
          "name": "database",
          "field": "database",
          "isRepeated": false
         }
        ]
       },
       {
        "kind": "keyword",
        "word": "REPLACE",
        "label": "REPLACE",
        "field": "replace"
       }
      ]
     }
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 3
 },
 {
  "rule": "Move",
  "spellings": [
   [
    "move"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "integer",
     "label": "database number",
     "name": "database",
     "field": "database",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "RandomKey",
  "spellings": [
   [
    "randomkey"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 1
 },
 {
  "rule": "Keys",
  "spellings": [
   [
    "keys"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "pattern",
     "label": "pattern",
     "name": "pattern",
     "field": "pattern",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "TimeToLive",
  "spellings": [
   [
    "ttl"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "TimeToLiveMilliseconds",
  "spellings": [
   [
    "pttl"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "ExpireTime",
  "spellings": [
   [
    "expiretime"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "ExpireTimeMilliseconds",
  "spellings": [
   [
    "pexpiretime"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "Expire",
  "spellings": [
   [
    "expire"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "integer",
     "label": "seconds",
     "name": "seconds",
     "field": "seconds",
     "isRepeated": false
    },
    {
     "kind": "optional",
     "body": {
      "kind": "any-order",
      "options": [
       {
        "kind": "keyword",
        "word": "NX",
        "label": "NX",
        "field": "nx"
       },
       {
        "kind": "keyword",
        "word": "XX",
        "label": "XX",
        "field": "xx"
       },
       {
        "kind": "keyword",
        "word": "GT",
        "label": "GT",
        "field": "gt"
       },
       {
        "kind": "keyword",
        "word": "LT",
        "label": "LT",
        "field": "lt"
       }
      ]
     }
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 3
 },
 {
  "rule": "ExpireMilliseconds",
  "spellings": [
   [
    "pexpire"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "integer",
     "label": "milliseconds",
     "name": "milliseconds",
     "field": "milliseconds",
     "isRepeated": false
    },
    {
     "kind": "optional",
     "body": {
      "kind": "any-order",
      "options": [
       {
        "kind": "keyword",
        "word": "NX",
        "label": "NX",
        "field": "nx"
       },
       {
        "kind": "keyword",
        "word": "XX",
        "label": "XX",
        "field": "xx"
       },
       {
        "kind": "keyword",
        "word": "GT",
        "label": "GT",
        "field": "gt"
       },
       {
        "kind": "keyword",
        "word": "LT",
        "label": "LT",
        "field": "lt"
       }
      ]
     }
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 3
 },
 {
  "rule": "ExpireAt",
  "spellings": [
   [
    "expireat"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "unix-time",
     "label": "unix time in seconds",
     "name": "unixSeconds",
     "field": "unixSeconds",
     "isRepeated": false
    },
    {
     "kind": "optional",
     "body": {
      "kind": "any-order",
      "options": [
       {
        "kind": "keyword",
        "word": "NX",
        "label": "NX",
        "field": "nx"
       },
       {
        "kind": "keyword",
        "word": "XX",
        "label": "XX",
        "field": "xx"
       },
       {
        "kind": "keyword",
        "word": "GT",
        "label": "GT",
        "field": "gt"
       },
       {
        "kind": "keyword",
        "word": "LT",
        "label": "LT",
        "field": "lt"
       }
      ]
     }
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 3
 },
 {
  "rule": "ExpireAtMilliseconds",
  "spellings": [
   [
    "pexpireat"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "unix-time",
     "label": "unix time in milliseconds",
     "name": "unixMilliseconds",
     "field": "unixMilliseconds",
     "isRepeated": false
    },
    {
     "kind": "optional",
     "body": {
      "kind": "any-order",
      "options": [
       {
        "kind": "keyword",
        "word": "NX",
        "label": "NX",
        "field": "nx"
       },
       {
        "kind": "keyword",
        "word": "XX",
        "label": "XX",
        "field": "xx"
       },
       {
        "kind": "keyword",
        "word": "GT",
        "label": "GT",
        "field": "gt"
       },
       {
        "kind": "keyword",
        "word": "LT",
        "label": "LT",
        "field": "lt"
       }
      ]
     }
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 3
 },
 {
  "rule": "Persist",
  "spellings": [
   [
    "persist"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "Increment",
  "spellings": [
   [
    "incr"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "Decrement",
  "spellings": [
   [
    "decr"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "IncrementBy",
  "spellings": [
   [
    "incrby"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "integer",
     "label": "increment",
     "name": "increment",
     "field": "increment",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "DecrementBy",
  "spellings": [
   [
    "decrby"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "integer",
     "label": "decrement",
     "name": "decrement",
     "field": "decrement",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "IncrementByFloat",
  "spellings": [
   [
    "incrbyfloat"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "double",
     "label": "increment",
     "name": "floatIncrement",
     "field": "floatIncrement",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "HashSet",
  "spellings": [
   [
    "hset"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "repeat",
     "timesMin": 1,
     "row": [
      {
       "kind": "slot",
       "type": "string",
       "label": "field",
       "name": "field",
       "field": "fields",
       "isRepeated": true
      },
      {
       "kind": "slot",
       "type": "string",
       "label": "value",
       "name": "value",
       "field": "values",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 4
 },
 {
  "rule": "HashSetIfAbsent",
  "spellings": [
   [
    "hsetnx"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "string",
     "label": "field",
     "name": "field",
     "field": "field",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "string",
     "label": "value",
     "name": "value",
     "field": "value",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 4
 },
 {
  "rule": "HashSetMany",
  "spellings": [
   [
    "hmset"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "repeat",
     "timesMin": 1,
     "row": [
      {
       "kind": "slot",
       "type": "string",
       "label": "field",
       "name": "field",
       "field": "fields",
       "isRepeated": true
      },
      {
       "kind": "slot",
       "type": "string",
       "label": "value",
       "name": "value",
       "field": "values",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 4
 },
 {
  "rule": "HashGet",
  "spellings": [
   [
    "hget"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "string",
     "label": "field",
     "name": "field",
     "field": "field",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "HashGetMany",
  "spellings": [
   [
    "hmget"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "repeat",
     "timesMin": 1,
     "row": [
      {
       "kind": "slot",
       "type": "string",
       "label": "field",
       "name": "field",
       "field": "fields",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "HashGetAll",
  "spellings": [
   [
    "hgetall"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "HashDelete",
  "spellings": [
   [
    "hdel"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "repeat",
     "timesMin": 1,
     "row": [
      {
       "kind": "slot",
       "type": "string",
       "label": "field",
       "name": "field",
       "field": "fields",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "HashExists",
  "spellings": [
   [
    "hexists"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "string",
     "label": "field",
     "name": "field",
     "field": "field",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "HashLength",
  "spellings": [
   [
    "hlen"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "HashKeys",
  "spellings": [
   [
    "hkeys"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "HashValues",
  "spellings": [
   [
    "hvals"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "HashValueLength",
  "spellings": [
   [
    "hstrlen"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "string",
     "label": "field",
     "name": "field",
     "field": "field",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "HashIncrementBy",
  "spellings": [
   [
    "hincrby"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "string",
     "label": "field",
     "name": "field",
     "field": "field",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "integer",
     "label": "increment",
     "name": "increment",
     "field": "increment",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 4
 },
 {
  "rule": "HashIncrementByFloat",
  "spellings": [
   [
    "hincrbyfloat"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "string",
     "label": "field",
     "name": "field",
     "field": "field",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "double",
     "label": "increment",
     "name": "floatIncrement",
     "field": "floatIncrement",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 4
 },
 {
  "rule": "HashScan",
  "spellings": [
   [
    "hscan"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "integer",
     "label": "cursor",
     "name": "cursor",
     "field": "cursor",
     "isRepeated": false
    },
    {
     "kind": "optional",
     "body": {
      "kind": "any-order",
      "options": [
       {
        "kind": "sequence",
        "parts": [
         {
          "kind": "keyword",
          "word": "MATCH",
          "label": "MATCH",
          "field": "match"
         },
         {
          "kind": "slot",
          "type": "pattern",
          "label": "pattern",
          "name": "pattern",
          "field": "pattern",
          "isRepeated": false
         }
        ]
       },
       {
        "kind": "sequence",
        "parts": [
         {
          "kind": "keyword",
          "word": "COUNT",
          "label": "COUNT",
          "field": "countWord"
         },
         {
          "kind": "slot",
          "type": "integer",
          "label": "count",
          "name": "count",
          "field": "count",
          "isRepeated": false
         }
        ]
       }
      ]
     }
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 3
 },
 {
  "rule": "HashRandomField",
  "spellings": [
   [
    "hrandfield"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "optional",
     "body": {
      "kind": "sequence",
      "parts": [
       {
        "kind": "slot",
        "type": "integer",
        "label": "count",
        "name": "count",
        "field": "count",
        "isRepeated": false
       },
       {
        "kind": "optional",
        "body": {
         "kind": "keyword",
         "word": "WITHVALUES",
         "label": "WITHVALUES",
         "field": "withvalues"
        }
       }
      ]
     }
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 2
 },
 {
  "rule": "Scan",
  "spellings": [
   [
    "scan"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "integer",
     "label": "cursor",
     "name": "cursor",
     "field": "cursor",
     "isRepeated": false
    },
    {
     "kind": "optional",
     "body": {
      "kind": "any-order",
      "options": [
       {
        "kind": "sequence",
        "parts": [
         {
          "kind": "keyword",
          "word": "MATCH",
          "label": "MATCH",
          "field": "match"
         },
         {
          "kind": "slot",
          "type": "pattern",
          "label": "pattern",
          "name": "pattern",
          "field": "pattern",
          "isRepeated": false
         }
        ]
       },
       {
        "kind": "sequence",
        "parts": [
         {
          "kind": "keyword",
          "word": "COUNT",
          "label": "COUNT",
          "field": "countWord"
         },
         {
          "kind": "slot",
          "type": "integer",
          "label": "count",
          "name": "count",
          "field": "count",
          "isRepeated": false
         }
        ]
       },
       {
        "kind": "sequence",
        "parts": [
         {
          "kind": "keyword",
          "word": "TYPE",
          "label": "TYPE",
          "field": "type"
         },
         {
          "kind": "slot",
          "type": "string",
          "label": "type",
          "name": "valueType",
          "field": "valueType",
          "isRepeated": false
         }
        ]
       }
      ]
     }
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 2
 },
 {
  "rule": "ScanPrefix",
  "spellings": [
   [
    "scanprefix"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "string",
     "label": "prefix",
     "name": "keyPrefix",
     "field": "keyPrefix",
     "isRepeated": false
    },
    {
     "kind": "optional",
     "body": {
      "kind": "any-order",
      "options": [
       {
        "kind": "sequence",
        "parts": [
         {
          "kind": "keyword",
          "word": "FROM",
          "label": "FROM",
          "field": "from"
         },
         {
          "kind": "slot",
          "type": "string",
          "label": "key",
          "name": "startKey",
          "field": "startKey",
          "isRepeated": false
         }
        ]
       },
       {
        "kind": "sequence",
        "parts": [
         {
          "kind": "keyword",
          "word": "COUNT",
          "label": "COUNT",
          "field": "countWord"
         },
         {
          "kind": "slot",
          "type": "integer",
          "label": "count",
          "name": "count",
          "field": "count",
          "isRepeated": false
         }
        ]
       }
      ]
     }
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 2
 },
 {
  "rule": "DeletePrefix",
  "spellings": [
   [
    "delprefix"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "string",
     "label": "prefix",
     "name": "keyPrefix",
     "field": "keyPrefix",
     "isRepeated": false
    },
    {
     "kind": "optional",
     "body": {
      "kind": "sequence",
      "parts": [
       {
        "kind": "keyword",
        "word": "LIMIT",
        "label": "LIMIT",
        "field": "limitWord"
       },
       {
        "kind": "slot",
        "type": "integer",
        "label": "limit",
        "name": "removalLimit",
        "field": "removalLimit",
        "isRepeated": false
       }
      ]
     }
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 2
 },
 {
  "rule": "SizePrefix",
  "spellings": [
   [
    "sizeprefix"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "string",
     "label": "prefix",
     "name": "keyPrefix",
     "field": "keyPrefix",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "DatabaseSize",
  "spellings": [
   [
    "dbsize"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 1
 },
 {
  "rule": "Select",
  "spellings": [
   [
    "select"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "integer",
     "label": "database number",
     "name": "database",
     "field": "database",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "SwapDatabases",
  "spellings": [
   [
    "swapdb"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "integer",
     "label": "database number",
     "name": "firstDatabase",
     "field": "firstDatabase",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "integer",
     "label": "database number",
     "name": "secondDatabase",
     "field": "secondDatabase",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "FlushDatabase",
  "spellings": [
   [
    "flushdb"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "optional",
     "body": {
      "kind": "choice",
      "name": "FlushMode",
      "alternatives": [
       {
        "kind": "keyword",
        "word": "ASYNC",
        "label": "ASYNC",
        "field": "async"
       },
       {
        "kind": "keyword",
        "word": "SYNC",
        "label": "SYNC",
        "field": "sync"
       }
      ]
     }
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 1
 },
 {
  "rule": "FlushAll",
  "spellings": [
   [
    "flushall"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "optional",
     "body": {
      "kind": "choice",
      "name": "FlushMode",
      "alternatives": [
       {
        "kind": "keyword",
        "word": "ASYNC",
        "label": "ASYNC",
        "field": "async"
       },
       {
        "kind": "keyword",
        "word": "SYNC",
        "label": "SYNC",
        "field": "sync"
       }
      ]
     }
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 1
 },
 {
  "rule": "Multi",
  "spellings": [
   [
    "multi"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 1
 },
 {
  "rule": "Execute",
  "spellings": [
   [
    "exec"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 1
 },
 {
  "rule": "Discard",
  "spellings": [
   [
    "discard"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 1
 },
 {
  "rule": "Watch",
  "spellings": [
   [
    "watch"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "repeat",
     "timesMin": 1,
     "row": [
      {
       "kind": "slot",
       "type": "key",
       "label": "key",
       "name": "key",
       "field": "keys",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "Unwatch",
  "spellings": [
   [
    "unwatch"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 1
 },
 {
  "rule": "Subscribe",
  "spellings": [
   [
    "subscribe"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "repeat",
     "timesMin": 1,
     "row": [
      {
       "kind": "slot",
       "type": "string",
       "label": "channel",
       "name": "channel",
       "field": "channels",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "Unsubscribe",
  "spellings": [
   [
    "unsubscribe"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "repeat",
     "timesMin": 0,
     "row": [
      {
       "kind": "slot",
       "type": "string",
       "label": "channel",
       "name": "channel",
       "field": "channels",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 1
 },
 {
  "rule": "SubscribePattern",
  "spellings": [
   [
    "psubscribe"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "repeat",
     "timesMin": 1,
     "row": [
      {
       "kind": "slot",
       "type": "pattern",
       "label": "pattern",
       "name": "pattern",
       "field": "patterns",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "UnsubscribePattern",
  "spellings": [
   [
    "punsubscribe"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "repeat",
     "timesMin": 0,
     "row": [
      {
       "kind": "slot",
       "type": "pattern",
       "label": "pattern",
       "name": "pattern",
       "field": "patterns",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 1
 },
 {
  "rule": "Publish",
  "spellings": [
   [
    "publish"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "string",
     "label": "channel",
     "name": "channel",
     "field": "channel",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "string",
     "label": "message",
     "name": "message",
     "field": "message",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "PubSubChannels",
  "spellings": [
   [
    "pubsub",
    "channels"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "optional",
     "body": {
      "kind": "slot",
      "type": "pattern",
      "label": "pattern",
      "name": "pattern",
      "field": "pattern",
      "isRepeated": false
     }
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "PubSubPatterns",
  "spellings": [
   [
    "pubsub",
    "numpat"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "PubSubSubscribers",
  "spellings": [
   [
    "pubsub",
    "numsub"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "repeat",
     "timesMin": 0,
     "row": [
      {
       "kind": "slot",
       "type": "string",
       "label": "channel",
       "name": "channel",
       "field": "channels",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "Ping",
  "spellings": [
   [
    "ping"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "optional",
     "body": {
      "kind": "slot",
      "type": "string",
      "label": "message",
      "name": "message",
      "field": "message",
      "isRepeated": false
     }
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 1
 },
 {
  "rule": "Echo",
  "spellings": [
   [
    "echo"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "string",
     "label": "message",
     "name": "message",
     "field": "message",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "Hello",
  "spellings": [
   [
    "hello"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "optional",
     "body": {
      "kind": "sequence",
      "parts": [
       {
        "kind": "slot",
        "type": "integer",
        "label": "protocol version",
        "name": "protocolVersion",
        "field": "protocolVersion",
        "isRepeated": false
       },
       {
        "kind": "optional",
        "body": {
         "kind": "any-order",
         "options": [
          {
           "kind": "sequence",
           "parts": [
            {
             "kind": "keyword",
             "word": "AUTH",
             "label": "AUTH",
             "field": "auth"
            },
            {
             "kind": "slot",
             "type": "string",
             "label": "user name",
             "name": "username",
             "field": "username",
             "isRepeated": false
            },
            {
             "kind": "slot",
             "type": "string",
             "label": "password",
             "name": "password",
             "field": "password",
             "isRepeated": false
            }
           ]
          },
          {
           "kind": "sequence",
           "parts": [
            {
             "kind": "keyword",
             "word": "SETNAME",
             "label": "SETNAME",
             "field": "setname"
            },
            {
             "kind": "slot",
             "type": "string",
             "label": "client name",
             "name": "clientName",
             "field": "clientName",
             "isRepeated": false
            }
           ]
          }
         ]
        }
       }
      ]
     }
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 1
 },
 {
  "rule": "Authenticate",
  "spellings": [
   [
    "auth"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "choice",
     "name": "Credentials",
     "alternatives": [
      {
       "kind": "sequence",
       "parts": [
        {
         "kind": "slot",
         "type": "string",
         "label": "user name",
         "name": "username",
         "field": "username",
         "isRepeated": false
        },
        {
         "kind": "slot",
         "type": "string",
         "label": "password",
         "name": "password",
         "field": "password",
         "isRepeated": false
        }
       ]
      },
      {
       "kind": "slot",
       "type": "string",
       "label": "password",
       "name": "password",
       "field": "password",
       "isRepeated": false
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "Reset",
  "spellings": [
   [
    "reset"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 1
 },
 {
  "rule": "Quit",
  "spellings": [
   [
    "quit"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 1
 },
 {
  "rule": "ClientId",
  "spellings": [
   [
    "client",
    "id"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "ClientSetName",
  "spellings": [
   [
    "client",
    "setname"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "string",
     "label": "client name",
     "name": "clientName",
     "field": "clientName",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "ClientGetName",
  "spellings": [
   [
    "client",
    "getname"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "ClientSetInfo",
  "spellings": [
   [
    "client",
    "setinfo"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "string",
     "label": "attribute",
     "name": "attribute",
     "field": "attribute",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "string",
     "label": "value",
     "name": "value",
     "field": "value",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 4
 },
 {
  "rule": "ClientInfo",
  "spellings": [
   [
    "client",
    "info"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "ClientList",
  "spellings": [
   [
    "client",
    "list"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "optional",
     "body": {
      "kind": "choice",
      "name": "ClientListFilter",
      "alternatives": [
       {
        "kind": "sequence",
        "parts": [
         {
          "kind": "keyword",
          "word": "TYPE",
          "label": "TYPE",
          "field": "type"
         },
         {
          "kind": "slot",
          "type": "string",
          "label": "client type",
          "name": "clientType",
          "field": "clientType",
          "isRepeated": false
         }
        ]
       },
       {
        "kind": "sequence",
        "parts": [
         {
          "kind": "keyword",
          "word": "ID",
          "label": "ID",
          "field": "idWord"
         },
         {
          "kind": "repeat",
          "timesMin": 1,
          "row": [
           {
            "kind": "slot",
            "type": "integer",
            "label": "client id",
            "name": "clientId",
            "field": "clientIds",
            "isRepeated": true
           }
          ]
         }
        ]
       }
      ]
     }
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 2
 },
 {
  "rule": "ClientKill",
  "spellings": [
   [
    "client",
    "kill"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "choice",
     "name": "ClientKillTarget",
     "alternatives": [
      {
       "kind": "any-order",
       "options": [
        {
         "kind": "sequence",
         "parts": [
          {
           "kind": "keyword",
           "word": "ID",
           "label": "ID",
           "field": "idWord"
          },
          {
           "kind": "slot",
           "type": "integer",
           "label": "client id",
           "name": "clientId",
           "field": "clientId",
           "isRepeated": false
          }
         ]
        },
        {
         "kind": "sequence",
         "parts": [
          {
           "kind": "keyword",
           "word": "TYPE",
           "label": "TYPE",
           "field": "type"
          },
          {
           "kind": "slot",
           "type": "string",
           "label": "client type",
           "name": "clientType",
           "field": "clientType",
           "isRepeated": false
          }
         ]
        },
        {
         "kind": "sequence",
         "parts": [
          {
           "kind": "keyword",
           "word": "USER",
           "label": "USER",
           "field": "user"
          },
          {
           "kind": "slot",
           "type": "string",
           "label": "user name",
           "name": "username",
           "field": "username",
           "isRepeated": false
          }
         ]
        },
        {
         "kind": "sequence",
         "parts": [
          {
           "kind": "keyword",
           "word": "ADDR",
           "label": "ADDR",
           "field": "addr"
          },
          {
           "kind": "slot",
           "type": "string",
           "label": "client address",
           "name": "clientAddress",
           "field": "clientAddress",
           "isRepeated": false
          }
         ]
        },
        {
         "kind": "sequence",
         "parts": [
          {
           "kind": "keyword",
           "word": "LADDR",
           "label": "LADDR",
           "field": "laddr"
          },
          {
           "kind": "slot",
           "type": "string",
           "label": "local address",
           "name": "localAddress",
           "field": "localAddress",
           "isRepeated": false
          }
         ]
        },
        {
         "kind": "sequence",
         "parts": [
          {
           "kind": "keyword",
           "word": "SKIPME",
           "label": "SKIPME",
           "field": "skipme"
          },
          {
           "kind": "choice",
           "name": "YesOrNo",
           "alternatives": [
            {
             "kind": "keyword",
             "word": "YES",
             "label": "YES",
             "field": "yes"
            },
            {
             "kind": "keyword",
             "word": "NO",
             "label": "NO",
             "field": "no"
            }
           ]
          }
         ]
        }
       ]
      },
      {
       "kind": "slot",
       "type": "string",
       "label": "client address",
       "name": "clientAddress",
       "field": "clientAddress",
       "isRepeated": false
      }
     ]
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 3
 },
 {
  "rule": "ClientNoEvict",
  "spellings": [
   [
    "client",
    "no-evict"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "choice",
     "name": "OnOrOff",
     "alternatives": [
      {
       "kind": "keyword",
       "word": "ON",
       "label": "ON",
       "field": "on"
      },
      {
       "kind": "keyword",
       "word": "OFF",
       "label": "OFF",
       "field": "off"
      }
     ]
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 3
 },
 {
  "rule": "ClientNoTouch",
  "spellings": [
   [
    "client",
    "no-touch"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "choice",
     "name": "OnOrOff",
     "alternatives": [
      {
       "kind": "keyword",
       "word": "ON",
       "label": "ON",
       "field": "on"
      },
      {
       "kind": "keyword",
       "word": "OFF",
       "label": "OFF",
       "field": "off"
      }
     ]
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 3
 },
 {
  "rule": "ClientReply",
  "spellings": [
   [
    "client",
    "reply"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "choice",
     "name": "ReplyMode",
     "alternatives": [
      {
       "kind": "keyword",
       "word": "ON",
       "label": "ON",
       "field": "on"
      },
      {
       "kind": "keyword",
       "word": "OFF",
       "label": "OFF",
       "field": "off"
      },
      {
       "kind": "keyword",
       "word": "SKIP",
       "label": "SKIP",
       "field": "skip"
      }
     ]
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 3
 },
 {
  "rule": "ClientPause",
  "spellings": [
   [
    "client",
    "pause"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "integer",
     "label": "timeout",
     "name": "timeout",
     "field": "timeout",
     "isRepeated": false
    },
    {
     "kind": "optional",
     "body": {
      "kind": "slot",
      "type": "string",
      "label": "mode",
      "name": "pauseMode",
      "field": "pauseMode",
      "isRepeated": false
     }
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "ClientUnpause",
  "spellings": [
   [
    "client",
    "unpause"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "ClientHelp",
  "spellings": [
   [
    "client",
    "help"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "CommandCount",
  "spellings": [
   [
    "command",
    "count"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "CommandList",
  "spellings": [
   [
    "command",
    "list"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "optional",
     "body": {
      "kind": "sequence",
      "parts": [
       {
        "kind": "keyword",
        "word": "FILTERBY",
        "label": "FILTERBY",
        "field": "filterby"
       },
       {
        "kind": "choice",
        "name": "CommandProperty",
        "alternatives": [
         {
          "kind": "sequence",
          "parts": [
           {
            "kind": "keyword",
            "word": "MODULE",
            "label": "MODULE",
            "field": "module"
           },
           {
            "kind": "slot",
            "type": "string",
            "label": "module name",
            "name": "moduleName",
            "field": "moduleName",
            "isRepeated": false
           }
          ]
         },
         {
          "kind": "sequence",
          "parts": [
           {
            "kind": "keyword",
            "word": "ACLCAT",
            "label": "ACLCAT",
            "field": "aclcat"
           },
           {
            "kind": "slot",
            "type": "string",
            "label": "category",
            "name": "category",
            "field": "category",
            "isRepeated": false
           }
          ]
         },
         {
          "kind": "sequence",
          "parts": [
           {
            "kind": "keyword",
            "word": "PATTERN",
            "label": "PATTERN",
            "field": "patternWord"
           },
           {
            "kind": "slot",
            "type": "pattern",
            "label": "pattern",
            "name": "pattern",
            "field": "pattern",
            "isRepeated": false
           }
          ]
         }
        ]
       }
      ]
     }
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 2
 },
 {
  "rule": "CommandDocs",
  "spellings": [
   [
    "command",
    "docs"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "repeat",
     "timesMin": 0,
     "row": [
      {
       "kind": "slot",
       "type": "string",
       "label": "command name",
       "name": "commandName",
       "field": "commandNames",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "CommandInfo",
  "spellings": [
   [
    "command",
    "info"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "repeat",
     "timesMin": 0,
     "row": [
      {
       "kind": "slot",
       "type": "string",
       "label": "command name",
       "name": "commandName",
       "field": "commandNames",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "CommandGetKeys",
  "spellings": [
   [
    "command",
    "getkeys"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "string",
     "label": "command name",
     "name": "commandName",
     "field": "commandName",
     "isRepeated": false
    },
    {
     "kind": "repeat",
     "timesMin": 1,
     "row": [
      {
       "kind": "slot",
       "type": "string",
       "label": "argument",
       "name": "argument",
       "field": "arguments",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 4
 },
 {
  "rule": "CommandGetKeysAndFlags",
  "spellings": [
   [
    "command",
    "getkeysandflags"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "string",
     "label": "command name",
     "name": "commandName",
     "field": "commandName",
     "isRepeated": false
    },
    {
     "kind": "repeat",
     "timesMin": 1,
     "row": [
      {
       "kind": "slot",
       "type": "string",
       "label": "argument",
       "name": "argument",
       "field": "arguments",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 4
 },
 {
  "rule": "CommandHelp",
  "spellings": [
   [
    "command",
    "help"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "CommandOverview",
  "spellings": [
   [
    "command"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 1
 },
 {
  "rule": "ObjectEncoding",
  "spellings": [
   [
    "object",
    "encoding"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "ObjectIdleTime",
  "spellings": [
   [
    "object",
    "idletime"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "ObjectFrequency",
  "spellings": [
   [
    "object",
    "freq"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "ObjectReferenceCount",
  "spellings": [
   [
    "object",
    "refcount"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "ObjectHelp",
  "spellings": [
   [
    "object",
    "help"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "MemoryUsage",
  "spellings": [
   [
    "memory",
    "usage"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "key",
     "label": "key",
     "name": "key",
     "field": "key",
     "isRepeated": false
    },
    {
     "kind": "optional",
     "body": {
      "kind": "sequence",
      "parts": [
       {
        "kind": "keyword",
        "word": "SAMPLES",
        "label": "SAMPLES",
        "field": "samples"
       },
       {
        "kind": "slot",
        "type": "integer",
        "label": "count",
        "name": "count",
        "field": "count",
        "isRepeated": false
       }
      ]
     }
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 3
 },
 {
  "rule": "MemoryHelp",
  "spellings": [
   [
    "memory",
    "help"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "SlowLogGet",
  "spellings": [
   [
    "slowlog",
    "get"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "optional",
     "body": {
      "kind": "slot",
      "type": "integer",
      "label": "count",
      "name": "count",
      "field": "count",
      "isRepeated": false
     }
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "SlowLogLength",
  "spellings": [
   [
    "slowlog",
    "len"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "SlowLogReset",
  "spellings": [
   [
    "slowlog",
    "reset"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "SlowLogHelp",
  "spellings": [
   [
    "slowlog",
    "help"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "LatencyLatest",
  "spellings": [
   [
    "latency",
    "latest"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "LatencyHistory",
  "spellings": [
   [
    "latency",
    "history"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "string",
     "label": "event",
     "name": "event",
     "field": "event",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "LatencyGraph",
  "spellings": [
   [
    "latency",
    "graph"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "string",
     "label": "event",
     "name": "event",
     "field": "event",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "LatencyHistogram",
  "spellings": [
   [
    "latency",
    "histogram"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "repeat",
     "timesMin": 0,
     "row": [
      {
       "kind": "slot",
       "type": "string",
       "label": "command name",
       "name": "commandName",
       "field": "commandNames",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "LatencyReset",
  "spellings": [
   [
    "latency",
    "reset"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "repeat",
     "timesMin": 0,
     "row": [
      {
       "kind": "slot",
       "type": "string",
       "label": "event",
       "name": "event",
       "field": "events",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "LatencyDoctor",
  "spellings": [
   [
    "latency",
    "doctor"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "LatencyHelp",
  "spellings": [
   [
    "latency",
    "help"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "AclWhoAmI",
  "spellings": [
   [
    "acl",
    "whoami"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "AclCategories",
  "spellings": [
   [
    "acl",
    "cat"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "optional",
     "body": {
      "kind": "slot",
      "type": "string",
      "label": "category",
      "name": "category",
      "field": "category",
      "isRepeated": false
     }
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "AclList",
  "spellings": [
   [
    "acl",
    "list"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "AclUsers",
  "spellings": [
   [
    "acl",
    "users"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "AclGetUser",
  "spellings": [
   [
    "acl",
    "getuser"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "string",
     "label": "user name",
     "name": "username",
     "field": "username",
     "isRepeated": false
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "AclDryRun",
  "spellings": [
   [
    "acl",
    "dryrun"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "string",
     "label": "user name",
     "name": "username",
     "field": "username",
     "isRepeated": false
    },
    {
     "kind": "slot",
     "type": "string",
     "label": "command name",
     "name": "commandName",
     "field": "commandName",
     "isRepeated": false
    },
    {
     "kind": "repeat",
     "timesMin": 0,
     "row": [
      {
       "kind": "slot",
       "type": "string",
       "label": "argument",
       "name": "argument",
       "field": "arguments",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 4
 },
 {
  "rule": "AclHelp",
  "spellings": [
   [
    "acl",
    "help"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "ModuleList",
  "spellings": [
   [
    "module",
    "list"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "ModuleHelp",
  "spellings": [
   [
    "module",
    "help"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "Cluster",
  "spellings": [
   [
    "cluster"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "slot",
     "type": "string",
     "label": "subcommand",
     "name": "subcommand",
     "field": "subcommand",
     "isRepeated": false
    },
    {
     "kind": "repeat",
     "timesMin": 0,
     "row": [
      {
       "kind": "slot",
       "type": "string",
       "label": "argument",
       "name": "argument",
       "field": "arguments",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "Time",
  "spellings": [
   [
    "time"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 1
 },
 {
  "rule": "Help",
  "spellings": [
   [
    "help"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "repeat",
     "timesMin": 0,
     "row": [
      {
       "kind": "slot",
       "type": "string",
       "label": "command name",
       "name": "commandName",
       "field": "commandNames",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 1
 },
 {
  "rule": "Info",
  "spellings": [
   [
    "info"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "repeat",
     "timesMin": 0,
     "row": [
      {
       "kind": "slot",
       "type": "string",
       "label": "section",
       "name": "section",
       "field": "sections",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 1
 },
 {
  "rule": "ConfigGet",
  "spellings": [
   [
    "config",
    "get"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "repeat",
     "timesMin": 1,
     "row": [
      {
       "kind": "slot",
       "type": "pattern",
       "label": "parameter",
       "name": "parameter",
       "field": "parameters",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 3
 },
 {
  "rule": "ConfigSet",
  "spellings": [
   [
    "config",
    "set"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "repeat",
     "timesMin": 1,
     "row": [
      {
       "kind": "slot",
       "type": "pattern",
       "label": "parameter",
       "name": "parameter",
       "field": "parameters",
       "isRepeated": true
      },
      {
       "kind": "slot",
       "type": "string",
       "label": "value",
       "name": "value",
       "field": "values",
       "isRepeated": true
      }
     ]
    }
   ]
  },
  "hasKeywords": false,
  "wordsMin": 4
 },
 {
  "rule": "ConfigResetStatistics",
  "spellings": [
   [
    "config",
    "resetstat"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "ConfigHelp",
  "spellings": [
   [
    "config",
    "help"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 2
 },
 {
  "rule": "Save",
  "spellings": [
   [
    "save"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 1
 },
 {
  "rule": "BackgroundSave",
  "spellings": [
   [
    "bgsave"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "optional",
     "body": {
      "kind": "keyword",
      "word": "SCHEDULE",
      "label": "SCHEDULE",
      "field": "schedule"
     }
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 1
 },
 {
  "rule": "LastSave",
  "spellings": [
   [
    "lastsave"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": []
  },
  "hasKeywords": false,
  "wordsMin": 1
 },
 {
  "rule": "Shutdown",
  "spellings": [
   [
    "shutdown"
   ]
  ],
  "rest": {
   "kind": "sequence",
   "parts": [
    {
     "kind": "optional",
     "body": {
      "kind": "choice",
      "name": "ShutdownMode",
      "alternatives": [
       {
        "kind": "keyword",
        "word": "NOSAVE",
        "label": "NOSAVE",
        "field": "nosave"
       },
       {
        "kind": "keyword",
        "word": "SAVE",
        "label": "SAVE",
        "field": "save"
       }
      ]
     }
    }
   ]
  },
  "hasKeywords": true,
  "wordsMin": 1
 }
];
