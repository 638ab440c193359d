import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFreePort, keepSecrets, Part, type PartDefinition, readSettings, requireFreePort } from './index.js';
import { saysSoOrStaysUp } from './ready.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stack '));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function partOf(script: string, isReady: PartDefinition['isReady']) {
  return new Part({
    name: 'test part',
    args: ['-e', script],
    env: {},
    logFile: join(folder, 'logs/part.log'),
    isReady,
  });
}

describe('secrets', () => {
  it('are made up once and kept', async () => {
    const first = await keepSecrets(folder);
    expect(await keepSecrets(folder)).toEqual(first);
  });

  it('are readable by their owner alone', async () => {
    await keepSecrets(folder);
    expect((await stat(join(folder, 'secrets.json'))).mode & 0o077).toBe(0);
  });

  it('are never the same twice', async () => {
    const other = await keepSecrets(join(folder, 'other'));
    expect(other.botSecret).not.toBe((await keepSecrets(folder)).botSecret);
  });
});

describe('settings', () => {
  it('list every wrong variable at once', () => {
    expect(() => readSettings({ PORT: 'abc', CHAT_PORT: '70000' }, folder)).toThrow(/PORT[\s\S]*CHAT_PORT/);
  });

  it('take an empty token for none', () => {
    expect(readSettings({ TELEGRAM_BOT_TOKEN: '' }, folder).telegram).toBeUndefined();
  });
});

describe('a busy port', () => {
  it('is refused with its number and the variable that changes it', async () => {
    const port = await findFreePort();
    const server = createServer().listen(port, '127.0.0.1');
    await expect(requireFreePort(port, 'CHAT_PORT', 'chat page')).rejects.toThrow(
      new RegExp(`Port ${port} is busy[\\s\\S]*CHAT_PORT=`),
    );
    server.close();
  });
});

describe('a part', () => {
  it('that ends while starting is reported with its last words', async () => {
    const part = partOf('console.error("no database here"); process.exit(3)', async () => false);
    await expect(part.start()).rejects.toThrow(/stopped while starting[\s\S]*no database here/);
  });

  it('is stopped by request and keeps a log', async () => {
    const part = partOf('console.log("hello"); setInterval(() => {}, 1000)', async () => logged('hello'));
    await part.start();
    await part.stop();
    expect(part.isRunning).toBe(false);
  });

  it('tells when it falls over by itself, not when it is stopped', async () => {
    const part = partOf('setInterval(() => {}, 1000)', async () => true);
    let falls = 0;
    await part.start();
    part.onUnexpectedExit(() => {
      falls += 1;
    });
    await part.stop();
    expect(falls).toBe(0);
  });

  it('that shows only by staying up that it is well, is refused when it ends', async () => {
    const part = partOf('console.error("wrong token"); process.exit(1)', saysSoOrStaysUp(5_000));
    await expect(part.start()).rejects.toThrow('wrong token');
  });

  it('that says it is ready is not waited for any longer, and has to say it again when it is started again', async () => {
    const told: boolean[] = [];
    const part = partOf('process.send("ready"); setInterval(() => {}, 1000)', async (hasSaidSo) => {
      told.push(hasSaidSo);
      return hasSaidSo;
    });
    await part.start();
    await part.stop();
    expect(told.at(-1)).toBe(true);
    told.length = 0;
    await part.start();
    expect([told[0], told.at(-1)]).toEqual([false, true]);
    await part.stop();
  });

  it('that says something else is not ready', async () => {
    const part = partOf('process.send("nearly"); setTimeout(() => {}, 300)', async (hasSaidSo) => hasSaidSo);
    await expect(part.start()).rejects.toThrow('stopped while starting');
  });

  async function logged(text: string) {
    return (await readFile(join(folder, 'logs/part.log'), 'utf8').catch(() => '')).includes(text);
  }
});
