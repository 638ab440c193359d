import { z } from 'zod';

/**
 * Every error code of core's API and the HTTP status it travels with: the only such table.
 * A code says what went wrong for a program; the message beside it tells a person what to do next.
 */
export const errorStatus = {
  invalid: 400,
  malformedJson: 400,
  unauthenticated: 401,
  wrongCredentials: 401,
  secondFactorNeeded: 401,
  wrongCode: 401,
  refused: 403,
  secondFactorMissing: 403,
  notFound: 404,
  linkOver: 404,
  methodNotAllowed: 405,
  conflict: 409,
  keyTaken: 409,
  tooLarge: 413,
  unsupportedMediaType: 415,
  notPublishable: 422,
  testQuestionsFail: 422,
  wrongState: 422,
  stillUnanswered: 422,
  phaseOpen: 422,
  notComparable: 422,
  tooManyRequests: 429,
  internal: 500,
  keyMissing: 503,
  unavailable: 503,
  machineUnavailable: 503,
} as const;

export type ErrorCode = keyof typeof errorStatus;

export const errorCodes = Object.keys(errorStatus) as [ErrorCode, ...ErrorCode[]];

/** What each code means, in a sentence for whoever reads the API reference. */
export const errorMeanings: Readonly<Record<ErrorCode, string>> = {
  invalid: 'The request breaks the schema; `problems` says where.',
  malformedJson: 'The body is not JSON.',
  unauthenticated: 'There is no sign-in, or it does not work any more.',
  wrongCredentials: 'E-mail and password do not fit.',
  secondFactorNeeded: 'The password fits; send it again with a code of the second factor.',
  wrongCode: 'The code does not fit, is over, or was used before.',
  refused: 'The caller may not do this.',
  secondFactorMissing: 'The municipality asks this role for a second factor: set it up, then go on.',
  notFound: 'There is no such thing, or not for this caller.',
  linkOver: 'The link was used, replaced or is too old; ask for a new one.',
  methodNotAllowed: 'The address answers to other methods; `Allow` says which.',
  conflict: 'Somebody else saved first; nothing was overwritten and `conflict` holds both sides.',
  keyTaken: 'The key, id or e-mail is in use already.',
  tooLarge: 'The body is larger than 256 kB.',
  unsupportedMediaType: 'The body is not announced as application/json.',
  notPublishable: 'Something is missing before this can be public; `problems` says what.',
  wrongState: 'A language does not stand where this step begins; `problems` says which and what to do first.',
  stillUnanswered:
    'The bot would not answer these questions with that entry: add words people use, or take another entry.',
  phaseOpen: 'The phase of a round still needs something; `problems` says what, and for which questions.',
  notComparable: 'These profiles divide governance into other domains; compare those of one framework.',
  testQuestionsFail: 'Test questions that pass now would fail; `heldBack` says which and why. Nothing was changed.',
  tooManyRequests: 'Too many at once; `Retry-After` says how long to wait.',
  internal: 'A mistake on our side; the request id finds it in the log.',
  keyMissing: 'What is kept was sealed with a key that is not in `DATA_KEYS`; whoever runs core has to put it back.',
  unavailable: 'The database is away for a moment; nothing was changed.',
  machineUnavailable: 'The translating machine gave nothing usable; nothing was changed.',
};

/** One thing that is wrong with a request, and where: `path` is dotted, as in `facts.schedules.0.periods.1.opensAt`. */
export const problemSchema = z
  .object({ path: z.string(), code: z.string(), message: z.string() })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problemSchema>;
