import type { File } from '@grammyjs/types';
import { fileFields } from '../../world/file-store.js';
import { photoSizes } from '../../world/photo-sizes.js';
import type { MessageContent } from '../../world/world.js';
import { badRequest } from '../api-error.js';
import type { ApiCall, ApiMethods } from '../api-method.js';
import { readInputFile } from '../input-file.js';
import { readCaption } from '../message-text.js';
import { getWritableRoom } from '../target.js';
import { send } from './send-methods.js';

/** Methods that send files and give them back. */
export const fileMethods: ApiMethods = {
  sendPhoto: (call) => sendFile(call, readPhoto),
  sendDocument: (call) => sendFile(call, readDocument),
  sendVoice: (call) => sendFile(call, readVoice),
  getFile,
};

/** Bots cannot download what is larger. */
const largestDownload = 20 * 1024 * 1024;

async function sendFile(call: ApiCall, read: (call: ApiCall) => Promise<MessageContent>): Promise<unknown> {
  getWritableRoom(call);
  const caption = readCaption(call);
  const content = await read(call);
  return send(call, () => ({ ...content, ...caption }));
}

async function readPhoto(call: ApiCall): Promise<MessageContent> {
  const photo = photoSizes(await readInputFile(call, 'photo', 'photos'));
  return call.parameters.flag('has_spoiler') ? { photo, has_media_spoiler: true } : { photo };
}

async function readDocument(call: ApiCall): Promise<MessageContent> {
  const file = await readInputFile(call, 'document', 'documents');
  return { document: { ...fileFields(file), file_name: file.name, mime_type: file.mimeType } };
}

async function readVoice(call: ApiCall): Promise<MessageContent> {
  const file = await readInputFile(call, 'voice', 'voice');
  const duration = call.parameters.integer('duration', 0);
  return { voice: { ...fileFields(file), duration, mime_type: file.mimeType } };
}

function getFile({ world, parameters }: ApiCall): File {
  const fileId = parameters.text('file_id') ?? '';
  if (fileId === '') throw badRequest('file_id not specified');
  const file = world.files.find(fileId);
  if (file === null) throw badRequest('invalid file_id');
  if (file.bytes.length > largestDownload) throw badRequest('file is too big');
  return { ...fileFields(file), file_path: file.path };
}
