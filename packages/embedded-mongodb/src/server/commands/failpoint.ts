import { type Document, isDocument } from '../../bson/codec.js';
import { toNumber } from '../../bson/numbers.js';
import { isNumeric } from '../../bson/types.js';
import { MongoError } from '../../errors.js';
import type { CommandCall, CommandGroup } from '../command.js';
import type { FailPointMode } from '../fail-points.js';
import { documentField } from '../fields.js';

function configureFailPoint(call: CommandCall): Document {
  const { command, failPoints } = call;
  if (command['configureFailPoint'] !== 'failCommand')
    throw new MongoError(
      'NotImplemented',
      `fail point '${String(command['configureFailPoint'])}' is not supported by this server; failCommand is`,
    );
  return { count: failPoints.configure(readMode(command['mode']), documentField(command, 'data')) };
}

function readMode(mode: unknown): FailPointMode {
  if (mode === 'off' || mode === 'alwaysOn') return mode;
  const [[kind, count] = ['', null], ...others] = isDocument(mode) ? Object.entries(mode) : [];
  if (others.length === 0 && isNumeric(count) && toNumber(count) >= 0) {
    if (kind === 'times') return toNumber(count) === 0 ? 'off' : { times: toNumber(count) };
    if (kind === 'skip') return { skip: toNumber(count) };
  }
  throw new MongoError('BadValue', "the mode of a fail point is 'off', 'alwaysOn', { times: n } or { skip: n }");
}

/** For tests of clients: failures on purpose, and a command that is in no version of the stable API they may ask for. */
export const failPointCommands: CommandGroup = {
  configureFailPoint: { run: configureFailPoint },
  testVersion2: { run: () => ({}) },
};
