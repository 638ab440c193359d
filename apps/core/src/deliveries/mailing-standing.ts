import type { MailingDocument } from './mailing.schema.js';

/** Why nobody gets a mailing any more, as the state in which its deliveries end; null while it goes out. */
export function endedAs(mailing: MailingDocument | undefined, now: Date): 'withdrawn' | 'expired' | null {
  if (mailing === undefined || !(mailing.state === 'planning' || mailing.state === 'open')) return 'withdrawn';
  return mailing.expiresAt <= now ? 'expired' : null;
}
