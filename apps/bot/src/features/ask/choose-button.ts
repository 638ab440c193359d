import { callbackData } from '../../telegram/callback-data.js';

/** Chooses one of several things that an answer asked about: the municipality asked, the kind of choice and its key. */
export const chooseButton = callbackData(
  'choose',
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  /^(entry|door|who)$/,
  /^[a-z0-9]+([.-][a-z0-9]+)*$/i,
);
