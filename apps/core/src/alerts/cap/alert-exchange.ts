import { Injectable } from '@nestjs/common';
import { type CapMessage, type CapProblem, readCap, writeCap } from '@ventanilla/cap';
import type { Alert, AlertInput, FileContent, Problem } from '@ventanilla/contracts';
import { MunicipalityService } from '../../municipalities/municipality.service.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { invalid } from '../../platform/http/read-input.js';
import { notSendable } from '../alert.errors.js';
import { AlertRepository } from '../alert.repository.js';
import type { AlertDocument } from '../alert.schema.js';
import { AlertService } from '../alert.service.js';
import { AlertAccess, requireAlertsOf } from '../alert-access.js';
import { followUpOf } from '../follow-up.js';
import type { Made } from '../new-alert.js';
import { fromCap, textsOf } from './from-cap.js';
import { toCap } from './to-cap.js';
import { findEarlier, kinds, nothingToCancel, stillDraft, whyNotForPeople } from './what-it-is-about.js';

/** Alerts as CAP XML, in and out. */
@Injectable()
export class AlertExchange {
  constructor(
    private readonly alerts: AlertService,
    private readonly repository: AlertRepository,
    private readonly access: AlertAccess,
    private readonly municipalities: MunicipalityService,
    private readonly clock: Clock,
  ) {}

  /**
   * A draft like any other: whoever imports it has written it, and somebody else sends it. What updates or cancels an
   * alert that was sent from here goes to the same people.
   */
  async import(caller: StaffCaller, municipality: string, xml: string): Promise<Alert> {
    requireAlertsOf(caller, municipality);
    const read = readCap(xml);
    if (!read.ok) throw invalid(read.problems.map(toProblem));
    const { message, signed } = read;
    const problems = whyNotForPeople(message);
    if (problems.length > 0) throw invalid(problems);
    const { input, ...made } = await this.#begin(message, municipality);
    const origin = { sender: message.sender, identifier: message.identifier, signed };
    return this.alerts.create(caller, municipality, input, { ...made, origin });
  }

  async #begin(message: CapMessage, municipality: string): Promise<Made & { input: AlertInput }> {
    const town = await this.municipalities.getDocument(municipality);
    const now = this.clock.now();
    const input = fromCap(message, town, now);
    const kind = kinds[message.messageType] ?? 'alert';
    if (kind === 'alert') return { input };
    const before = await findEarlier(this.repository, municipality, message);
    if (before && waiting.includes(before.state)) throw invalid([stillDraft]);
    const isCurrent = before?.state === 'sent' && before.expires > now;
    if (isCurrent) return followedBy(before, kind, { input, texts: textsOf(message.infos ?? [], town) });
    if (kind === 'cancel') throw invalid([nothingToCancel]);
    // Nobody here was told of what it updates: to them it is new.
    return { input };
  }

  async export(caller: StaffCaller, id: string): Promise<FileContent> {
    const alert = await this.access.get(caller, id);
    const content = Buffer.from(await this.xmlOf(alert), 'utf8').toString('base64');
    return { fileName: `${alert.identifier}.xml`, mediaType: 'application/cap+xml', content };
  }

  async xmlOf(alert: AlertDocument): Promise<string> {
    const town = await this.municipalities.getDocument(alert.municipality);
    const message = toCap(alert, town, this.clock.now());
    if (message.infos?.length === 0) throw notSendable([unwritten]);
    return writeCap(message);
  }
}

/** Not yet sent, so that it can still be changed. */
const waiting: readonly AlertDocument['state'][] = ['draft', 'inReview', 'scheduled'];

/** For the same people; an update says what it says, a cancellation nothing that it does not say itself. */
function followedBy(
  before: AlertDocument,
  kind: 'update' | 'cancel',
  { input, texts }: Pick<AlertInput, 'texts'> & { input: AlertInput },
): Made & { input: AlertInput } {
  const follow = followUpOf(before, kind);
  const { places, segment } = follow.input;
  const said =
    kind === 'update' ? { ...input, places, segment } : { ...follow.input, texts: { ...follow.input.texts, ...texts } };
  return { kind, references: follow.references, input: said };
}

const unwritten = { path: 'texts', code: 'missing', message: 'Write a headline first, in any language.' };

/** The line stands before the element: `18:info[1]/expires`. */
function toProblem({ code, path, line, message }: CapProblem): Problem {
  return { path: line === null ? path : `${line}:${path}`, code, message };
}
