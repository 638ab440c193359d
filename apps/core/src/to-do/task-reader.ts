import { Injectable } from '@nestjs/common';
import type { ToDoTask } from '@ventanilla/contracts';
import type { EntryDocument } from '../entries/entry.schema.js';
import { EntryScope } from '../entries/entry-scope.js';
import { titlesOf } from '../entries/wording.js';
import type { MunicipalityDocument } from '../municipalities/municipality.schema.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { CopyRepository } from '../shared-content/copy.repository.js';
import type { Candidate } from './candidate.js';
import { isDue, isFor, isInDoubt } from './candidates.js';
import { Contacts } from './contacts.js';
import type { Duties } from './duties.js';
import { NeedRepository } from './need.repository.js';

type Reading = { caller: StaffCaller; municipality: MunicipalityDocument; duties: Duties; today: string };

/** Reads what was chosen as it stands now: what is not needed any more is done. */
@Injectable()
export class TaskReader {
  constructor(
    private readonly entries: NeedRepository,
    private readonly contacts: Contacts,
    private readonly copies: CopyRepository,
    private readonly scope: EntryScope,
  ) {}

  async read(reading: Reading, chosen: readonly Candidate[]): Promise<ToDoTask[]> {
    const found = await this.entries.byIds(chosen.flatMap(({ entry }) => entry ?? []));
    const byId = new Map(found.map((entry) => [entry._id.toHexString(), entry]));
    const tasks: ToDoTask[] = [];
    for (const task of chosen) {
      const entry = byId.get(task.entry?.toHexString() ?? '') ?? null;
      if (await this.#isTheirs(reading, task, entry)) tasks.push(await this.#view(reading, task, entry));
    }
    return tasks;
  }

  /** A role or a scope can change during a day. */
  async #isTheirs({ caller, duties }: Reading, task: Candidate, entry: EntryDocument | null): Promise<boolean> {
    if (task.kind === 'unanswered') return duties.answers;
    if (!entry || !(await this.scope.sees(caller, entry))) return false;
    if (task.kind === 'due' || task.kind === 'saidWrong') return duties.checks;
    if (task.kind === 'shared') return duties.decides;
    return duties.needs.some(({ kind, language }) => kind === task.kind && language === task.language);
  }

  async #view(reading: Reading, task: Candidate, entry: EntryDocument | null): Promise<ToDoTask> {
    const { kind, language, topic, since, asked } = task;
    const named = entry && {
      id: entry._id.toHexString(),
      kind: entry.kind,
      key: entry.key,
      titles: titlesOf(entry),
    };
    return { kind, entry: named, language, topic, since, asked, done: !(await this.#isNeeded(reading, task, entry)) };
  }

  async #isNeeded({ caller, today }: Reading, task: Candidate, entry: EntryDocument | null): Promise<boolean> {
    const { kind, language } = task;
    if (kind === 'unanswered') return true;
    if (!entry || entry.deletedAt) return false;
    if (kind === 'due') return isDue(entry, today);
    if (kind === 'saidWrong') return isInDoubt(entry, task.since);
    if (kind === 'shared') return (await this.copies.find(entry._id))?.isWaiting === true;
    const isNeeded = entry.needs.includes(language === null ? kind : `${kind}.${language}`);
    if (isNeeded && kind === 'missingContact')
      return (await this.contacts.unreachable(entry.municipality, [entry])).length > 0;
    return isNeeded && isFor(caller, { kind, language }, entry);
  }
}
