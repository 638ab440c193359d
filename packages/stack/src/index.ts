// Runs a whole window on one machine: for a first start, and for tests that need every part for real.
export { Part, type PartDefinition, PartFailedError } from './part.js';
export { BusyPortError, findFreePort, requireFreePort } from './ports.js';
export { keepSecrets, type Secrets } from './secrets.js';
export { readSettings, type StackSettings } from './settings.js';
export { type PartName, repositoryRoot, type Stack, type StackOptions, startStack } from './stack.js';
