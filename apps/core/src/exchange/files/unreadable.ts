import { ApiError } from '../../platform/errors/api-error.js';

/** Why a file as a whole can not be brought in; the dashboard says each in the language of its reader. */
export type FileFault = 'empty' | 'notAWorkbook' | 'notATable' | 'openQuote' | 'noHeadings' | 'headingsNotFirst';

export function unreadable(code: FileFault, message: string, cause?: unknown): ApiError {
  return new ApiError('invalid', message, { problems: [{ path: 'content', code, message }], cause });
}
