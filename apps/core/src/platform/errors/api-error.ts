import { type ErrorBody, type ErrorCode, errorStatus, type HeldBack, type Problem } from '@ventanilla/contracts';

export type ErrorDetails = {
  problems?: Problem[];
  conflict?: { current: unknown; submitted: unknown };
  heldBack?: HeldBack;
  retryAfterSeconds?: number;
  /** Methods that the path does answer to, with `methodNotAllowed`. */
  allow?: string;
  cause?: unknown;
};

/** A refusal with a code of the contract. The message says what to do next and goes out as it is. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message, { cause: details.cause });
  }

  get status(): number {
    return errorStatus[this.code];
  }

  toBody(requestId: string): ErrorBody {
    const { problems, conflict, heldBack, retryAfterSeconds } = this.details;
    return {
      error: {
        code: this.code,
        message: this.message,
        requestId,
        ...(problems && { problems }),
        ...(conflict && { conflict }),
        ...(heldBack && { heldBack }),
        ...(retryAfterSeconds && { retryAfterSeconds }),
      },
    };
  }
}
