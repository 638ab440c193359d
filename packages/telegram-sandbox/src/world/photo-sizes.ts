import type { PhotoSize } from '@grammyjs/types';
import { badRequest } from '../bot-api/api-error.js';
import type { StoredFile } from './file-store.js';

type Size = { width: number; height: number };

/** A picture as Telegram lists it. The sandbox keeps the one size that was sent. */
export function photoSizes(file: StoredFile): PhotoSize[] {
  const size = findImageSize(file.bytes);
  if (size === null) throw badRequest('IMAGE_PROCESS_FAILED');
  if (size.width + size.height > 10_000) throw badRequest('PHOTO_INVALID_DIMENSIONS');
  return [{ file_id: file.fileId, file_unique_id: file.uniqueId, file_size: file.bytes.length, ...size }];
}

/** Width and height of a PNG, GIF, JPEG or WebP picture; null when it is none of these. */
export function findImageSize(bytes: Buffer): Size | null {
  if (bytes.length >= 24 && bytes.readUInt32BE(0) === 0x89504e47) {
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  }
  if (bytes.length >= 10 && bytes.toString('latin1', 0, 4) === 'GIF8') {
    return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
  }
  if (bytes.length >= 30 && bytes.toString('latin1', 8, 12) === 'WEBP') return webpSize(bytes);
  return bytes.length >= 4 && bytes.readUInt16BE(0) === 0xffd8 ? jpegSize(bytes) : null;
}

function webpSize(bytes: Buffer): Size | null {
  const kind = bytes.toString('latin1', 12, 16);
  if (kind === 'VP8X') return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  if (kind === 'VP8 ') return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  if (kind !== 'VP8L') return null;
  const packed = bytes.readUInt32LE(21);
  return { width: (packed & 0x3fff) + 1, height: ((packed >> 14) & 0x3fff) + 1 };
}

/** Walks the segments of a JPEG up to the frame header, which holds the size. */
function jpegSize(bytes: Buffer): Size | null {
  let index = 2;
  while (index + 9 < bytes.length && bytes[index] === 0xff) {
    const marker = bytes[index + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(index + 5), width: bytes.readUInt16BE(index + 7) };
    index += 2 + bytes.readUInt16BE(index + 2);
  }
  return null;
}
