import { Injectable } from '@nestjs/common';
import { passedOnSchema } from '@ventanilla/contracts';
import { z } from 'zod';
import { aboutOf } from '../../platform/sealing/reseal-older.js';
import { SealedFields } from '../../platform/sealing/sealed-fields.js';
import { Vault } from '../../platform/sealing/vault.js';
import { REFERRALS, ReferralRepository } from './referral.repository.js';
import type { ReferralDocument } from './referral.schema.js';

const wordsSchema = z.object({
  organization: z.string().nullable(),
  organizationName: z.string(),
  purpose: z.string(),
  passesOn: z.array(passedOnSchema),
  outcomeNote: z.string().nullable(),
});

/** What a referral is about: which organization alone can say more about somebody than their name. */
export type ReferralWords = z.infer<typeof wordsSchema>;

@Injectable()
export class SealedReferrals {
  constructor(
    private readonly vault: Vault,
    referrals: ReferralRepository,
    sealedFields: SealedFields,
  ) {
    sealedFields.register({ name: REFERRALS, resealOlder: (limit) => referrals.resealOlder(vault, limit) });
  }

  open({ _id, words }: Pick<ReferralDocument, '_id' | 'words'>): ReferralWords | null {
    return words === null ? null : wordsSchema.parse(JSON.parse(this.vault.open(words, aboutOf(REFERRALS, _id))));
  }

  seal({ _id }: Pick<ReferralDocument, '_id'>, words: ReferralWords): string {
    return this.vault.seal(JSON.stringify(words), aboutOf(REFERRALS, _id));
  }
}
