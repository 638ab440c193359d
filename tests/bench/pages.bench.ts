import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWindow, type TestWindow } from '../support/open-window.js';
import { processorSeconds } from '../support/processor-seconds.js';
import { type CopyServer, PUBLIC_PAGES, serveAsBytes, serveAsFiles } from '../support/public-pages.js';

/**
 * A public page beside a static file of it, and beside its bytes in memory sent by the smallest server there is, in turns
 * within one run, so that a noisy machine is noisy for all. What counts is the ratio: of answers a second, and of what an
 * answer takes of the processor, which says the same however busy the machine is.
 */
const ROUNDS = 4;
const SECONDS_A_ROUND = 4;
const CONNECTIONS = 8;
const IDLE_SECONDS = 5;

/** A server and what its process takes of the processor anyway, in seconds a second: core also has jobs to do. */
type Served = { name: string; url: string; pid: number; idle: number };

let window: TestWindow;
let copies: CopyServer[];
let servers: Served[];
beforeAll(async () => {
  window = await openWindow({ env: { core: { LOG_LEVEL: 'warn' } } });
  const { coreUrl, parts } = window.stack;
  const [files, bytes] = [await serveAsFiles(coreUrl, PUBLIC_PAGES), await serveAsBytes(coreUrl, PUBLIC_PAGES)];
  copies = [files, bytes];
  servers = [
    await served('page', { url: coreUrl, pid: Number(parts.get('core')?.pid) }),
    await served('file', files),
    await served('bytes', bytes),
  ];
});
afterAll(async () => {
  for (const copy of copies ?? []) await copy.close();
  await window?.close();
});

async function served(name: string, { url, pid }: { url: string; pid: number }): Promise<Served> {
  const before = processorSeconds(pid);
  await sleep(IDLE_SECONDS * 1000);
  return { name, url, pid, idle: (processorSeconds(pid) - before) / IDLE_SECONDS };
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

it('sends public pages beside static files of them', async () => {
  const rows = [];
  for (const path of PUBLIC_PAGES) {
    for (let round = 1; round <= ROUNDS; round += 1) rows.push(await turn(path));
  }
  console.table(rows);
});

async function turn(path: string) {
  const row: Record<string, string | number> = { path };
  for (const server of servers) {
    const { perSecond, microseconds, p50, p99 } = await rate(server, path);
    row[`${server.name} /s`] = Math.round(perSecond);
    row[`${server.name} µs`] = Number(microseconds.toFixed(1));
    row[`${server.name} p50, p99 ms`] = `${p50}, ${p99}`;
  }
  const perSecond = (name: string) => Number(row[`${name} /s`]);
  row['page/file'] = Number((perSecond('page') / perSecond('file')).toFixed(2));
  row['page/bytes'] = Number((perSecond('page') / perSecond('bytes')).toFixed(2));
  row['load'] = Number(loadavg()[0]?.toFixed(1));
  return row;
}
