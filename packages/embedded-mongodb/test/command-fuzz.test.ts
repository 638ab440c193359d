import type { Document } from 'bson';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mutatedCommands } from './fuzz/mutated-commands.js';
import { fuzzRounds } from './fuzz/rounds.js';
import { fuzzDatabase, preparingCommands, seedCommands } from './fuzz/seed-commands.js';
import { RawConnection } from './raw-connection.js';
import { present, withEmbeddedServer } from './support.js';

const { uri } = withEmbeddedServer();
let connection: RawConnection | null = null;
beforeAll(async () => {
  connection = await RawConnection.to(uri());
});
afterAll(() => connection?.close());

const send = (command: Document) =>
  present(connection).send('$db' in command ? command : { ...command, $db: fuzzDatabase });

async function sendAll(commands: readonly Document[]): Promise<void> {
  for (const command of commands) await send(command);
}

describe('commands', () => {
  it('that are right are served or refused by name, never with an internal error', async () => {
    await sendAll(preparingCommands);
    for (const command of seedCommands)
      expect(await send(command), JSON.stringify(command)).not.toMatchObject({ code: 1 });
  });

  it('that are wrong anywhere get one of MongoDB’s codes, never an internal error', { timeout: 600_000 }, async () => {
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(mutatedCommands, async (command) => {
        sent += 1;
        if (sent % 200 === 1) await sendAll(preparingCommands);
        const reply = await send(command);
        expect(reply['ok'] === 1 || (reply['ok'] === 0 && typeof reply['code'] === 'number')).toBe(true);
        expect(reply).not.toMatchObject({ code: 1 });
      }),
      fuzzRounds(1500),
    );
    expect(await send({ ping: 1 })).toMatchObject({ ok: 1 });
  });
});
