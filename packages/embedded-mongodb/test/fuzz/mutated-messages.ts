import type { Document } from 'bson';
import fc from 'fast-check';
import { RawConnection } from '../raw-connection.js';
import { mutatedCommands } from './mutated-commands.js';
import { fuzzDatabase, seedCommands } from './seed-commands.js';

const message = (command: Document) =>
  RawConnection.encode('$db' in command ? command : { ...command, $db: fuzzDatabase });

/** Changes of bytes, each at a place given as a share of the whole. */
type Tampering = { readonly place: number; readonly how: keyof typeof tamperers; readonly bytes: Uint8Array };

const tamperers = {
  keep: (bytes: Buffer) => bytes,
  truncate: (bytes: Buffer, at: number) => bytes.subarray(0, at),
  flip: (bytes: Buffer, at: number, [mask = 1]: Uint8Array) => replaced(bytes, at, Buffer.of((bytes[at] ?? 0) ^ mask)),
  overwrite: (bytes: Buffer, at: number, given: Uint8Array) => replaced(bytes, at, given),
  insert: (bytes: Buffer, at: number, given: Uint8Array) =>
    Buffer.concat([bytes.subarray(0, at), given, bytes.subarray(at)]),
  cut: (bytes: Buffer, at: number, given: Uint8Array) =>
    Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + given.length)]),
  repeat: (bytes: Buffer, at: number) =>
    Buffer.concat([bytes.subarray(0, at), bytes.subarray(0, at), bytes.subarray(at)]),
  lieAboutLength: (bytes: Buffer, at: number, [a = 0, b = 0]: Uint8Array) =>
    replaced(bytes, Math.min(at, 24) & ~3, lengthBytes(a * 2 ** (b % 24) - 5)),
  fixLength: (bytes: Buffer) => replaced(bytes, 0, lengthBytes(bytes.length)),
  setOpcode: (bytes: Buffer, _: number, [a = 0]: Uint8Array) =>
    replaced(bytes, 12, lengthBytes([2013, 2004, 2012, 1, 2001, 2010][a % 6] ?? a)),
  setFlags: (bytes: Buffer, _: number, given: Uint8Array) => replaced(bytes, 16, given.subarray(0, 4)),
} as const;

function replaced(bytes: Buffer, at: number, given: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, at), given, bytes.subarray(at + given.length)]);
}

function lengthBytes(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(length | 0);
  return bytes;
}

const tampering: fc.Arbitrary<Tampering> = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  how: fc.constantFrom(...(Object.keys(tamperers) as (keyof typeof tamperers)[])),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }),
});

function tampered(bytes: Buffer, { place, how, bytes: given }: Tampering): Buffer {
  return tamperers[how](bytes, Math.floor(place * bytes.length), given);
}

/** A document nested far deeper than BSON may be. */
function abyss(depth: number): Buffer {
  let bytes = Buffer.from([5, 0, 0, 0, 0]);
  for (let i = 0; i < depth; i += 1) {
    const content = Buffer.concat([Buffer.from('\x03a\0', 'latin1'), bytes, Buffer.of(0)]);
    bytes = Buffer.concat([lengthBytes(content.length + 4), content]);
  }
  const header = Buffer.concat([lengthBytes(bytes.length + 21), Buffer.alloc(8), lengthBytes(2013), Buffer.alloc(5)]);
  return Buffer.concat([header, bytes]);
}

const oneMessage = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...seedCommands).map(message), fc.array(tampering, { minLength: 1, maxLength: 4 }))
      .map(([bytes, changes]) => changes.reduce(tampered, bytes)),
  },
  { weight: 2, arbitrary: mutatedCommands.map(message) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)) },
  { weight: 1, arbitrary: fc.constantFrom(50, 150, 1000, 3000).map(abyss) },
);

/** What a client sends: one or more messages, right and wrong, cut into pieces anywhere. */
export const mutatedMessages: fc.Arbitrary<Buffer[]> = fc
  .tuple(
    fc.array(oneMessage, { minLength: 1, maxLength: 4 }),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }),
  )
  .map(([messages, cuts]) => {
    const bytes = Buffer.concat(messages);
    const places = [0, ...cuts.map((cut) => Math.floor(cut * bytes.length)).sort((a, b) => a - b), bytes.length];
    return places.slice(1).map((place, i) => bytes.subarray(places[i], place));
  });
