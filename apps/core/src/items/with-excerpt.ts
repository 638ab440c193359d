import { excerptFor } from '@ventanilla/answering';
import type { Item } from '@ventanilla/contracts';

/** A guide whose answering section is long is led by the sentences that answer the question. Other items stay as they are. */
export function withExcerpt(item: Item, asked: { question: string; language: string }): Item {
  const [first, ...others] = item.sections;
  if (first === undefined) return item;
  const excerpt = excerptFor(asked, { ...first, language: item.language });
  return excerpt === null ? item : { ...item, sections: [{ ...first, excerpt }, ...others] };
}
