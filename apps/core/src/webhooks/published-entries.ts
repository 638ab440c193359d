import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { WebhookPayload } from '@ventanilla/contracts';
import { type PublicChange, PublicChanges } from '../entries/public-changes.js';
import { Webhooks } from './webhooks.js';

/** Tells of entries that became public or changed for the public, in the transaction that makes it so. */
@Injectable()
export class PublishedEntries {
  constructor(webhooks: Webhooks, changes: PublicChanges) {
    changes.beforeCommit(async (all, session) => {
      for (const payloads of byMunicipality(all).values()) await webhooks.emitAll('entry.published', payloads, session);
    });
  }
}

function byMunicipality(changes: readonly PublicChange[]): Map<string, WebhookPayload<'entry.published'>[]> {
  const all = new Map<string, WebhookPayload<'entry.published'>[]>();
  for (const payload of changes.flatMap(toPayload)) {
    all.set(payload.municipality, [...(all.get(payload.municipality) ?? []), payload]);
  }
  return all;
}

/** The languages in which the public reads something else than before; what was only taken back is no news of this kind. */
function toPayload({ before, after }: PublicChange): WebhookPayload<'entry.published'>[] {
  const { municipality, kind, key, published, deletedAt } = after;
  if (!published || deletedAt !== null) return [];
  const sameFacts = isDeepStrictEqual(before.published?.facts, published.facts);
  const languages = Object.entries(published.texts)
    .filter(([language, text]) => !sameFacts || !isDeepStrictEqual(before.published?.texts[language], text))
    .map(([language]) => language);
  return languages.length > 0 ? [{ municipality, id: after._id.toHexString(), kind, key, languages }] : [];
}
