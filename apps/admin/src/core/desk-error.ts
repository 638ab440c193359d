import { CoreError, type ErrorCode, errorStatus, type HeldBack, type Problem } from '@ventanilla/contracts';

export type ErrorDetails = {
  code: ErrorCode;
  requestId: string | null;
  retryAfterSeconds: number | null;
  conflict: { current: unknown; submitted: unknown } | null;
  problems: Problem[];
  heldBack: HeldBack | null;
};

/** An error as react-admin shows it: the message is the key of a wording, so that it is said in the person's language. */
export class DeskError extends Error {
  override readonly name = 'DeskError';

  constructor(
    readonly status: number,
    readonly body: ErrorDetails,
  ) {
    super(`error.${body.code}`);
  }
}

/** Anything that is not core's answer is a mistake of ours and goes on as it is. */
export function toDeskError(error: unknown): unknown {
  if (!(error instanceof CoreError)) return error;
  const { requestId = null, retryAfterSeconds = null, conflict = null, problems = [], heldBack = null } = error.details;
  return new DeskError(errorStatus[error.code], {
    code: error.code,
    requestId,
    retryAfterSeconds,
    conflict,
    problems,
    heldBack,
  });
}

export function isDeskError(error: unknown, code?: ErrorCode): error is DeskError {
  return error instanceof DeskError && (code === undefined || error.body.code === code);
}
