import { CoreError, type FileContent } from '@ventanilla/contracts';
import type { BotContext, Window } from '../../context.js';
import { whileTyping } from '../../telegram/typing.js';
import type { ProfileReference } from './find-profile.js';

/** The picture of a wheel; null when core has none to give: the words say all of it. */
export async function findWheel(
  window: Window,
  ctx: BotContext,
  { municipality, language }: ProfileReference,
): Promise<FileContent | null> {
  const wanted = window.core.getPublicWheel({ params: { municipality }, query: { language } });
  return whileTyping(
    window,
    ctx,
    wanted.catch((error: unknown) => withoutPicture(window, error)),
  );
}

function withoutPicture({ logger }: Window, error: unknown): null {
  if (!(error instanceof CoreError)) throw error;
  logger.warn({ error }, 'The picture of a wheel could not be had; it is told in words');
  return null;
}
