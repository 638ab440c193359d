import type { Document } from '../../bson/codec.js';
import type { Sources } from '../../query/pipeline/environment.js';
import type { CommandCall } from '../command.js';

/** What the stages say that describe the server or a collection instead of reading documents. */
export function describeFor(_call: CommandCall): Sources['describe'] {
  return (_stage: string, _spec: Document) => null;
}
