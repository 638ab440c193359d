import type { Similarities } from '@ventanilla/answering';
import type { Why } from '@ventanilla/contracts';
import type { PublishedContent } from '../knowledge/published-content.js';
import type { Meaning } from '../meaning/meaning.js';
import type { Reply } from './reply.js';

/** A reply, and what the meaning of the question had to do with it. */
export type Understood = { said: Reply; meaning: Why['meaning']; similarities: Similarities | null };

/**
 * A reply by words alone; where they leave it open and an embedding model is set, once more with how near in meaning
 * everything is. Danger and whatever is sure wait for no model.
 */
export async function withMeaning(
  meaning: Meaning,
  { question, content }: { question: string; content: PublishedContent },
  replyWith: (similarities: Similarities | null) => Reply,
): Promise<Understood> {
  const said = replyWith(null);
  if (!meaning.isOn || !said.wantsSimilarities)
    return { said, meaning: meaning.isOn ? 'notNeeded' : 'off', similarities: null };
  const similarities = await meaning.similarities(question, content);
  if (similarities === null) return { said, meaning: 'away', similarities };
  return { said: replyWith(similarities), meaning: 'heard', similarities };
}
