import { type FileStore, fileFields } from '../world/file-store.js';
import { photoSizes } from '../world/photo-sizes.js';
import type { MessageContent } from '../world/world.js';

/** A file as a person sends it. */
export type SentFile = { bytes: Buffer; name: string; mimeType?: string };

/** A grey pixel: what is sent when a test does not care which picture. */
const greyPixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

/** Message contents with files, which are put into the store on the way. */
export const mediaContent = {
  photo(files: FileStore, bytes: Buffer = greyPixel): MessageContent {
    return { photo: photoSizes(files.keep({ bytes, name: 'photo.jpg', mimeType: 'image/jpeg' }, 'photos')) };
  },

  document(files: FileStore, { bytes, name, mimeType = 'application/octet-stream' }: SentFile): MessageContent {
    const stored = files.keep({ bytes, name, mimeType }, 'documents');
    return { document: { ...fileFields(stored), file_name: name, mime_type: mimeType } };
  },

  sticker(files: FileStore, emoji: string): MessageContent {
    const stored = files.keep({ bytes: greyPixel, name: 'sticker.webp', mimeType: 'image/webp' }, 'stickers');
    const shape = { type: 'regular', width: 512, height: 512, is_animated: false, is_video: false } as const;
    return { sticker: { ...fileFields(stored), ...shape, emoji } };
  },

  voice(files: FileStore, seconds: number): MessageContent {
    const stored = files.keep({ bytes: Buffer.alloc(1), name: 'voice.oga', mimeType: 'audio/ogg' }, 'voice');
    return { voice: { ...fileFields(stored), duration: seconds, mime_type: 'audio/ogg' } };
  },
};
