import { Injectable } from '@nestjs/common';
import { type CapProblem, readCap, writeCap } from '@ventanilla/cap';
import type { Alert, FileContent, Problem } from '@ventanilla/contracts';
import { MunicipalityService } from '../../municipalities/municipality.service.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { invalid } from '../../platform/http/read-input.js';
import { notSendable } from '../alert.errors.js';
import type { AlertDocument } from '../alert.schema.js';
import { AlertService } from '../alert.service.js';
import { AlertAccess, requireAlertsOf } from '../alert-access.js';
import { fromCap } from './from-cap.js';
import { toCap } from './to-cap.js';

/** Alerts as CAP XML, in and out. */
@Injectable()
export class AlertExchange {
  constructor(
    private readonly alerts: AlertService,
    private readonly access: AlertAccess,
    private readonly municipalities: MunicipalityService,
    private readonly clock: Clock,
  ) {}

  /** A draft like any other: whoever imports it has written it, and somebody else sends it. */
  async import(caller: StaffCaller, municipality: string, xml: string): Promise<Alert> {
    requireAlertsOf(caller, municipality);
    const read = readCap(xml);
    if (!read.ok) throw invalid(read.problems.map(toProblem));
    const { message, signed } = read;
    const town = await this.municipalities.getDocument(municipality);
    const origin = { sender: message.sender, identifier: message.identifier, signed };
    return this.alerts.create(caller, municipality, fromCap(message, town, this.clock.now()), origin);
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

const unwritten = { path: 'texts', code: 'missing', message: 'Write a headline first, in any language.' };

/** The line stands before the element: `18:info[1]/expires`. */
function toProblem({ code, path, line, message }: CapProblem): Problem {
  return { path: line === null ? path : `${line}:${path}`, code, message };
}
