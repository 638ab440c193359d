import { CoreError, type PublicProfile } from '@ventanilla/contracts';
import type { BotContext, Window } from '../../context.js';
import { whileTyping } from '../../telegram/typing.js';

/** Whose profile, told in which language. */
export type ProfileReference = { municipality: string; language: string };

/** A municipality's published profile; null where it has none. */
export async function findProfile(
  window: Window,
  ctx: BotContext,
  { municipality, language }: ProfileReference,
): Promise<PublicProfile | null> {
  const wanted = window.core.getPublicProfile({ params: { municipality }, query: { language } });
  return whileTyping(window, ctx, wanted.catch(noneOrTrouble));
}

function noneOrTrouble(error: unknown): null {
  if (error instanceof CoreError && error.code === 'notFound') return null;
  throw error;
}
