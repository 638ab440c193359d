import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import { MunicipalityRepository } from '../municipalities/municipality.repository.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { ApiError } from '../platform/errors/api-error.js';
import { requireMayTouch, sees, type Touch, worksOnlyFor, worksOnlyIn } from '../staff/scope.js';
import { BelongingRepository, type OwnKeys } from './belonging.repository.js';
import type { EntryDocument } from './entry.schema.js';

type Identified = Pick<EntryDocument, 'municipality' | 'kind' | 'key' | 'facts'>;
type Draft = Pick<EntryDocument, 'key' | 'facts' | 'texts'>;
type Before = Identified & Draft;

/** Finds out where an entry belongs and lets `staff/scope.ts` decide. Whoever writes an entry asks here first. */
@Injectable()
export class EntryScope {
  constructor(
    private readonly belongings: BelongingRepository,
    private readonly municipalities: MunicipalityRepository,
  ) {}

  async sees(caller: StaffCaller, entry: Identified, session: ClientSession | null = null): Promise<boolean> {
    const { municipality } = entry;
    return sees(caller, { municipality, organizations: await this.#organizations(caller, entry, session) });
  }

  /** Throws `refused` when this is not theirs to do. */
  async requireMay(caller: StaffCaller, entry: Identified, touch: Touch, session: ClientSession | null): Promise<void> {
    const { municipality } = entry;
    const organizations = await this.#organizations(caller, entry, session);
    // Which language is the source matters to those who write only.
    const source = touch.deed === 'write' ? await this.municipalities.find(municipality, session) : null;
    const sourceLanguage = source?.sourceLanguage ?? '';
    requireMayTouch(caller, { municipality, organizations, sourceLanguage }, touch);
  }

  /** The same question about many entries of one municipality, whose source language the asker has looked up. */
  async requireMayIn(
    caller: StaffCaller,
    sourceLanguage: string,
    entry: Identified,
    touch: Touch,
    session: ClientSession | null,
  ): Promise<void> {
    const organizations = await this.#organizations(caller, entry, session);
    requireMayTouch(caller, { municipality: entry.municipality, organizations, sourceLanguage }, touch);
  }

  async may(caller: StaffCaller, entry: Identified, touch: Touch, session: ClientSession | null): Promise<boolean> {
    return this.requireMay(caller, entry, touch, session).then(
      () => true,
      (error: unknown) => {
        if (error instanceof ApiError) return false;
        throw error;
      },
    );
  }

  /** An entry must be theirs before and after: nobody gives away what is theirs, or takes what is not. */
  async requireMayChange(
    caller: StaffCaller,
    before: EntryDocument,
    draft: Draft,
    session: ClientSession | null,
  ): Promise<void> {
    const source = await this.municipalities.find(before.municipality, session);
    await this.requireMayChangeIn(caller, source?.sourceLanguage ?? '', before, draft, session);
  }

  /** The same question about many entries of one municipality. */
  async requireMayChangeIn(
    caller: StaffCaller,
    sourceLanguage: string,
    before: Before,
    draft: Draft,
    session: ClientSession | null,
  ): Promise<void> {
    const touch = touchBetween(before, draft);
    await this.requireMayIn(caller, sourceLanguage, before, touch, session);
    requireKeepsPlace(caller, before, draft);
    if (touch.facts) await this.requireMayIn(caller, sourceLanguage, { ...before, ...draft }, touch, session);
  }

  /** What lists are confined to; null for everything. */
  async ownKeys(caller: StaffCaller): Promise<OwnKeys | null> {
    const organizations = worksOnlyFor(caller);
    return organizations && this.belongings.ownKeys(organizations, worksOnlyIn(caller));
  }

  /** The organizations whose entry it is. */
  organizationsOf(entry: Identified): Promise<string[]> {
    return this.belongings.organizationsOf(entry, null);
  }

  /** Looked up only for whom it matters. */
  async #organizations(caller: StaffCaller, entry: Identified, session: ClientSession | null): Promise<string[]> {
    return worksOnlyFor(caller) === null ? [] : this.belongings.organizationsOf(entry, session);
  }
}

/** A place of several organizations, or of none, becomes nobody's own by the hand of one of them. */
function requireKeepsPlace(caller: StaffCaller, { kind, facts }: Before, draft: Draft): void {
  if (kind !== 'location' || worksOnlyFor(caller) === null || inChargeOf(facts) === inChargeOf(draft.facts)) return;
  throw new ApiError(
    'refused',
    'Which organization is in charge of a place is for content managers to say. Nothing was changed; ask one of them.',
  );
}

function inChargeOf(facts: EntryDocument['facts']): string | null {
  return ('organization' in facts && facts.organization) || null;
}

/** What of an entry a draft changes; everything of it when the entry is new. */
export function touchBetween(before: Draft | null, after: Draft): Touch {
  const codes = new Set([...Object.keys(before?.texts ?? {}), ...Object.keys(after.texts)]);
  const languages = [...codes].filter((code) => !isDeepStrictEqual(before?.texts[code], after.texts[code]));
  const facts = before?.key !== after.key || !isDeepStrictEqual(before.facts, after.facts);
  return { deed: 'write', facts, languages };
}
