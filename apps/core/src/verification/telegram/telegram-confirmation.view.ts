import type { TelegramConfirmation } from '@ventanilla/contracts';
import { answerFor, type Opened } from '../confirmation/confirmation.service.js';
import { titleOf } from '../confirmation/link.service.js';
import { nameOf, publicFacts, teller } from '../confirmation/public-facts.js';

type Open = Extract<Opened, { state: 'open' }>;

/** What the page behind the link shows, for a chat. */
export function toTelegramConfirmation(
  { link, municipality, entries }: Open,
  language: string,
  now: Date,
): Omit<TelegramConfirmation, 'id' | 'correctUrl'> {
  const rendering = { municipality, language, now, near: null, find: () => null };
  const tell = teller(language);
  return {
    organization: link.organizationName,
    municipality: nameOf(municipality, language),
    entries: entries.map((entry) => ({
      id: entry._id.toHexString(),
      title: titleOf(entry, language),
      facts: publicFacts(rendering, tell, entry).map(([label, value]) => ({ label, value })),
      answer: answerFor(link, entry)?.answer ?? null,
    })),
  };
}
