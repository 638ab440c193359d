import { Injectable } from '@nestjs/common';
import { addDays } from '@ventanilla/directory';
import { isEverChecked } from '../entries/needs/needs.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { QuestionRepository } from '../questions/question.repository.js';
import { CopyRepository } from '../shared-content/copy.repository.js';
import type { Candidate } from './candidate.js';
import { Contacts } from './contacts.js';
import type { Duties, Duty } from './duties.js';
import { type NeedingEntry, NeedRepository, type Where } from './need.repository.js';

/** Twice what a day holds, for entries that need several things. */
const OF_EACH = 14;
const ASKED_DAYS = 14;
const MOST_ASKED = 200;

type Asking = { caller: StaffCaller; duties: Duties; where: Where; today: string };

/** Gathers what could be done. However much content there is, only the first few of each thing are read. */
@Injectable()
export class Candidates {
  constructor(
    private readonly entries: NeedRepository,
    private readonly contacts: Contacts,
    private readonly questions: QuestionRepository,
    private readonly copies: CopyRepository,
  ) {}

  /** Questions of days that are over, so that the order is the same from morning to evening. */
  async of(asking: Asking): Promise<Candidate[]> {
    const since = addDays(asking.today, -ASKED_DAYS);
    const met = await this.questions.mostMet(asking.where.municipality, since, asking.today, MOST_ASKED);
    const found = await Promise.all([
      this.#asked(asking, met),
      ...asking.duties.needs.map((duty) => this.#needing(asking, duty)),
      this.#due(asking),
      this.#saidWrong(asking, since),
      this.#shared(asking),
    ]);
    const weighed = found.flat().map((one) => ({ ...one, asked: met.get(one.key) ?? 0 }));
    return [...weighed, ...(await this.#unanswered(asking, since))];
  }

  async #needing({ caller, where }: Asking, duty: Duty): Promise<Candidate[]> {
    const entries = await (duty.kind === 'missingContact'
      ? this.contacts.missing(where, OF_EACH)
      : this.entries.needing(where, duty.need, OF_EACH));
    return entries.filter((entry) => isFor(caller, duty, entry)).map((entry) => candidate(entry, duty));
  }

  async #asked({ caller, duties, where, today }: Asking, met: ReadonlyMap<string, number>): Promise<Candidate[]> {
    const entries = await this.entries.named(where, [...met.keys()]);
    const silent = entries.filter(({ needs }) => needs.includes('missingContact'));
    const unreachable = new Set(await this.contacts.unreachable(where.municipality, silent));
    const needs = (entry: NeedingEntry, { need, kind }: Duty) =>
      entry.needs.includes(need) && (kind !== 'missingContact' || unreachable.has(entry));
    return entries.flatMap((entry) => [
      ...duties.needs
        .filter((duty) => needs(entry, duty) && isFor(caller, duty, entry))
        .map((duty) => candidate(entry, duty)),
      ...(duties.checks && isDue(entry, today) ? [dueCandidate(entry)] : []),
    ]);
  }

  async #due({ duties, where, today }: Asking): Promise<Candidate[]> {
    return duties.checks ? (await this.entries.due(where, today, OF_EACH)).map(dueCandidate) : [];
  }

  async #saidWrong({ duties, where, today }: Asking, since: string): Promise<Candidate[]> {
    if (!duties.checks) return [];
    const said = await this.questions.saidWrong(where.municipality, since, today);
    const entries = await this.entries.named(where, [...said.keys()]);
    return entries.flatMap((entry) => {
      const day = said.get(entry.key) ?? null;
      const about = { ...candidate(entry, { kind: 'saidWrong', language: null }), since: day };
      return isInDoubt(entry, day) ? [about] : [];
    });
  }

  async #shared({ duties, where: { municipality } }: Asking): Promise<Candidate[]> {
    if (!duties.decides) return [];
    const page = { sort: 'changedAt', offset: 0, limit: OF_EACH };
    const { items } = await this.copies.list({ within: null, municipality, waiting: 'yes' }, page);
    const entries = await this.entries.byIds(items.map(({ _id }) => _id));
    return entries.map((entry) => candidate(entry, { kind: 'shared', language: null }));
  }

  async #unanswered({ duties, where, today }: Asking, since: string): Promise<Candidate[]> {
    if (!duties.answers) return [];
    const most = await this.questions.mostUnanswered(where.municipality, since, today);
    if (!most) return [];
    const nothing = { entry: null, key: '', language: null, since: null };
    return [{ kind: 'unanswered', ...nothing, topic: most.topic, urgency: 1, asked: most.count }];
  }
}

/** Whom a writer wished for, or anybody but the writer. */
export function isFor(
  { staff }: StaffCaller,
  { kind, language }: Pick<Duty, 'kind' | 'language'>,
  { marks }: Pick<NeedingEntry, 'marks'>,
): boolean {
  if (kind !== 'review') return true;
  const mark = marks.find((each) => each.mark === 'inReview' && each.language === language);
  if (mark?.assignee) return mark.assignee.id === staff.id;
  return mark?.by?.id !== staff.id;
}

export function isDue({ facts, published }: Pick<NeedingEntry, 'facts' | 'published'>, today: string): boolean {
  return published !== null && !facts.superseded && facts.reviewBy !== null && facts.reviewBy < today;
}

/** Whether nobody has checked it since people said that it is wrong. On that same day it may have been before they did. */
export function isInDoubt(
  { kind, facts, published }: Pick<NeedingEntry, 'kind' | 'facts' | 'published'>,
  said: string | null,
) {
  if (said === null || published === null || facts.superseded || !isEverChecked(kind)) return false;
  return facts.checkedAt === null || facts.checkedAt <= said;
}

function dueCandidate(entry: NeedingEntry): Candidate {
  return { ...candidate(entry, { kind: 'due', language: null }), since: entry.facts.reviewBy };
}

function candidate(
  { _id, key, urgency }: NeedingEntry,
  { kind, language }: Pick<Candidate, 'kind' | 'language'>,
): Candidate {
  return { kind, entry: _id, key, language, topic: null, since: null, urgency, asked: 0 };
}
