import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const secretsSchema = z.object({
  accessTokenSecret: z.string(),
  botSecret: z.string(),
  askerSecret: z.string(),
  firstStaffEmail: z.string(),
  firstStaffPassword: z.string(),
});

/** What a window made up on its first start, so that no two installations share a secret. */
export type Secrets = z.infer<typeof secretsSchema>;

/** Reads the window's secrets from its data folder, making them up on the first start. The file is its owner's alone. */
export async function keepSecrets(dataDir: string): Promise<Secrets> {
  const file = join(dataDir, 'secrets.json');
  const stored = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (stored !== null) return secretsSchema.parse(JSON.parse(stored));
  const secrets = makeSecrets();
  await mkdir(dataDir, { recursive: true });
  await writeFile(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return secrets;
}

function makeSecrets(): Secrets {
  return {
    accessTokenSecret: randomBytes(32).toString('hex'),
    botSecret: randomBytes(32).toString('hex'),
    askerSecret: randomBytes(32).toString('hex'),
    firstStaffEmail: 'admin@ventanilla.example',
    firstStaffPassword: speakablePassword(),
  };
}

/** Four groups of five letters without look-alikes: about 90 bits, and can be read aloud. */
function speakablePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz';
  const pick = (byte: number) => letters[byte % letters.length];
  const text = [...randomBytes(20)].map(pick).join('');
  return text.match(/.{5}/g)?.join('-') ?? text;
}
