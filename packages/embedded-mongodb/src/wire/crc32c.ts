/** The polynomial of CRC-32C (Castagnoli), lowest bit first. */
const polynomial = 0x82f63b78;
const table = new Int32Array(256).map((_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ polynomial : rest >>> 1;
  return rest;
});

/** The checksum of bytes as OP_MSG uses it, an unsigned 32-bit number. */
export function crc32c(bytes: Uint8Array): number {
  let rest = -1;
  for (const byte of bytes) rest = (table[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return ~rest >>> 0;
}
