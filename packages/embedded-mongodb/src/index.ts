export { type EmbeddedMongo, type EmbeddedMongoOptions, PortBusyError, startEmbeddedMongo } from './start.js';
export { DataFolderError } from './storage/folder-lock.js';
