import type { DeliveryReport } from '@ventanilla/contracts';
import { GrammyError, HttpError } from 'grammy';

export type Outcome = Omit<DeliveryReport, 'id'>;

/** Nothing was listening, or there was no way there: nothing can have arrived. */
const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Telegram's words for a chat that is not there any more. */
const GONE = /chat not found|user is deactivated|peer_id_invalid|bot can't initiate conversation/i;

/** What a failed call says about whether the message arrived. Where it says nothing, that is what is reported. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof GrammyError) return outcomeOfRefusal(error);
  if (error instanceof HttpError) return { outcome: NEVER_LEFT.has(codeOf(error.error)) ? 'unsent' : 'unknown' };
  throw error;
}

function outcomeOfRefusal({ error_code: code, description, parameters }: GrammyError): Outcome {
  if (code === 429) return { outcome: 'slowDown', retryAfterSeconds: Math.max(1, parameters.retry_after ?? 1) };
  if (code === 403 || (code === 400 && GONE.test(description))) return { outcome: 'blocked' };
  if (code === 400) return { outcome: 'refused' };
  // A token that does not work any more: nothing arrives until somebody mends it.
  return { outcome: code < 500 ? 'unsent' : 'unknown' };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
