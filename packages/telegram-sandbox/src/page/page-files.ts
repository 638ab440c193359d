import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** The page may load its own files, talk to its own server, and nothing else. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers for everything a browser gets from the sandbox. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** Answers one of the page's own files; false when there is no such file. */
export async function servePageFile(path: string, response: ServerResponse): Promise<boolean> {
  const name = path === '/' ? 'index.html' : path.slice(1);
  if (!/^[a-z-]+\.(?:html|css|js|svg)$/.test(name)) return false;
  const file = new URL(`./public/${name}`, import.meta.url);
  const content = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (content === null) return false;
  const type = contentTypes[name.split('.').pop() ?? ''] ?? 'application/octet-stream';
  response.writeHead(200, { ...pageHeaders, 'content-type': type, 'content-length': content.length });
  response.end(content);
  return true;
}
