import { once } from 'node:events';
import { loadavg } from 'node:os';
import { Worker } from 'node:worker_threads';
import { brotliCompressSync } from 'node:zlib';
import autocannon from 'autocannon';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWindow, type TestWindow } from '../support/open-window.js';

/**
 * A public page beside the same bytes sent by the smallest static server there is, in turns within one run, so that a
 * noisy machine is noisy for both. What counts is the ratio.
 */
const ROUNDS = 4;
const SECONDS_A_ROUND = 4;
const CONNECTIONS = 8;
const PATHS = ['/m/quilmes/es', '/m/quilmes/es/profile', '/m/quilmes/es/services/svc.q.salud'];

/** On a thread of its own, as core is a process of its own. */
const staticServer = `
const { createServer } = require('node:http');
const { parentPort, workerData } = require('node:worker_threads');
const server = createServer((request, response) => {
  const body = workerData.get(request.url);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br', 'content-length': body.length });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));`;

let window: TestWindow;
let files: Worker;
let filesUrl: string;
beforeAll(async () => {
  window = await openWindow({ env: { core: { LOG_LEVEL: 'warn' } } });
  const pages = new Map<string, Buffer>();
  for (const path of PATHS) {
    const page = await fetch(`${window.stack.coreUrl}${path}`);
    pages.set(path, brotliCompressSync(Buffer.from(await page.arrayBuffer())));
  }
  files = new Worker(staticServer, { eval: true, workerData: pages });
  const [port] = await once(files, 'message');
  filesUrl = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  await files?.terminate();
  await window?.close();
});

async function rate(url: string, path: string) {
  const headers = { 'accept-encoding': 'br' };
  const result = await autocannon({
    url: `${url}${path}`,
    headers,
    connections: CONNECTIONS,
    duration: SECONDS_A_ROUND,
  });
  expect(result.non2xx + result.errors).toBe(0);
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

it('sends public pages beside the same bytes as files', async () => {
  const rows = [];
  for (const path of PATHS) {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const [page, file] = [await rate(window.stack.coreUrl, path), await rate(filesUrl, path)];
      rows.push({
        path,
        'page /s': Math.round(page.perSecond),
        'file /s': Math.round(file.perSecond),
        ratio: Number((page.perSecond / file.perSecond).toFixed(2)),
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
