import { Injectable } from '@nestjs/common';
import type { AnyEntry, operations } from '@ventanilla/contracts';
import { findingKey, mergeFindings, numberFindings, type ProfileFinding } from '@ventanilla/mgi';
import type { ClientSession } from 'mongoose';
import { actorOf } from '../audit/audit.service.js';
import { requireVersion, wrongState } from '../entries/entry.errors.js';
import { EntryService } from '../entries/entry.service.js';
import { toEntry } from '../entries/entry.view.js';
import { EntryWriter, type Write } from '../entries/entry.writer.js';
import { EntryScope } from '../entries/entry-scope.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import type { InputOf } from '../platform/http/handle.js';
import { type FindingEntry, isFinding, wordsIn } from './finding-entry.js';
import { relatedOf } from './related.js';

type Wanted = InputOf<typeof operations.mergeFindings>['body'];

/** Makes one finding of several that say the same. */
@Injectable()
export class MergeService {
  constructor(
    private readonly entries: EntryService,
    private readonly scope: EntryScope,
    private readonly writer: EntryWriter,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async merge(caller: StaffCaller, wanted: Wanted): Promise<AnyEntry> {
    const merged = await this.transactions.run(async (session) => {
      const [first, ...others] = await this.#find(caller, wanted, session);
      if (!first) throw doNotBelong();
      const writes = [this.#kept(first, others, wanted), ...others.map((before) => this.#gone(before))];
      const [after] = await this.writer.writeAll(actorOf(caller), writes, session);
      return after ?? first;
    });
    return toEntry(merged);
  }

  async #find(caller: StaffCaller, { findings, language }: Wanted, session: ClientSession): Promise<FindingEntry[]> {
    const found: FindingEntry[] = [];
    for (const { entry: id, version } of findings) {
      const entry = await this.entries.getLive(caller, id, session);
      await this.scope.requireMay(caller, entry, { deed: 'write', facts: true, languages: [language] }, session);
      requireVersion(entry, version);
      if (!isFinding(entry) || entry.published) throw doNotBelong();
      found.push(entry);
    }
    return found;
  }

  #kept(first: FindingEntry, others: readonly FindingEntry[], { language, text }: Wanted): Write {
    const { indicators, evidence } = oneOf([first, ...others], language, text);
    const { basis } = first.facts;
    const answers = [first, ...others].flatMap(({ facts }) => facts.basis?.answers ?? []);
    const own = { ...first.facts, related: relatedOf([first.facts, ...others.map(({ facts }) => facts)]) };
    const facts = basis ? { ...own, basis: { ...basis, answers, evidence: [...evidence] } } : own;
    const words = wordsIn(language, first) ?? { keywords: [], institution: '' };
    const texts = { [language]: { ...words, text, reviewed: false } };
    return { deed: { action: 'update', why: indicators.join(', ') }, before: first, values: { facts, texts } };
  }

  #gone(before: FindingEntry): Write {
    return { deed: { action: 'delete' }, before, values: { deletedAt: this.clock.now(), scheduled: [] } };
  }
}

/** The rule itself is the package's: only what belongs together is merged. */
function oneOf(entries: readonly FindingEntry[], language: string, text: string): ProfileFinding {
  const [
    {
      facts: { profile, basis },
    },
  ] = entries as [FindingEntry];
  const belong = entries.every(
    ({ facts }) => facts.profile === profile && facts.basis?.assessment === basis?.assessment,
  );
  if (!belong) throw doNotBelong();
  const findings = numberFindings(entries.map((entry) => toProfileFinding(entry, language)));
  try {
    const [merged] = mergeFindings(findings, findings.map(findingKey), text);
    if (merged) return merged;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw doNotBelong();
}

/** A finding as the package knows it that holds the rules of profiles. */
function toProfileFinding(entry: FindingEntry, language: string): ProfileFinding {
  const { domain, type, order, basis } = entry.facts;
  const indicators = basis?.answers.map(({ indicator }) => indicator) ?? [];
  const text = wordsIn(language, entry)?.text ?? '';
  const evidence = basis?.evidence ?? [];
  return { domain, kind: type, order, text, indicators, evidence, reviewed: false, superseded: null };
}

function doNotBelong() {
  const message = 'Only drafts of one profile, one domain and one type become one finding.';
  return wrongState([{ path: 'findings', code: 'doNotBelong', message }]);
}
