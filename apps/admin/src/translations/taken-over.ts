import type { Passage, RememberedTranslation } from '@ventanilla/contracts';

type Offer = Pick<RememberedTranslation, 'sentence' | 'target'>;
type Sides = Pick<Passage, 'source'> & { language: string };

/**
 * A text after a remembered sentence was taken over: in place of all of it, where all of the passage was translated so;
 * in place of its own sentence, where it has as many as the source; else after what is there.
 */
export function takenOver(text: string, { source, language }: Sides, { sentence, target }: Offer): string {
  if (text.trim() === '' || sentence === source) return target;
  if (text.includes(target)) return text;
  const own = sentencesIn(text, language);
  const all = sentencesIn(source, language);
  const there = own.length === all.length ? own[all.indexOf(sentence)] : undefined;
  return there === undefined ? `${text.trimEnd()} ${target}` : text.replace(there, () => target);
}

/** What is still to be taken over of what is offered, the best first. */
export function nextOffer<Each extends Offer>(text: string, offers: readonly Each[] = []): Each | undefined {
  return offers.find(({ target }) => !text.includes(target));
}

function sentencesIn(text: string, language: string): string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ segment }) => segment.trim()).filter((sentence) => sentence !== '');
}
