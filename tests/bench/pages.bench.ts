import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import autocannon from 'autocannon';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWindow, type TestWindow } from '../support/open-window.js';
import { processorSeconds } from '../support/processor-seconds.js';

/**
 * A public page beside the same bytes with the same headers, sent by the smallest server of files there is, in turns
 * within one run, so that a noisy machine is noisy for both. What counts is the ratio: of answers a second, and of what
 * an answer takes of the processor, which says the same however busy the machine is.
 */
const ROUNDS = 4;
const SECONDS_A_ROUND = 4;
const CONNECTIONS = 8;
const IDLE_SECONDS = 5;
const PATHS = ['/m/quilmes/es', '/m/quilmes/es/profile', '/m/quilmes/es/services/svc.q.salud'];

/** What a server adds by itself, and what core says of a page only while it is made. */
const NOT_OF_THE_PAGE = ['date', 'connection', 'keep-alive', 'content-length'];

/** A server and what its process takes of the processor anyway, in seconds a second: core also has jobs to do. */
type Served = { url: string; pid: number; idle: number };

let window: TestWindow;
let files: ChildProcess;
let core: Served;
let fileServer: Served;
beforeAll(async () => {
  window = await openWindow({ env: { core: { LOG_LEVEL: 'warn' } } });
  const { coreUrl, parts } = window.stack;
  const pages = new Map();
  for (const path of PATHS) pages.set(path, await fileOf(`${coreUrl}${path}`));
  const script = fileURLToPath(new URL('../support/file-server.mjs', import.meta.url));
  // A session of its own, as core has: the system shares the processor out between sessions.
  files = fork(script, { serialization: 'advanced', detached: true });
  files.send(pages);
  const [port] = await once(files, 'message');
  core = await served(coreUrl, Number(parts.get('core')?.pid));
  fileServer = await served(`http://127.0.0.1:${port}`, Number(files.pid));
});
afterAll(async () => {
  files?.kill();
  await window?.close();
});

async function served(url: string, pid: number): Promise<Served> {
  const before = processorSeconds(pid);
  await sleep(IDLE_SECONDS * 1000);
  return { url, pid, idle: (processorSeconds(pid) - before) / IDLE_SECONDS };
}

/** A page as a file: what is sent of it once it was made, under the headers it is sent with. */
async function fileOf(url: string) {
  const headers = { 'accept-encoding': 'br' };
  await (await fetch(url, { headers })).arrayBuffer();
  const page = await fetch(url, { headers });
  const body = brotliCompressSync(Buffer.from(await page.arrayBuffer()));
  const said = [...page.headers].filter(([name]) => !NOT_OF_THE_PAGE.includes(name)).flat();
  return { headers: [...said, 'content-length', String(body.length)], etag: page.headers.get('etag'), body };
}

async function rate({ url, pid, idle }: Served, path: string) {
  const headers = { 'accept-encoding': 'br' };
  const before = processorSeconds(pid);
  const result = await autocannon({
    url: `${url}${path}`,
    headers,
    connections: CONNECTIONS,
    duration: SECONDS_A_ROUND,
  });
  expect(result.non2xx + result.errors).toBe(0);
  const seconds = processorSeconds(pid) - before - idle * result.duration;
  const microseconds = (seconds / result.requests.total) * 1e6;
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99, microseconds };
}

it('sends public pages beside the same bytes as files', async () => {
  const rows = [];
  for (const path of PATHS) {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const [page, file] = [await rate(core, path), await rate(fileServer, path)];
      rows.push({
        path,
        'page /s': Math.round(page.perSecond),
        'file /s': Math.round(file.perSecond),
        ratio: Number((page.perSecond / file.perSecond).toFixed(2)),
        'page µs': Number(page.microseconds.toFixed(1)),
        'file µs': Number(file.microseconds.toFixed(1)),
        'page p50': page.p50,
        'page p99': page.p99,
        'file p50': file.p50,
        'file p99': file.p99,
        load: Number(loadavg()[0]?.toFixed(1)),
      });
    }
  }
  console.table(rows);
});
