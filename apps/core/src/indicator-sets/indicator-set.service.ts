import { Injectable } from '@nestjs/common';
import type { FileContent, IndicatorSet, operations, SetContent, SetDifference } from '@ventanilla/contracts';
import { checkIndicatorSet, compareSets } from '@ventanilla/mgi';
import type { ClientSession } from 'mongoose';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Transactions } from '../platform/database/transactions.js';
import type { InputOf } from '../platform/http/handle.js';
import { invalid } from '../platform/http/read-input.js';
import { requireWorksIn, requireWritesFor, worksIn, worksOnlyIn } from '../staff/scope.js';
import {
  conflict,
  draftThere,
  requireDraft,
  requireReleased,
  translateDuplicate,
  unknownSet,
} from './indicator-set.errors.js';
import { IndicatorSetRepository } from './indicator-set.repository.js';
import type { IndicatorSetDocument } from './indicator-set.schema.js';
import { toIndicatorSet, toRuledSet, toSummary } from './indicator-set.view.js';
import { beginning } from './new-draft.js';
import { fileOf, readSetFile, type SetFormat } from './set-files.js';
import { SetWriter } from './set-writer.js';

/** The questionnaires of assessment rounds: written as drafts, released as versions that never change. */
@Injectable()
export class IndicatorSetService {
  constructor(
    private readonly sets: IndicatorSetRepository,
    private readonly writer: SetWriter,
    private readonly municipalities: MunicipalityService,
    private readonly transactions: Transactions,
  ) {}

  async list(caller: StaffCaller, query: InputOf<typeof operations.listIndicatorSets>['query']) {
    const { municipality, state, key } = query;
    if (municipality !== undefined) requireWorksIn(caller, municipality);
    const owners = municipality === undefined ? worksOnlyIn(caller) : [municipality];
    const { items, total } = await this.sets.list({ owners, state, key }, query);
    return { items: items.map(toSummary), total };
  }

  async get(caller: StaffCaller, id: string): Promise<IndicatorSet> {
    return toIndicatorSet(await this.getSeen(caller, id));
  }

  async create(
    caller: StaffCaller,
    body: InputOf<typeof operations.createIndicatorSet>['body'],
  ): Promise<IndicatorSet> {
    requireWritesFor(caller, body.owner);
    const created = await this.transactions
      .run(async (session) => {
        if (body.owner !== null) await this.municipalities.getDocument(body.owner, session);
        const source = body.from === null ? null : await this.getReleased(caller, body.from, session);
        const latest = await this.sets.findLatest(body, session);
        if (latest?.state === 'draft') throw draftThere();
        const { content, version } = beginning(body, source, latest);
        return this.writer.create(caller, { owner: body.owner, key: body.key, version, content }, session);
      })
      .catch(translateDuplicate);
    return toIndicatorSet(created);
  }

  update(caller: StaffCaller, id: string, saved: number, content: SetContent): Promise<IndicatorSet> {
    return this.#change(caller, id, saved, 'update', () => content);
  }

  import(
    caller: StaffCaller,
    id: string,
    { saved, format, text }: InputOf<typeof operations.importIndicatorSet>['body'],
  ): Promise<IndicatorSet> {
    return this.#change(caller, id, saved, 'importSet', (draft) => readSetFile(draft, format, text));
  }

  async release(caller: StaffCaller, id: string, saved: number): Promise<IndicatorSet> {
    return this.transactions.run(async (session) => {
      const draft = await this.#getDraft(caller, id, saved, session);
      const problems = checkIndicatorSet(toRuledSet(draft));
      if (problems.length > 0) throw invalid(problems);
      return toIndicatorSet(await this.writer.release(caller, draft, session));
    });
  }

  async delete(caller: StaffCaller, id: string, saved: number): Promise<void> {
    await this.transactions.run(async (session) => {
      await this.writer.delete(caller, await this.#getDraft(caller, id, saved, session), session);
    });
  }

  async compare(caller: StaffCaller, id: string, from: string): Promise<SetDifference> {
    const [before, after] = await Promise.all([this.getSeen(caller, from), this.getSeen(caller, id)]);
    return setDifferenceOf(before, after);
  }

  async export(caller: StaffCaller, id: string, format: SetFormat): Promise<FileContent> {
    return fileOf(await this.getSeen(caller, id), format);
  }

  /** A set of the platform, or of a municipality that the caller works for. */
  async getSeen(caller: StaffCaller, id: string, session: ClientSession | null = null): Promise<IndicatorSetDocument> {
    const found = await this.sets.find(id, session);
    return found && (found.owner === null || worksIn(caller, found.owner)) ? found : unknownSet();
  }

  /** Whatever it is and whoever asks: a round has its set, also for those who see no sets. */
  async getDocument(id: string, session: ClientSession | null = null): Promise<IndicatorSetDocument> {
    return (await this.sets.find(id, session)) ?? unknownSet();
  }

  async getReleased(caller: StaffCaller, id: string, session: ClientSession): Promise<IndicatorSetDocument> {
    const found = await this.getSeen(caller, id, session);
    requireReleased(found);
    return found;
  }

  async #change(
    caller: StaffCaller,
    id: string,
    saved: number,
    action: 'update' | 'importSet',
    next: (draft: IndicatorSetDocument) => SetContent,
  ): Promise<IndicatorSet> {
    return this.transactions.run(async (session) => {
      const draft = await this.#getDraft(caller, id, saved, session);
      return toIndicatorSet(await this.writer.change(caller, draft, { action, content: next(draft) }, session));
    });
  }

  async #getDraft(
    caller: StaffCaller,
    id: string,
    saved: number,
    session: ClientSession,
  ): Promise<IndicatorSetDocument> {
    const found = await this.getSeen(caller, id, session);
    requireWritesFor(caller, found.owner);
    requireDraft(found);
    if (found.saved !== saved) throw conflict(found);
    return found;
  }
}

/** Rules give back lists that nobody may change; an answer is anybody's. */
function setDifferenceOf(before: IndicatorSetDocument, after: IndicatorSetDocument): SetDifference {
  return structuredClone(compareSets(toRuledSet(before), toRuledSet(after))) as SetDifference;
}
