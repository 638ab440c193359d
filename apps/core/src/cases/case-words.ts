import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { aboutOf } from '../platform/sealing/reseal-older.js';
import { SealedFields } from '../platform/sealing/sealed-fields.js';
import { Vault } from '../platform/sealing/vault.js';
import { CASES, CaseRepository } from './case.repository.js';
import type { CaseDocument } from './case.schema.js';

const wordsSchema = z.object({ closing: z.string().nullable(), steps: z.record(z.string(), z.string()) });

/** What staff wrote about a case besides its conversation: on closing, and beside the steps of protocols. */
export type Words = z.infer<typeof wordsSchema>;

const none: Words = { closing: null, steps: {} };

/** Names a step among those of all protocols of a case. */
export function stepName(protocol: string, step: string): string {
  return `${protocol}/${step}`;
}

@Injectable()
export class CaseWords {
  constructor(
    private readonly vault: Vault,
    cases: CaseRepository,
    sealedFields: SealedFields,
  ) {
    sealedFields.register({ name: CASES, resealOlder: (limit) => cases.resealOlder(vault, limit) });
  }

  open({ _id, words }: Pick<CaseDocument, '_id' | 'words'>): Words {
    return words === null ? none : wordsSchema.parse(JSON.parse(this.vault.open(words, aboutOf(CASES, _id))));
  }

  seal({ _id }: Pick<CaseDocument, '_id'>, words: Words): string {
    return this.vault.seal(JSON.stringify(words), aboutOf(CASES, _id));
  }
}
