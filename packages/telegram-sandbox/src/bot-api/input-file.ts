import type { SandboxFile, StoredFile } from '../world/file-store.js';
import { badRequest } from './api-error.js';
import type { ApiCall } from './api-method.js';

const downloadTimeoutMs = 5_000;
/** What Telegram downloads from an address at most; uploads may be larger. */
const largestDownload = 20 * 1024 * 1024;

/** The file a bot sends: uploaded with the call, sent before (`file_id`), or to be fetched from an address. */
export async function readInputFile(call: ApiCall, name: string, folder: string): Promise<StoredFile> {
  const uploaded = call.parameters.findFile(name);
  if (uploaded !== null) return call.world.files.keep(refuseEmpty(uploaded), folder);
  const given = call.parameters.text(name)?.trim() ?? '';
  if (given === '') throw badRequest(`there is no ${name} in the request`);
  if (/^https?:\/\//i.test(given)) return call.world.files.keep(await download(given), folder);
  return call.world.files.get(given);
}

function refuseEmpty(file: SandboxFile): SandboxFile {
  if (file.bytes.length === 0) throw badRequest('file must be non-empty');
  return file;
}

async function download(address: string): Promise<SandboxFile> {
  let response: Response;
  let bytes: Buffer;
  try {
    response = await fetch(address, { signal: AbortSignal.timeout(downloadTimeoutMs) });
    bytes = Buffer.from(await response.arrayBuffer());
  } catch (error) {
    const refusal = badRequest('failed to get HTTP URL content');
    refusal.cause = error;
    throw refusal;
  }
  if (!response.ok || bytes.length > largestDownload) throw badRequest('failed to get HTTP URL content');
  const mimeType = response.headers.get('content-type') ?? 'application/octet-stream';
  return refuseEmpty({ bytes, name: new URL(address).pathname.split('/').pop() || 'file', mimeType });
}
