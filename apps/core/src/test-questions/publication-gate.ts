import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FailingTestQuestion, HeldBack } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { AuditService } from '../audit/audit.service.js';
import { type PublicChange, PublicChanges } from '../entries/public-changes.js';
import { toChange } from '../knowledge/published-reader.js';
import { Clock } from '../platform/clock.js';
import { NeededFirst } from '../platform/database/needed-first.js';
import { ApiError } from '../platform/errors/api-error.js';
import { auditOfForce } from './force-audit.js';
import { changedResults } from './results.js';
import { TestQuestionRepository } from './test-question.repository.js';
import type { TestQuestionDocument } from './test-question.schema.js';
import { type Outcome, TestRun, type Tried } from './test-run.js';
import { isAsExpected } from './verdict.js';

/** What was tried, and found good or forced: these changes, these questions, on that revision, and nothing else. */
type Clearance = { of: string; tried: Tried; heldBack: HeldBack };

/**
 * Lets a change of the public content through when every test question that passes now passes with it too. Asking them
 * all takes longer than a transaction should: it is done before, and what was found holds for exactly the changes,
 * questions and revision it was found with. Somebody who publishes in between makes it be done again.
 */
@Injectable()
export class PublicationGate {
  readonly #cleared = new WeakMap<ClientSession, Map<string, Clearance>>();

  constructor(
    publicChanges: PublicChanges,
    private readonly questions: TestQuestionRepository,
    private readonly run: TestRun,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {
    publicChanges.beforeCommit(async (changes, session) => {
      for (const [municipality, own] of byMunicipality(changes)) await this.#pass(municipality, own, session);
    });
  }

  async #pass(municipality: string, changes: readonly PublicChange[], session: ClientSession): Promise<void> {
    const questions = await this.questions.active(municipality, session);
    if (questions.length === 0) return;
    const wanted = nameOf(revisionBefore(changes), questions, changes);
    const clearance = this.#cleared.get(session)?.get(municipality);
    if (clearance?.of !== wanted) {
      throw new NeededFirst('test questions are not asked yet', async () => {
        const cleared = this.#cleared.get(session) ?? new Map<string, Clearance>();
        this.#cleared.set(session, cleared.set(municipality, await this.#check(municipality, questions, changes)));
      });
    }
    await this.#keep(clearance, changes, session);
  }

  async #check(municipality: string, questions: TestQuestionDocument[], changes: readonly PublicChange[]) {
    const tried = await this.run.try(
      municipality,
      questions,
      changes.map(({ before, after }) => ({ before: toChange(before), after: toChange(after) })),
    );
    const heldBack = heldBackBy(tried.outcomes);
    if (heldBack.breaks.length > 0 && forceOf(changes) === null) throw testQuestionsFail(heldBack);
    return { of: nameOf(tried.revision, questions, changes), tried, heldBack };
  }

  async #keep({ tried, heldBack }: Clearance, changes: readonly PublicChange[], session: ClientSession): Promise<void> {
    const revision = Math.max(...changes.map(({ after }) => after.publicRevision));
    await this.questions.keepResults(changedResults(tried.outcomes, this.clock.now(), revision), session);
    const [first] = changes;
    const force = forceOf(changes);
    if (first && force !== null && heldBack.breaks.length > 0) {
      await this.audit.record(first.actor, auditOfForce(first.after, force, heldBack.breaks), session);
    }
  }
}

function byMunicipality(changes: readonly PublicChange[]): Map<string, PublicChange[]> {
  const grouped = new Map<string, PublicChange[]>();
  for (const change of changes) {
    const { municipality } = change.after;
    grouped.set(municipality, [...(grouped.get(municipality) ?? []), change]);
  }
  return grouped;
}

function revisionBefore(changes: readonly PublicChange[]): number {
  return Math.min(...changes.map(({ after }) => after.publicRevision)) - 1;
}

function forceOf(changes: readonly PublicChange[]): string | null {
  return changes.find(({ force }) => force !== null)?.force ?? null;
}

function nameOf(
  revision: number,
  questions: readonly TestQuestionDocument[],
  changes: readonly PublicChange[],
): string {
  const asked = questions.map(({ _id, version }) => [_id, version]);
  // Not when it became public: that is another moment each time the transaction is tried.
  const changed = changes.map(({ after }) => {
    const { id, entry } = toChange(after);
    return { id, entry: entry && { ...entry, change: null } };
  });
  return createHash('sha256')
    .update(JSON.stringify([revision, asked, changed]))
    .digest('base64');
}

/** A question that failed before is told, and holds nothing back: whoever publishes did not break it. */
function heldBackBy(outcomes: readonly Outcome[]): HeldBack {
  const failing = outcomes.flatMap(({ question, before, after }) =>
    before ? [{ wasFine: isAsExpected(question.expects, before), told: toFailing(question, before, after) }] : [],
  );
  return {
    breaks: failing.flatMap(({ wasFine, told }) => (wasFine ? [told] : [])),
    failedBefore: failing.flatMap(({ wasFine, told }) => (wasFine ? [] : [told])),
  };
}

function toFailing(
  { _id, question, language, expects }: TestQuestionDocument,
  before: FailingTestQuestion['before'],
  after: FailingTestQuestion['after'],
): FailingTestQuestion {
  return { id: _id.toHexString(), question, language, expects, before, after };
}

function testQuestionsFail(heldBack: HeldBack): ApiError {
  const count = heldBack.breaks.length;
  const which = count === 1 ? 'One test question passes' : `${count} test questions pass`;
  return new ApiError(
    'testQuestionsFail',
    `${which} now and would fail after this. Nothing was changed: correct the entry or the question, or force it with a note.`,
    { heldBack },
  );
}
