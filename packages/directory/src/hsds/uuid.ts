/** The namespace of every id made here; a random one, fixed for good, because ids must never change. */
const namespace = hexBytes('6f0a1c529d0b4e0f8a6e3c1f5b7d2e94');

const encoder = new TextEncoder();
const hexOf = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * The id HSDS wants for a thing that has a key: the same name always gives the same UUID (version 5, RFC 9562), so that
 * a partner who imports twice sees one thing. Written out because the platforms share no synchronous SHA-1.
 */
export function uuidFromName(name: string): string {
  const text = encoder.encode(name);
  const message = new Uint8Array(namespace.length + text.length);
  message.set(namespace);
  message.set(text, namespace.length);
  const bytes = sha1(message);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  let hex = '';
  for (let at = 0; at < 16; at += 1) hex += hexOf[bytes[at] ?? 0] ?? '';
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** SHA-1 (FIPS 180-4) of some bytes, as 20 bytes. Good for naming things, not for keeping secrets. */
export function sha1(message: ArrayLike<number>): Uint8Array {
  const state = new Int32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  const padded = padMessage(message);
  const words = new Int32Array(80);
  for (let start = 0; start < padded.byteLength; start += 64) mixBlock(state, padded, start, words);
  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((word, index) => void digest.setInt32(index * 4, word));
  return new Uint8Array(digest.buffer);
}

/** Plain loops and numbers: ids of a large directory are half a million of these. */
function mixBlock(state: Int32Array, padded: DataView, start: number, words: Int32Array): void {
  expandWords(padded, start, words);
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (let round = 0; round < 80; round += 1) {
    const next = (rotate(a, 5) + e + (words[round] ?? 0) + constantOf(round) + choiceOf(round, b, c, d)) | 0;
    e = d;
    d = c;
    c = rotate(b, 30);
    b = a;
    a = next;
  }
  state[0] = (state[0] ?? 0) + a;
  state[1] = (state[1] ?? 0) + b;
  state[2] = (state[2] ?? 0) + c;
  state[3] = (state[3] ?? 0) + d;
  state[4] = (state[4] ?? 0) + e;
}

function choiceOf(round: number, b: number, c: number, d: number): number {
  if (round < 20) return (b & c) | (~b & d);
  if (round < 40 || round >= 60) return b ^ c ^ d;
  return (b & c) | (b & d) | (c & d);
}

function constantOf(round: number): number {
  if (round < 20) return 0x5a827999;
  if (round < 40) return 0x6ed9eba1;
  return round < 60 ? 0x8f1bbcdc : 0xca62c1d6;
}

function expandWords(padded: DataView, start: number, words: Int32Array): void {
  for (let index = 0; index < 16; index += 1) words[index] = padded.getInt32(start + index * 4);
  for (let index = 16; index < 80; index += 1) {
    const mixed =
      (words[index - 3] ?? 0) ^ (words[index - 8] ?? 0) ^ (words[index - 14] ?? 0) ^ (words[index - 16] ?? 0);
    words[index] = rotate(mixed, 1);
  }
}

/** A one bit, zeros, and the length in bits at the end of the last block of 64 bytes. */
function padMessage(message: ArrayLike<number>): DataView {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, message.length * 8);
  return view;
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function hexBytes(hex: string): Uint8Array {
  return Uint8Array.from((hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
}
