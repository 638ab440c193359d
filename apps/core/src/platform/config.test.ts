import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig, settingsSchema } from './config.js';

const complete = {
  MONGODB_URI: 'mongodb://127.0.0.1/ventanilla',
  ACCESS_TOKEN_SECRET: 'a'.repeat(32),
  BOT_SECRET: 'b'.repeat(32),
};

function problemsOf(env: NodeJS.ProcessEnv): string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('the settings of core', () => {
  it('have a default for everything but the database and the secrets', () => {
    expect(loadConfig(complete)).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      retentionDays: { questionTexts: 30 },
      firstStaff: null,
    });
  });

  it('list every problem at once, by name', () => {
    const problems = problemsOf({ PORT: 'seventy', BOT_SECRET: 'short', TRUST_PROXY: '-1' });
    const names = problems.map((problem) => problem.split(' ')[0]);
    expect(names.sort()).toEqual(['ACCESS_TOKEN_SECRET', 'BOT_SECRET', 'MONGODB_URI', 'PORT', 'TRUST_PROXY']);
  });

  it('never repeat a value that was refused', () => {
    expect(problemsOf({ ...complete, BOT_SECRET: 'hunter2', MONGODB_URI: 'http://me:hunter2@x' }).join()).not.toContain(
      'hunter2',
    );
  });

  it('refuse a first password without the e-mail that goes with it', () => {
    expect(problemsOf({ ...complete, FIRST_STAFF_PASSWORD: 'una frase bastante larga' })).toHaveLength(1);
  });

  it('take several keys for personal data, none of them short', () => {
    const keys = ['c'.repeat(32), 'd'.repeat(32)];
    expect(loadConfig({ ...complete, DATA_KEYS: keys.join(' , ') }).dataKeys.map((each) => each.reveal())).toEqual(
      keys,
    );
    expect(loadConfig(complete).dataKeys).toEqual([]);
    const [problem] = problemsOf({ ...complete, DATA_KEYS: `${keys[0]},hunter2` });
    expect(problem).toMatch(/^DATA_KEYS.*at least 32/);
    expect(problem).not.toContain('hunter2');
  });

  it('keep things for other days than usual where that is set, and know what there is to set', () => {
    const { retentionDays } = loadConfig({ ...complete, RETENTION_DAYS: 'preferences=365, webhookLog=30' });
    expect(retentionDays).toMatchObject({ preferences: 365, webhookLog: 30, questionTexts: 30 });
    expect(loadConfig({ ...complete, QUESTION_TEXT_RETENTION_DAYS: '7' }).retentionDays.questionTexts).toBe(7);
    expect(problemsOf({ ...complete, RETENTION_DAYS: 'everything=1' })[0]).toMatch(/RETENTION_DAYS.*preferences/);
    expect(problemsOf({ ...complete, RETENTION_DAYS: 'preferences=long' })[0]).toMatch(/RETENTION_DAYS/);
  });

  it('take an empty variable for one that is not set', () => {
    expect(loadConfig({ ...complete, PORT: '' }).port).toBe(3000);
  });

  it('do not give a secret away when they are printed', () => {
    const config = loadConfig(complete);
    expect(`${inspect(config)}${JSON.stringify(config)}${String(config.botSecret)}`).not.toContain('bbb');
    expect(config.botSecret.reveal()).toBe(complete.BOT_SECRET);
  });

  it('are all in .env.example', () => {
    const example = readFileSync(new URL('../../../../.env.example', import.meta.url), 'utf8');
    const named = new Set([...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name));
    expect(Object.keys(settingsSchema.def.shape).filter((name) => !named.has(name))).toEqual([]);
  });
});
