import { callbackData } from '../../telegram/callback-data.js';

/** Opens an entry in full. Names its municipality and language: an old message stays right after either has changed. */
export const itemButton = callbackData(
  'item',
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  /^[a-z]{2,3}$/,
  /^[a-z0-9]+([.-][a-z0-9]+)*$/i,
);
