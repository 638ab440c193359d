import type { CommandGroup } from '../command.js';
import { diagnosticCommands } from './diagnostics.js';
import { operationCommands } from './operations.js';
import { parameterCommands } from './parameters.js';
import { replicaSetCommands } from './replica-set.js';
import { statisticsCommands } from './statistics.js';
import { validateCommands } from './validate.js';

/** What tools ask a server about itself and its data. */
export const administrationCommands: CommandGroup = {
  ...diagnosticCommands,
  ...operationCommands,
  ...parameterCommands,
  ...replicaSetCommands,
  ...statisticsCommands,
  ...validateCommands,
  usersInfo: { run: () => ({ users: [] }) },
  rolesInfo: { run: () => ({ roles: [] }) },
};
