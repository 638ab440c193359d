import type { ServerResponse } from 'node:http';
import type { FileStore } from '../world/file-store.js';
import { respondJson } from './respond.js';

/** Answers `/file/bot<token>/<path>`; `path` is what follows `/file/bot`. */
export function serveFile(files: FileStore, token: string, path: string, response: ServerResponse): void {
  const slash = path.indexOf('/');
  if (slash === -1 || path.slice(0, slash) !== token) {
    respondJson(response, 401, { ok: false, error_code: 401, description: 'Unauthorized' });
    return;
  }
  const file = files.findByPath(path.slice(slash + 1));
  if (file === null) {
    respondJson(response, 404, { ok: false, error_code: 404, description: 'Not Found' });
    return;
  }
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-length': file.bytes.length,
    'x-content-type-options': 'nosniff',
  });
  response.end(file.bytes);
}
