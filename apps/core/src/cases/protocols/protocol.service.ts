import { Injectable } from '@nestjs/common';
import { type CaseProtocol, type CaseProtocolInput, type operations, readyMadeProtocols } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf, type Deed } from '../../audit/audit.service.js';
import { MunicipalityService } from '../../municipalities/municipality.service.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ApiError } from '../../platform/errors/api-error.js';
import type { InputOf } from '../../platform/http/handle.js';
import { changedMeanwhile } from '../case.errors.js';
import { requireSeesCasesOf } from '../case-access.js';
import { LinesToCall } from './lines-to-call.js';
import { PROTOCOLS_MAX, ProtocolRepository } from './protocol.repository.js';
import type { ProtocolDocument } from './protocol.schema.js';
import { findReadyMade, readyMade } from './ready-made.js';

type Named = { id: string; key: string };
type Saved = InputOf<typeof operations.saveCaseProtocol>['body'];
type Viewed = Omit<ProtocolDocument, '_id' | 'updatedAt' | 'updatedBy'> & Partial<ProtocolDocument>;
type Checklist = { origin: 'readyMade' | 'own'; protocol: CaseProtocolInput };

/** The checklists of a municipality: its own, and the ready-made ones it has not made its own yet. */
@Injectable()
export class ProtocolService {
  constructor(
    private readonly protocols: ProtocolRepository,
    private readonly lines: LinesToCall,
    private readonly municipalities: MunicipalityService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(caller: StaffCaller, municipality: string, language?: string): Promise<{ items: CaseProtocol[] }> {
    requireSeesCasesOf(caller, municipality);
    await this.municipalities.getDocument(municipality);
    const own = await this.protocols.list(municipality);
    const unchanged = readyMadeProtocols.filter((key) => !own.some((each) => each.key === key));
    const items = [
      ...unchanged.map((key) => this.#view({ ...asItCame, municipality, key, ...readyMade[key] }, language)),
      ...own.map((document) => this.#view(document, language)),
    ];
    return { items: await Promise.all(items) };
  }

  /** What a case begins with under this key; throws where there is nothing. */
  async getChecklist(municipality: string, key: string, session: ClientSession): Promise<Checklist> {
    const own = await this.protocols.find(municipality, key, session);
    if (own) return { origin: 'own', protocol: { ...own, callInDanger: own.callInDanger ?? [] } };
    const protocol = findReadyMade(key);
    return protocol ? { origin: 'readyMade', protocol } : unknownProtocol();
  }

  async save(caller: StaffCaller, { id, key }: Named, { version, protocol }: Saved): Promise<CaseProtocol> {
    requireSeesCasesOf(caller, id);
    const saved = await this.transactions.run(async (session) => {
      await this.municipalities.getDocument(id, session);
      const before = await this.protocols.find(id, key, session);
      if ((before?.version ?? 0) !== version) throw changedMeanwhile(before && (await this.#view(before)), protocol);
      const said = { updatedAt: this.clock.now(), updatedBy: caller.staff.name, version: version + 1 };
      const document = { municipality: id, key, ...protocol, ...said };
      await this.#record(caller, before ? 'update' : 'create', { id, key }, session);
      if (before) return this.protocols.replace(before, document, session);
      if ((await this.protocols.count(id, session)) >= PROTOCOLS_MAX) throw tooMany();
      return this.protocols.create(document, session);
    });
    return this.#view(saved);
  }

  async delete(caller: StaffCaller, { id, key }: Named): Promise<void> {
    requireSeesCasesOf(caller, id);
    await this.transactions.run(async (session) => {
      const found = (await this.protocols.find(id, key, session)) ?? unknownProtocol();
      await this.protocols.delete(found._id, session);
      await this.#record(caller, 'delete', { id, key }, session);
    });
  }

  async #view(document: Viewed, language?: string): Promise<CaseProtocol> {
    const { municipality, key, titles, uses, callInDanger = [], callFirst, steps, sources } = document;
    const { version, updatedAt, updatedBy } = document;
    return {
      ...{ key, municipality, titles, uses, callInDanger, callFirst, steps, sources, version },
      origin: version === 0 ? ('readyMade' as const) : ('own' as const),
      linesInDanger: await this.lines.find(municipality, callInDanger, language),
      lines: await this.lines.find(municipality, callFirst, language),
      updatedAt: updatedAt?.toISOString() ?? null,
      updatedBy: updatedBy ?? null,
    };
  }

  #record(caller: StaffCaller, action: Deed['action'], { id, key }: Named, session: ClientSession): Promise<void> {
    const about = { resource: 'caseProtocol', resourceId: `${id}/${key}`, title: key, municipality: id } as const;
    return this.audit.record(actorOf(caller), { action, ...about }, session);
  }
}

const asItCame = { version: 0 };

function unknownProtocol(): never {
  throw new ApiError('notFound', 'There is no such protocol here. Look in the list of protocols.');
}

function tooMany(): ApiError {
  return new ApiError('wrongState', `A municipality has at most ${PROTOCOLS_MAX} protocols. Take one away first.`);
}
