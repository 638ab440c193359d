import type { World } from '../world/world.js';
import type { Parameters } from './parameters.js';

/** One call of a Bot API method. `signal` ends when the caller hangs up. */
export type ApiCall = { world: World; parameters: Parameters; signal: AbortSignal };

/** A Bot API method: answers its `result` or throws an ApiError. */
export type ApiMethod = (call: ApiCall) => unknown;

/** Methods by the name under which bots call them. */
export type ApiMethods = Readonly<Record<string, ApiMethod>>;
