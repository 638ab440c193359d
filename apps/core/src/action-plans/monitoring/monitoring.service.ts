import { Injectable } from '@nestjs/common';
import type { Monitoring, MonitoringInput, operations, Problem } from '@ventanilla/contracts';
import { checkMonitoring } from '@ventanilla/mgi';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf } from '../../audit/audit.service.js';
import { changesBetween } from '../../audit/changes.js';
import { AttachmentService } from '../../files/attachment.service.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { isDuplicateKey } from '../../platform/database/duplicate-key.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ApiError } from '../../platform/errors/api-error.js';
import type { InputOf } from '../../platform/http/handle.js';
import { invalid } from '../../platform/http/read-input.js';
import { ActionRepository } from '../action.repository.js';
import type { ActionDocument } from '../action.schema.js';
import { dueOrder, keyOf } from '../action.view.js';
import { ActionAccess } from '../action-access.js';
import { MonitoringRepository } from './monitoring.repository.js';
import type { MonitoringDocument } from './monitoring.schema.js';

type Write = InputOf<typeof operations.recordMonitoring>['body'];

/** What was seen of actions, day by day; the look of the last day moves the action. */
@Injectable()
export class MonitoringService {
  constructor(
    private readonly looks: MonitoringRepository,
    private readonly actions: ActionRepository,
    private readonly access: ActionAccess,
    private readonly attachments: AttachmentService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(caller: StaffCaller, id: string, page: InputOf<typeof operations.listMonitoring>['query']) {
    const action = await this.access.getSeen(caller, id);
    const { items, total } = await this.looks.list(action._id, page);
    const files = await this.attachments.beside(action, items.flatMap(filesOf));
    return { items: items.map((look) => toMonitoring(look, files)), total };
  }

  async record(caller: StaffCaller, id: string, write: Write): Promise<Monitoring> {
    const attempt = () => this.transactions.run((session) => this.#record(caller, id, write, session));
    // Sent twice at the same moment: the second try finds the first.
    const look = await attempt().catch((error) => (isDuplicateKey(error) ? attempt() : Promise.reject(error)));
    return toMonitoring(look, await this.attachments.beside({ _id: look.action }, filesOf(look)));
  }

  async #record(
    caller: StaffCaller,
    id: string,
    { clientId, monitoring }: Write,
    session: ClientSession,
  ): Promise<MonitoringDocument> {
    const action = await this.access.getSeen(caller, id, session);
    const kept = await this.looks.findWrite(action._id, clientId, session);
    if (kept) return kept;
    await this.#requireSound(action, monitoring, session);
    const written = { by: caller.staff.name, at: this.clock.now() };
    const look = await this.looks.create({ action: action._id, clientId, ...monitoring, ...written }, session);
    await this.#follow(action, look, session);
    const { number, title, municipality } = action;
    const about = { resource: 'action', resourceId: id, title: `${number}. ${title}`, municipality } as const;
    const changes = changesBetween({ status: action.status }, { status: look.status, on: look.on, note: look.note });
    await this.audit.record(actorOf(caller), { action: 'monitor', ...about, changes }, session);
    return look;
  }

  async #requireSound(action: ActionDocument, look: MonitoringInput, session: ClientSession): Promise<void> {
    const today = await this.access.today(action.municipality);
    const ruled = { ...look, action: keyOf(action.number) };
    const problems = [
      ...checkMonitoring(ruled, action.status, action.lookedAtOn),
      ...(look.on > today ? [{ path: 'on', code: 'future', message: 'This day is still to come.' }] : []),
      ...(await this.#fileProblems(action, look, session)),
    ];
    if (problems.length === 0) return;
    throw invalid(problems.map(({ path, code, message }) => ({ code, message, path: `monitoring.${path}` })));
  }

  async #fileProblems(action: ActionDocument, look: MonitoringInput, session: ClientSession): Promise<Problem[]> {
    const known = await this.attachments.beside(action, filesOf(look), session);
    const message = 'There is no such file of this action. Send the file first, then what was seen.';
    return look.evidence.flatMap(({ file }, at) =>
      file === null || known.has(file) ? [] : [{ path: `evidence.${at}.file`, code: 'unknownFile', message }],
    );
  }

  /** A look of an earlier day than the last is kept beside the action and moves nothing. */
  async #follow(action: ActionDocument, { on, status }: MonitoringDocument, session: ClientSession): Promise<void> {
    if (action.lookedAtOn !== null && on < action.lookedAtOn) return;
    const due = dueOrder({ status, dueOn: action.dueOn });
    const values = { status, due, lookedAtOn: on, updatedAt: this.clock.now() };
    if (!(await this.actions.replace(action, values, session))) throw movedMeanwhile();
  }
}

function filesOf({ evidence }: MonitoringInput): string[] {
  return evidence.flatMap(({ file }) => file ?? []);
}

function toMonitoring(look: MonitoringDocument, known: Awaited<ReturnType<AttachmentService['beside']>>): Monitoring {
  const { _id, action: _action, clientId: _write, at, ...values } = look;
  const files = filesOf(look).flatMap((file) => known.get(file) ?? []);
  return { ...values, files, id: _id.toHexString(), at: at.toISOString() };
}

function movedMeanwhile(): ApiError {
  return new ApiError('wrongState', 'Somebody changed this action at the same moment. Look at it and send this again.');
}
