import { readFileSync } from 'node:fs';
import { inspect, parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { loadConfig, settingsSchema } from '../src/config.js';

const token = '42:AAAAAAAAAAAAAAAAAAAAAAAA';
const env = { TELEGRAM_BOT_TOKEN: token, BOT_SECRET: 'b'.repeat(32), ASKER_SECRET: 'a'.repeat(32) };
const webhook = {
  ...env,
  TELEGRAM_WEBHOOK_URL: 'https://window.example/telegram',
  TELEGRAM_WEBHOOK_SECRET: 's'.repeat(16),
};

describe('the settings', () => {
  it('poll Telegram itself and a core next door unless told otherwise', () => {
    expect(loadConfig(env)).toMatchObject({
      telegram: { apiRoot: 'https://api.telegram.org', updates: { mode: 'polling' } },
      core: { url: 'http://127.0.0.1:3000' },
    });
  });

  it('take a webhook when its address is set', () => {
    expect(loadConfig({ ...webhook, PORT: '8080' }).telegram.updates).toMatchObject({ mode: 'webhook', port: 8080 });
  });

  it('count an empty variable as unset', () => {
    expect(loadConfig({ ...env, TELEGRAM_WEBHOOK_URL: '' }).telegram.updates.mode).toBe('polling');
  });

  it('take an address with a slash at its end', () => {
    expect(loadConfig({ ...env, TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/' }).telegram.apiRoot).toBe(
      'http://127.0.0.1:8081',
    );
  });

  it('refuse a webhook without its secret', () => {
    expect(() => loadConfig({ ...webhook, TELEGRAM_WEBHOOK_SECRET: undefined })).toThrow(
      'TELEGRAM_WEBHOOK_SECRET is missing',
    );
  });

  it('list every problem at once, by name, and no value', () => {
    const bad = { TELEGRAM_BOT_TOKEN: 'hunter2', BOT_SECRET: 'hunter2', CORE_URL: 'hunter2', LOG_LEVEL: 'hunter2' };
    const message = messageOf(() => loadConfig(bad));
    for (const name of [...Object.keys(bad), 'ASKER_SECRET']) expect(message).toContain(name);
    expect(message).not.toContain('hunter2');
  });

  it('do not print their secrets', () => {
    const config = loadConfig(webhook);
    const printed = `${JSON.stringify(config)}${inspect(config, { depth: 9 })}${config.askerSecret}`;
    for (const secret of [token, env.BOT_SECRET, env.ASKER_SECRET, webhook.TELEGRAM_WEBHOOK_SECRET]) {
      expect(printed).not.toContain(secret);
    }
    expect(config.telegram.token.reveal()).toBe(token);
  });
});

function messageOf(deed: () => unknown): string {
  try {
    deed();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return '';
}

describe('the example settings', () => {
  const example = parseEnv(readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8'));

  it('name every setting of the bot', () => {
    const names = settingsSchema.options.flatMap(({ shape }) => Object.keys(shape)).filter((name) => name !== 'mode');
    for (const name of names) expect(Object.keys(example)).toContain(name);
  });

  it('are right once the secrets are filled in', () => {
    expect(loadConfig({ ...example, ...env }).telegram.updates.mode).toBe('polling');
    expect(loadConfig({ ...example, ...webhook }).telegram.updates.mode).toBe('webhook');
  });

  it('hold no secret', () => {
    for (const name of Object.keys(example).filter((each) => /SECRET|TOKEN/.test(each))) {
      expect(example[name]).toBe('');
    }
  });
});
