import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { type Municipality, type MunicipalityInput, mayAs, type operations } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf } from '../audit/audit.service.js';
import { changesBetween } from '../audit/changes.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { isDuplicateKey } from '../platform/database/duplicate-key.js';
import { searchable } from '../platform/database/search.js';
import { Transactions } from '../platform/database/transactions.js';
import { ApiError } from '../platform/errors/api-error.js';
import type { InputOf } from '../platform/http/handle.js';
import { invalid } from '../platform/http/read-input.js';
import { requireWorksIn, worksOnlyIn } from '../staff/scope.js';
import { MunicipalityRepository } from './municipality.repository.js';
import type { MunicipalityDocument } from './municipality.schema.js';
import { toMunicipality } from './municipality.view.js';

@Injectable()
export class MunicipalityService {
  constructor(
    private readonly municipalities: MunicipalityRepository,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(caller: StaffCaller, query: InputOf<typeof operations.listMunicipalities>['query']) {
    const { items, total } = await this.municipalities.list(query.q, worksOnlyIn(caller), query);
    return { items: items.map(toMunicipality), total };
  }

  async get(caller: StaffCaller, id: string): Promise<Municipality> {
    requireWorksIn(caller, id);
    return toMunicipality(await this.getDocument(id));
  }

  async getDocument(id: string, session: ClientSession | null = null): Promise<MunicipalityDocument> {
    return (await this.municipalities.find(id, session)) ?? throwUnknown();
  }

  /** Counts one more change of what the public sees there. */
  async nextRevision(id: string, session: ClientSession): Promise<number> {
    return (await this.municipalities.nextRevision(id, session)) ?? throwUnknown();
  }

  async create(caller: StaffCaller, id: string, input: MunicipalityInput): Promise<Municipality> {
    requireSourceLanguage(input);
    const document = {
      ...input,
      _id: id,
      version: 1,
      revision: 0,
      search: searchOf(id, input),
      updatedAt: this.clock.now(),
    };
    await this.transactions
      .run(async (session) => {
        await this.municipalities.create(document, session);
        await this.#record(caller, 'create', id, changesBetween({}, input), session);
      })
      .catch(translateDuplicate);
    return toMunicipality(document);
  }

  async update(caller: StaffCaller, id: string, version: number, input: MunicipalityInput): Promise<Municipality> {
    requireWorksIn(caller, id);
    requireSourceLanguage(input);
    const updated = await this.transactions.run(async (session) => {
      const before = await this.getDocument(id, session);
      requireMaySecure(caller, inputOf(before), input);
      requireMayShelve(caller, inputOf(before), input);
      const values = { ...input, search: searchOf(id, input), updatedAt: this.clock.now() };
      const after = await this.municipalities.replace(id, version, values, session);
      if (!after) throw conflict(before, input);
      await this.#record(caller, 'update', id, changesBetween(inputOf(before), input), session);
      return after;
    });
    return toMunicipality(updated);
  }

  #record(
    caller: StaffCaller,
    action: 'create' | 'update',
    id: string,
    changes: ReturnType<typeof changesBetween>,
    session: ClientSession,
  ): Promise<void> {
    const deed = { action, resource: 'municipality', resourceId: id, title: id, municipality: id, changes } as const;
    return this.audit.record(actorOf(caller), deed, session);
  }
}

function inputOf(document: MunicipalityDocument): MunicipalityInput {
  const { names, country, timeZone, sourceLanguage, languages, aliases, places, handoff } = document;
  const { holidays, secondFactorFor, reviewMonths } = toMunicipality(document);
  const shelf = document.isShelf === undefined ? {} : { isShelf: document.isShelf };
  const rest = { aliases, places, handoff, holidays, secondFactorFor, reviewMonths, ...shelf };
  return { names, country, timeZone, sourceLanguage, languages, ...rest };
}

function searchOf(id: string, { names, aliases }: MunicipalityInput): string {
  return searchable([id, ...Object.values(names), ...aliases]);
}

function requireSourceLanguage({ sourceLanguage, languages }: MunicipalityInput): void {
  if (languages.includes(sourceLanguage)) return;
  const message = 'The languages must include the one that content is first written in.';
  throw invalid([{ path: 'municipality.languages', code: 'sourceLanguageMissing', message }]);
}

/** Who signs in how is for those who let people in. */
function requireMaySecure({ staff }: StaffCaller, before: MunicipalityInput, after: MunicipalityInput): void {
  if (isDeepStrictEqual(before.secondFactorFor, after.secondFactorFor) || mayAs(staff.role, 'staffManage')) return;
  throw new ApiError('refused', 'Only administrators decide who needs a second factor. Leave that as it was.');
}

/** A window that becomes a shelf is closed to everybody who asks it. */
function requireMayShelve({ staff }: StaffCaller, before: MunicipalityInput, after: MunicipalityInput): void {
  if ((before.isShelf ?? false) === (after.isShelf ?? false) || mayAs(staff.role, 'municipalityManage')) return;
  throw new ApiError(
    'refused',
    'Only administrators of the platform make a shelf of a municipality, or a window of it.',
  );
}

function throwUnknown(): never {
  throw new ApiError('notFound', 'There is no such municipality. See the list of municipalities for their ids.');
}

function conflict(current: MunicipalityDocument, submitted: MunicipalityInput): ApiError {
  return new ApiError('conflict', 'Somebody else saved first. Nothing was overwritten: compare both and save again.', {
    conflict: { current: toMunicipality(current), submitted },
  });
}

function translateDuplicate(error: unknown): never {
  if (!isDuplicateKey(error)) throw error;
  throw new ApiError('keyTaken', 'A municipality with this id is here already. Choose another id.');
}
