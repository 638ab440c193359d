import { unzipSync, zipSync } from 'fflate';

/** What a zip may hold; more is refused before it is unpacked, because small files can hide enormous ones. */
export type ZipLimits = { files: number; bytes: number };

/** Enough for the directory of a country's capital; far below what would hurt a small server. */
export const zipLimits: ZipLimits = { files: 200, bytes: 128 * 1024 * 1024 };

/** The date within every zip made here, so that the same content gives the same bytes. */
const EPOCH = new Date('1980-01-01T12:00:00');

/** Packs files, their paths as names. */
export function zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...files }, { level: 6, mtime: EPOCH });
}

/** Why a zip was not unpacked. */
export type ZipFault = 'notAZip' | 'tooMuchInside';

/**
 * Unpacks the files that `wanted` names, or says why not. What a file claims as its size is all that is unpacked of it,
 * so that one that lies about it is cut off.
 */
export function openZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean = () => true,
  limits: ZipLimits = zipLimits,
): Record<string, Uint8Array> | ZipFault {
  const seen = { files: 0, bytes: 0 };
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/') || !wanted(name)) return false;
        seen.files += 1;
        seen.bytes += originalSize;
        if (seen.files > limits.files || seen.bytes > limits.bytes) throw new TooMuchInside();
        return true;
      },
    });
  } catch (error) {
    return error instanceof TooMuchInside ? 'tooMuchInside' : 'notAZip';
  }
}

/** The same for callers to whom both are one: null when it is no zip or holds more than the limits allow. */
export function unzip(...given: Parameters<typeof openZip>): Record<string, Uint8Array> | null {
  const opened = openZip(...given);
  return typeof opened === 'string' ? null : opened;
}

class TooMuchInside extends Error {
  override readonly name = 'TooMuchInside';
}
