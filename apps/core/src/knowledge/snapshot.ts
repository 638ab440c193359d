import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { keySchema, municipalitySchema, schemasOfKind } from '@ventanilla/contracts';
import { z } from 'zod';
import { CONFIG, type Config } from '../platform/config.js';
import { Logger } from '../platform/logger.js';
import type { Library } from './library.js';

const { facts, texts } = schemasOfKind('helpLine');

const snapshotSchema = z.array(
  z.object({
    municipality: municipalitySchema,
    helpLines: z.array(
      z.object({
        id: z.string(),
        entry: z.object({ kind: z.literal('helpLine'), key: keySchema, facts, texts: z.record(z.string(), texts) }),
      }),
    ),
  }),
);

/** Municipalities and their help lines on disk: so that danger is answered by a core that starts without its database. */
@Injectable()
export class Snapshot {
  readonly #file: string;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly logger: Logger,
  ) {
    this.#file = join(config.dataDir, 'help-lines.json');
  }

  async load(library: Library): Promise<void> {
    try {
      const shelves = snapshotSchema.parse(JSON.parse(await readFile(this.#file, 'utf8')));
      for (const { municipality, helpLines } of shelves) await library.add(municipality).helpLines.putAll(helpLines);
    } catch (error) {
      if (isMissing(error)) return;
      this.logger.warn(
        { file: this.#file, err: error },
        'the snapshot of help lines can not be read and will be written anew',
      );
    }
  }

  async save(library: Library): Promise<void> {
    const shelves = [...library.shelves()].map(({ municipality, helpLines }) => ({
      municipality,
      helpLines: [...helpLines.public()],
    }));
    await mkdir(this.config.dataDir, { recursive: true });
    await writeWhole(this.#file, JSON.stringify(shelves));
  }
}

/** Either the old file or the new one is there, whenever the machine stops. */
async function writeWhole(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}.draft`;
  const handle = await open(draft, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
