/** The byte before each element of a BSON document that says what kind of value follows. */
export const elementType = {
  double: 0x01,
  string: 0x02,
  document: 0x03,
  array: 0x04,
  binary: 0x05,
  undefined: 0x06,
  objectId: 0x07,
  bool: 0x08,
  date: 0x09,
  null: 0x0a,
  regex: 0x0b,
  dbPointer: 0x0c,
  code: 0x0d,
  symbol: 0x0e,
  codeWithScope: 0x0f,
  int: 0x10,
  timestamp: 0x11,
  long: 0x12,
  decimal: 0x13,
  minKey: 0xff,
  maxKey: 0x7f,
} as const;

/** Binary data of this subtype repeats its length inside, which the value in memory leaves out. */
export const oldBinarySubtype = 2;
/** The bytes of an ObjectId. */
export const objectIdBytes = 12;
/** The bytes of a decimal. */
export const decimalBytes = 16;
