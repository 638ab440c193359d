/** Text from bytes as people's programs save it: UTF-8 with or without a mark, UTF-16 with one, else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Every byte means something in Windows-1252, which is what spreadsheets write when they do not write UTF-8.
    return Array.from(bytes, windows1252).join('');
  }
}

/** 0x80 to 0x9f, where Windows-1252 differs from Latin 1. Written out because older Node releases decode it as Latin 1. */
const windowsCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(byte: number): string {
  return windowsCharacters[byte - 0x80] ?? String.fromCharCode(byte);
}
