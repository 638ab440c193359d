import fc from 'fast-check';

const codePoint = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }),
  fc.integer({ min: 0, max: 0x2fff }),
  fc.integer({ min: 0, max: 0x10ffff }),
);

/** Any text at all: control characters, every script, emoji, halves of surrogate pairs. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc.array(codePoint, { maxLength, size: 'max' }).map((codes) =>
    codes
      .map((code) => String.fromCodePoint(code))
      .join('')
      .slice(0, maxLength),
  );
}
