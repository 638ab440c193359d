import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Addresses of pages that differ most: a start, a long text with a wheel, a card. */
export const PUBLIC_PAGES = ['/m/quilmes/es', '/m/quilmes/es/profile', '/m/quilmes/es/services/svc.q.salud'];

/** What a server adds by itself, and what core says of a page only while it is made. */
const NOT_OF_THE_PAGE = ['date', 'connection', 'keep-alive', 'content-length'];

/** A server of copies of pages, a process of its own. */
export type CopyServer = { url: string; pid: number; close: () => Promise<void> };

/** Public pages of core as static files, packed beside themselves, behind a well-kept server of files. */
export async function serveAsFiles(coreUrl: string, paths: readonly string[]): Promise<CopyServer> {
  const folder = await mkdtemp(join(tmpdir(), 'pages '));
  for (const path of paths) {
    const page = Buffer.from(await (await fetch(`${coreUrl}${path}`)).arrayBuffer());
    const file = join(folder, `${path}.html`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, page);
    await writeFile(`${file}.br`, brotliCompressSync(page));
    await writeFile(`${file}.gz`, gzipSync(page));
  }
  return started(fork(programAt('file-server.mjs'), [folder], { detached: true }), () =>
    rm(folder, { recursive: true }),
  );
}

/** The same pages as bytes in memory under core's own headers: the least there is to do for a page. */
export async function serveAsBytes(coreUrl: string, paths: readonly string[]): Promise<CopyServer> {
  const pages = new Map();
  for (const path of paths) pages.set(path, await bytesOf(`${coreUrl}${path}`));
  const server = fork(programAt('bytes-server.mjs'), { serialization: 'advanced', detached: true });
  server.send(pages);
  return started(server, async () => {});
}

/** A session of its own, as core has: the system shares the processor out between sessions. */
async function started(server: ChildProcess, clean: () => Promise<void>): Promise<CopyServer> {
  const [port] = await once(server, 'message');
  const close = async () => {
    server.kill();
    await clean();
  };
  return { url: `http://127.0.0.1:${port}`, pid: Number(server.pid), close };
}

function programAt(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

async function bytesOf(url: string) {
  const headers = { 'accept-encoding': 'br' };
  await (await fetch(url, { headers })).arrayBuffer();
  const page = await fetch(url, { headers });
  const body = brotliCompressSync(Buffer.from(await page.arrayBuffer()));
  const said = [...page.headers].filter(([name]) => !NOT_OF_THE_PAGE.includes(name)).flat();
  return { headers: [...said, 'content-length', String(body.length)], etag: page.headers.get('etag'), body };
}
