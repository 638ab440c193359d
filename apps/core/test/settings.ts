import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, loadConfig } from '../src/platform/config.js';

export const botSecret = 'the bot and core share this in tests only';
export const firstStaff = { email: 'ines@example.org', password: 'una frase bastante larga' };

/** Settings as a first start has them; `MONGODB_URI` leads nowhere unless given. */
export function someSettings(overrides: NodeJS.ProcessEnv = {}): Config {
  return loadConfig({
    MONGODB_URI: 'mongodb://127.0.0.1:9/ventanilla',
    ACCESS_TOKEN_SECRET: 'only tests are signed with this secret',
    BOT_SECRET: botSecret,
    PORT: '0',
    DATA_DIR: mkdtempSync(join(tmpdir(), 'ventanilla-core-')),
    FIRST_STAFF_EMAIL: firstStaff.email,
    FIRST_STAFF_PASSWORD: firstStaff.password,
    ANSWERS_PER_MINUTE: '100000',
    LOG_LEVEL: 'silent',
    ...overrides,
  });
}
