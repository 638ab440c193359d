/** The namespace of every id made here; a random one, fixed for good, because ids must never change. */
const namespace = '6f0a1c52-9d0b-4e0f-8a6e-3c1f5b7d2e94';

/**
 * The id HSDS wants for a thing that has a key: the same name always gives the same UUID (version 5, RFC 9562), so that
 * a partner who imports twice sees one thing. Written out because the platforms share no synchronous SHA-1.
 */
export function uuidFromName(name: string): string {
  const bytes = sha1([...hexBytes(namespace.replaceAll('-', '')), ...new TextEncoder().encode(name)]).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** SHA-1 (FIPS 180-4) of some bytes, as 20 bytes. Good for naming things, not for keeping secrets. */
export function sha1(message: readonly number[]): number[] {
  const state = new Uint32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  const padded = padMessage(message);
  for (let start = 0; start < padded.length; start += 64) mixBlock(state, padded.subarray(start, start + 64));
  return [...state].flatMap((word) => [word >>> 24, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff]);
}

function mixBlock(state: Uint32Array, block: Uint8Array): void {
  const words = expandWords(block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  words.forEach((word, round) => {
    const [choice, constant] = roundOf(round, b, c, d);
    const next = (rotate(a, 5) + choice + e + constant + word) >>> 0;
    [e, d, c, b, a] = [d, c, rotate(b, 30), a, next];
  });
  state.set([a, b, c, d, e].map((value, index) => (value + (state[index] ?? 0)) >>> 0));
}

function roundOf(round: number, b: number, c: number, d: number): [number, number] {
  if (round < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (round < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (round < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}

function expandWords(block: Uint8Array): number[] {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  const words = Array.from({ length: 16 }, (_, index) => view.getUint32(index * 4));
  const at = (index: number) => words[index] ?? 0;
  for (let index = 16; index < 80; index += 1) {
    words.push(rotate(at(index - 3) ^ at(index - 8) ^ at(index - 14) ^ at(index - 16), 1));
  }
  return words;
}

/** A one bit, zeros, and the length in bits at the end of the last block of 64 bytes. */
function padMessage(message: readonly number[]): Uint8Array {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  new DataView(padded.buffer).setUint32(padded.length - 4, message.length * 8);
  return padded;
}

function rotate(word: number, bits: number): number {
  return ((word << bits) | (word >>> (32 - bits))) >>> 0;
}

function hexBytes(hex: string): number[] {
  return (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}
