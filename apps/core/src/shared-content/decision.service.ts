import { Injectable } from '@nestjs/common';
import type { Facts, operations, SharedCopyDetail, SharedDecision, Texts } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf } from '../audit/audit.service.js';
import { requireVersion } from '../entries/entry.errors.js';
import { EntryRepository } from '../entries/entry.repository.js';
import type { EntryDocument } from '../entries/entry.schema.js';
import { EntryService } from '../entries/entry.service.js';
import { type EntryValues, EntryWriter } from '../entries/entry.writer.js';
import { EntryScope } from '../entries/entry-scope.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import type { InputOf } from '../platform/http/handle.js';
import { invalid } from '../platform/http/read-input.js';
import { CopyRepository } from './copy.repository.js';
import { CopyService } from './copy.service.js';
import { keysNamedIn, withoutStrangers } from './own-references.js';
import { FACTS, type Part, takenAs } from './parts.js';
import type { CopyDocument, StoredPart } from './shared-content.schema.js';

type Body = InputOf<typeof operations.decideOnSharedCopy>['body'];

/** Accepting, adapting or dropping what an owner changed. It changes one's own draft at most, never what is public. */
@Injectable()
export class DecisionService {
  constructor(
    private readonly entries: EntryService,
    private readonly stored: EntryRepository,
    private readonly scope: EntryScope,
    private readonly writer: EntryWriter,
    private readonly embedded: CopyService,
    private readonly copies: CopyRepository,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async decide(caller: StaffCaller, id: string, { version, decisions }: Body): Promise<SharedCopyDetail> {
    await this.transactions.run(async (session) => {
      const own = await this.entries.getLive(caller, id, session);
      requireVersion(own, version);
      const copy = await this.embedded.getCopy(own, session);
      const parts = await this.embedded.partsOf(copy, session);
      requireKnown(decisions, parts);
      await this.#requireMay(caller, own, decisions, session);
      await this.#accept(caller, own, accepted(parts, decisions), session);
      await this.#keep(copy, parts, decisions, session);
      await this.#record(caller, own, decisions, session);
    });
    return this.embedded.get(caller, id);
  }

  /** Saying that nothing has to be done is a decision over the content too. */
  #requireMay(caller: StaffCaller, own: EntryDocument, decisions: readonly SharedDecision[], session: ClientSession) {
    const parts = decisions.map(({ part }) => part);
    const languages = parts.filter((part) => part !== FACTS && part !== 'owner');
    const facts = parts.some((part) => part === FACTS || part === 'owner');
    return this.scope.requireMay(caller, own, { deed: 'write', facts, languages }, session);
  }

  async #accept(caller: StaffCaller, own: EntryDocument, parts: readonly Part[], session: ClientSession) {
    if (parts.length === 0) return;
    const texts = parts.flatMap(({ part, theirs }) => (part === FACTS ? [] : [[part, theirs as Texts] as const]));
    const facts = parts.find(({ part }) => part === FACTS)?.theirs as Facts | undefined;
    const values: EntryValues = {
      texts: { ...own.texts, ...Object.fromEntries(texts) },
      ...(facts && { facts: await this.#ownFacts(own.municipality, facts, session) }),
    };
    await this.scope.requireMayChange(caller, own, { ...own, ...values }, session);
    await this.writer.write(actorOf(caller), { action: 'update' }, own, values, session);
  }

  async #ownFacts(municipality: string, facts: Facts, session: ClientSession): Promise<Facts> {
    const keys = await this.stored.kindsOf(municipality, keysNamedIn(facts), session);
    return withoutStrangers(facts, (key) => keys.has(key));
  }

  async #keep(
    copy: CopyDocument,
    parts: readonly Part[],
    decisions: readonly SharedDecision[],
    session: ClientSession,
  ) {
    const owner = await this.embedded.findOwner(copy, session);
    const choices = new Map(decisions.map(({ part, choice }) => [part, choice]));
    const next = parts.map((part): StoredPart & { isWaiting: boolean } => {
      const choice = choices.get(part.part);
      if (!choice) return part;
      const taken = takenAs(owner?.published ?? null, part.part, choice === 'accept' ? 'same' : 'adapted', part);
      return { ...taken, isWaiting: false };
    });
    const { state, stateSeen } = copy.owner;
    const seen = choices.has('owner') ? state : stateSeen;
    await this.copies.keep(
      {
        ...copy,
        owner: { ...copy.owner, stateSeen: seen, versionTaken: owner?.version ?? copy.owner.versionTaken },
        parts: next.flatMap(({ isWaiting: _, ...part }) => (part.choice === 'new' ? [] : [part])),
        isWaiting: next.some(({ isWaiting }) => isWaiting) || (state !== 'offered' && state !== seen),
        changedAt: this.clock.now(),
      },
      session,
    );
  }

  #record(caller: StaffCaller, own: EntryDocument, decisions: readonly SharedDecision[], session: ClientSession) {
    const { _id, key, kind, municipality } = own;
    const changes = decisions.map(({ part, choice }) => ({ path: part, before: null, after: choice }));
    const languages = decisions.flatMap(({ part }) => (part === FACTS || part === 'owner' ? [] : [part]));
    const deed = { action: 'decideOnShared', resource: 'entry', resourceId: _id.toHexString(), title: key } as const;
    return this.audit.record(actorOf(caller), { ...deed, kind, municipality, languages, changes }, session);
  }
}

/** What the owner took out can not be accepted; one's own text stays until somebody takes it out too. */
function accepted(parts: readonly Part[], decisions: readonly SharedDecision[]): Part[] {
  const chosen = new Set(decisions.flatMap(({ part, choice }) => (choice === 'accept' ? [part] : [])));
  return parts.filter(({ part, theirs }) => chosen.has(part) && theirs !== null);
}

function requireKnown(decisions: readonly SharedDecision[], parts: readonly Part[]): void {
  const known = new Set(['owner', ...parts.map(({ part }) => part)]);
  const problems = decisions.flatMap(({ part }, at) =>
    known.has(part)
      ? []
      : [{ path: `decisions.${at}.part`, code: 'unknownPart', message: `There is no part "${part}" to decide on` }],
  );
  if (problems.length > 0) throw invalid(problems);
}
