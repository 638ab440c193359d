/** What went wrong: `time` and `date` are malformed values, `time-zone` a name this machine's Intl does not know. */
export type DirectoryErrorCode = 'time' | 'date' | 'time-zone';

/** Thrown when a value that validation would have refused is used all the same. The message says what to correct. */
export class DirectoryError extends Error {
  override readonly name = 'DirectoryError';

  constructor(
    readonly code: DirectoryErrorCode,
    message: string,
  ) {
    super(message);
  }
}
