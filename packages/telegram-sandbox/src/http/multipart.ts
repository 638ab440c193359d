import type { SandboxFile } from '../world/file-store.js';

/** The parts of a form: plain values and files, by name. */
export type Form = { values: Map<string, unknown>; files: Map<string, SandboxFile> };

/** Reads a multipart/form-data body. Parts without a name are left out, as HTTP servers do. */
export function parseMultipart(body: Buffer, boundary: string): Form {
  const form: Form = { values: new Map(), files: new Map() };
  for (const part of splitParts(body, boundary)) addPart(form, part);
  return form;
}

function splitParts(body: Buffer, boundary: string): Buffer[] {
  const delimiter = Buffer.from(`--${boundary}`);
  const parts: Buffer[] = [];
  let begin = body.indexOf(delimiter);
  while (begin !== -1) {
    const contentBegin = begin + delimiter.length + 2;
    const end = body.indexOf(`\r\n--${boundary}`, contentBegin - 2);
    if (end === -1) break;
    if (end >= contentBegin) parts.push(body.subarray(contentBegin, end));
    begin = end + 2;
  }
  return parts;
}

function addPart(form: Form, part: Buffer): void {
  const headersEnd = part.indexOf('\r\n\r\n');
  if (headersEnd === -1) return;
  const headers = part.subarray(0, headersEnd).toString('utf8');
  const content = part.subarray(headersEnd + 4);
  const name = parameterOf(headers, 'name');
  if (name === null) return;
  const fileName = parameterOf(headers, 'filename');
  if (fileName === null) {
    form.values.set(name, content.toString('utf8'));
    return;
  }
  const mimeType = /^content-type:\s*([^\r\n;]+)/im.exec(headers)?.[1]?.trim() ?? 'application/octet-stream';
  form.files.set(name, { bytes: Buffer.from(content), name: fileName, mimeType });
}

function parameterOf(headers: string, name: string): string | null {
  const match = new RegExp(
    `^content-disposition:[^\\r\\n]*[;\\s]${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]+))`,
    'im',
  ).exec(headers);
  if (match === null) return null;
  const quoted = match[1]?.replace(/\\(.)/g, '$1').replaceAll('%22', '"');
  return quoted ?? match[2] ?? null;
}
