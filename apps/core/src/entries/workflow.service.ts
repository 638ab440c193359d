import { Injectable } from '@nestjs/common';
import type { AnyEntry, Colleague } from '@ventanilla/contracts';
import { actorOf } from '../audit/audit.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { invalid } from '../platform/http/read-input.js';
import { Colleagues } from '../staff/colleagues.js';
import { requireVersion } from './entry.errors.js';
import type { EntryDocument, StoredMark } from './entry.schema.js';
import { type Decision, EntryService } from './entry.service.js';
import type { EntryValues } from './entry.writer.js';
import { EntryScope } from './entry-scope.js';
import { unpublished } from './publication.service.js';
import { requireStanding, type Step, withoutMarks } from './steps.js';
import type { Deed } from './versions/history.js';

/** The languages a step is for, as they were read, and what is written beside it. */
export type StepRequest = { version: number; languages: string[]; note?: string; force?: string | undefined };

/** A step that nobody has taken yet. */
export type PlannedStep = { id: string; deed: Deed; decide: Decision };

/** The steps between draft and archive, language by language. None of them touches a language it was not asked to. */
@Injectable()
export class WorkflowService {
  constructor(
    private readonly service: EntryService,
    private readonly scope: EntryScope,
    private readonly colleagues: Colleagues,
    private readonly clock: Clock,
  ) {}

  async submitForReview(
    caller: StaffCaller,
    id: string,
    request: StepRequest & { assignee?: string | undefined },
  ): Promise<AnyEntry> {
    return this.#take(caller, this.planReview(caller, id, request, request.assignee ?? null));
  }

  /** `reviewer`: the id of whoever is wished for. */
  planReview(caller: StaffCaller, id: string, request: StepRequest, reviewer: string | null): PlannedStep {
    return this.#plan(caller, id, 'submitForReview', request, async (before, mark) => {
      const assignee = reviewer === null ? null : await this.#getReviewer(reviewer, before, request.languages);
      return { marks: [...cleared(before, request, ['inReview', 'returned']), ...mark('inReview', assignee)] };
    });
  }

  /** Whom a writer may wish for: colleagues, and never more of them than their names. */
  async reviewers(
    caller: StaffCaller,
    id: string,
    { languages, ...page }: { languages?: string[] | undefined; offset: number; limit: number },
  ): Promise<{ items: Colleague[]; total: number }> {
    const entry = await this.service.getDocument(caller, id);
    const organizations = await this.scope.organizationsOf(entry);
    const content = { organizations, languages: languages ?? Object.keys(entry.texts) };
    return this.colleagues.listReviewers(caller, { municipality: entry.municipality, ...content }, page);
  }

  returnToDraft(caller: StaffCaller, id: string, request: StepRequest): Promise<AnyEntry> {
    return this.#step(caller, id, 'returnToDraft', request, async (before, mark) => ({
      marks: [...cleared(before, request, ['inReview', 'returned']), ...mark('returned')],
    }));
  }

  markOutdated(caller: StaffCaller, id: string, request: StepRequest): Promise<AnyEntry> {
    return this.#step(caller, id, 'markOutdated', request, async (before, mark) => ({
      marks: [...cleared(before, request, ['outdated']), ...mark('outdated')],
    }));
  }

  markCurrent(caller: StaffCaller, id: string, request: StepRequest): Promise<AnyEntry> {
    return this.#step(caller, id, 'markCurrent', request, async (before) => ({
      marks: cleared(before, request, ['outdated']),
    }));
  }

  archive(caller: StaffCaller, id: string, request: StepRequest): Promise<AnyEntry> {
    return this.#take(caller, this.planArchive(caller, id, request));
  }

  planArchive(caller: StaffCaller, id: string, request: StepRequest): PlannedStep {
    return this.#plan(caller, id, 'archive', request, async (before, mark) => ({
      ...unpublished(before, request.languages),
      marks: [...cleared(before, request, ['inReview', 'returned', 'outdated']), ...mark('archived')],
    }));
  }

  unarchive(caller: StaffCaller, id: string, request: StepRequest): Promise<AnyEntry> {
    return this.#step(caller, id, 'unarchive', request, async (before) => ({
      marks: cleared(before, request, ['archived']),
    }));
  }

  #step(caller: StaffCaller, id: string, action: Step, request: StepRequest, decide: Decided): Promise<AnyEntry> {
    return this.#take(caller, this.#plan(caller, id, action, request, decide));
  }

  #take(caller: StaffCaller, { id, deed, decide }: PlannedStep): Promise<AnyEntry> {
    return this.service.change(caller, id, deed, decide);
  }

  #plan(
    caller: StaffCaller,
    id: string,
    action: Step,
    { version, languages, note = '', force }: StepRequest,
    decide: Decided,
  ): PlannedStep {
    const by = actorOf(caller).staff;
    const mark: Marker = (name, assignee = null) =>
      languages.map((language) => ({ language, mark: name, at: this.clock.now(), by, note, assignee }));
    const whenItFits: Decision = async (before) => {
      requireVersion(before, version);
      requireStanding(before, languages, action);
      return decide(before, mark);
    };
    return { id, deed: { action, languages, why: note, force }, decide: whenItFits };
  }

  async #getReviewer(id: string, entry: EntryDocument, languages: string[]): Promise<StoredMark['assignee']> {
    const organizations = await this.scope.organizationsOf(entry);
    const content = { municipality: entry.municipality, languages, organizations };
    const colleague = await this.colleagues.findReviewer(id, content);
    if (colleague) return colleague;
    const message = 'Nobody who reviews this in these languages has this id. Choose somebody else, or nobody.';
    throw invalid([{ path: 'body.assignee', code: 'unknownStaff', message }]);
  }
}

/** One mark for each language of the step. */
type Marker = (name: StoredMark['mark'], assignee?: StoredMark['assignee']) => StoredMark[];

type Decided = (before: EntryDocument, mark: Marker) => Promise<EntryValues>;

function cleared({ marks }: EntryDocument, { languages }: StepRequest, gone: StoredMark['mark'][]): StoredMark[] {
  return withoutMarks(marks, languages, gone);
}
