import { setTimeout } from 'node:timers/promises';
import { type Document, isDocument } from '../bson/codec.js';
import { toNumber } from '../bson/numbers.js';
import { isNumeric } from '../bson/types.js';
import { errorNameOf, MongoError } from '../errors.js';
import { BrokenMessage } from '../wire/broken-message.js';
import type { Operation } from './operations.js';

/** When a fail point works: for the next `times` commands, for all after the next `skip`, or for all. */
export type FailPointMode = { readonly times: number } | { readonly skip: number } | 'alwaysOn' | 'off';

const off: FailPointMode = 'off';

/**
 * The fail point `failCommand`: makes chosen commands fail on purpose, so that drivers and applications can test how they
 * take it. Nothing else than a client that sets it ever switches it on.
 */
export class FailPoints {
  private mode: FailPointMode = off;
  private data: Document = {};
  private entered = 0;
  private readonly appNames = new Map<number, string>();

  /** Whether any command is concerned at all. */
  get isOn(): boolean {
    return this.mode !== 'off';
  }

  /** Sets or ends the fail point; says how often it has worked before. */
  configure(mode: FailPointMode, data: Document): number {
    const count = this.entered;
    this.mode = mode;
    this.data = data;
    if (mode !== 'off') this.entered = 0;
    return count;
  }

  /** Remembers what a client calls itself in its first command, for fail points that concern only one. */
  noteClient(connectionId: number, { client }: Document): void {
    const application = isDocument(client) ? client['application'] : null;
    const name = isDocument(application) ? application['name'] : null;
    if (typeof name === 'string') this.appNames.set(connectionId, name);
  }

  /** Forgets a client that has gone. */
  forgetClient(connectionId: number): void {
    this.appNames.delete(connectionId);
  }

  /**
   * Does to a command what was asked for: makes it wait (unless it is killed), hangs up ({@link BrokenMessage}) or throws the error. Gives what
   * the reply is to carry in addition when the command shall be done all the same, or null when it is not concerned.
   */
  async strike(name: string, operation: Operation): Promise<Document | null> {
    const { command, connectionId } = operation;
    this.noteClient(connectionId, command);
    if (!this.concerns(name, command, connectionId) || !this.takeTurn()) return null;
    const { data } = this;
    if (data['blockConnection'] === true)
      await operation.wait('failPoint', setTimeout(numberIn(data, 'blockTimeMS'), null, { ref: false }));
    if (data['closeConnection'] === true) throw new BrokenMessage('the fail point closes the connection');
    if (data['errorCode'] !== undefined) throw chosenError(data);
    const concern = data['writeConcernError'];
    return isDocument(concern) ? { writeConcernError: concern, ...labelsIn(data) } : null;
  }

  private concerns(name: string, command: Document, connectionId: number): boolean {
    const { failCommands, appName, namespace } = this.data;
    if (name === 'configureFailPoint' || !Array.isArray(failCommands) || !failCommands.includes(name)) return false;
    if (appName !== undefined && this.appNames.get(connectionId) !== appName) return false;
    return namespace === undefined || namespace === `${String(command['$db'])}.${String(command[name])}`;
  }

  private takeTurn(): boolean {
    this.mode = afterOne(this.mode);
    if (typeof this.mode === 'object' && 'skip' in this.mode && this.mode.skip >= 0) return false;
    this.entered += 1;
    return true;
  }
}

/** The mode once one more command was concerned: the last of its times switches it off, skipping counts down below zero. */
function afterOne(mode: FailPointMode): FailPointMode {
  if (typeof mode === 'string') return mode;
  if ('skip' in mode) return { skip: mode.skip - 1 };
  return mode.times > 1 ? { times: mode.times - 1 } : off;
}

function chosenError(data: Document): MongoError {
  return new MongoError(errorNameOf(numberIn(data, 'errorCode')), "Failing command via 'failCommand' failpoint", {
    details: labelsIn(data),
  });
}

function labelsIn({ errorLabels }: Document): Document {
  return Array.isArray(errorLabels) ? { errorLabels } : {};
}

function numberIn(data: Document, field: string): number {
  const value = data[field] ?? 0;
  if (!isNumeric(value)) throw new MongoError('TypeMismatch', `failCommand needs a number as ${field}`);
  return toNumber(value);
}
