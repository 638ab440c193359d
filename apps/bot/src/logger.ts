import { CoreError } from '@ventanilla/contracts';
import { BotError, GrammyError, HttpError } from 'grammy';
import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** A logger whose errors are stripped of everything a person wrote and of every Telegram id. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = { name: 'bot', level, base: { name: 'bot' }, serializers: { error: describeError } };
  return destination ? pino(options, destination) : pino(options);
}

/**
 * What may be known of an error in a log. GrammyError carries the payload that was sent, with chat id and text, and
 * parser errors quote what they could not read: none of that passes.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (error instanceof BotError) return describeError(error.error);
  if (error instanceof GrammyError) {
    return { type: 'telegram', method: error.method, code: error.error_code, reason: redact(error.description) };
  }
  if (error instanceof HttpError) return { type: 'network', reason: redact(error.message) };
  if (error instanceof CoreError) {
    const { operation, code, details } = error;
    return { type: 'core', operation, code, requestId: details.requestId, reason: redact(error.message) };
  }
  if (error instanceof Error) return { type: error.name, reason: redact(error.message), at: framesOf(error) };
  return { type: typeof error };
}

/**
 * Takes out what is quoted and every number long enough to be somebody's. What a server called an error may have no
 * words at all, whatever the types say.
 */
function redact(message: unknown): string {
  return String(message ?? 'no reason given')
    .replace(/"[^"]*"|'[^']*'|“[^”]*”|`[^`]*`/g, '"…"')
    .replace(/\d{4,}/g, '…')
    .slice(0, 300);
}

function framesOf(error: Error): string[] {
  const lines = (error.stack ?? '').split('\n').map((line) => line.trim());
  return lines.filter((line) => line.startsWith('at ')).slice(0, 5);
}
