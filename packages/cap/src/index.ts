export { type CapPoint, parseCircle, parsePolygon } from './coordinates.js';
export { capNamespace } from './elements.js';
export { type CapFeed, type CapFeedEntry, writeCapFeed } from './feed.js';
export { DEFAULT_CAP_LANGUAGE, infoFor, languageOf } from './info.js';
export {
  type CapArea,
  type CapInfo,
  type CapMessage,
  type CapReference,
  type CapResource,
  capMessageSchema,
} from './message.js';
export { CapError, type CapProblem, type CapProblemCode } from './problem.js';
export { type ReadCap, readCap } from './read-cap.js';
export { checkMessage } from './rules.js';
export { isCapTime, writeCapTime } from './times.js';
export * from './values.js';
export { writeCap, writeReference } from './write-cap.js';
export { MAX_CAP_CHARACTERS } from './xml-tree.js';
