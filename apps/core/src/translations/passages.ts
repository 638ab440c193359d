import { createHash } from 'node:crypto';
import type { GuideSection, Texts } from '@ventanilla/contracts';

/**
 * What a text says, passage by passage, empty ones left out: `name`, `description`, and of a guide's sections
 * `sections.<id>.heading` and `sections.<id>.body`. Keywords are no passage: each language has its own.
 */
export type Passages = Map<string, string>;

export function passagesOf(text: Texts | undefined): Passages {
  const all = Object.entries(text ?? {}).flatMap(([name, value]): [string, string][] => {
    if (typeof value === 'string') return [[name, value]];
    return name === 'sections' ? (value as GuideSection[]).flatMap(passagesOfSection) : [];
  });
  return new Map(all.filter(([, words]) => words !== ''));
}

function passagesOfSection({ id, heading, body }: GuideSection): [string, string][] {
  return [
    [`sections.${id}.heading`, heading],
    [`sections.${id}.body`, body],
  ];
}

/** A text with some passages said otherwise; sections stand as they do in the source, and go when nothing is left in them. */
export function withPassages(text: Texts, source: Texts | undefined, changes: Readonly<Record<string, string>>): Texts {
  const plain = Object.entries(changes).filter(([path]) => !path.startsWith('sections.'));
  const changed = { ...text, ...Object.fromEntries(plain) } as Texts;
  if (!('sections' in text)) return changed;
  const own = sectionsOf(text);
  const order = [...new Set([...sectionsOf(source), ...own].map(({ id }) => id ?? ''))];
  const sections = order.map((id) => ({
    id,
    heading: changes[`sections.${id}.heading`] ?? own.find((each) => each.id === id)?.heading ?? '',
    body: changes[`sections.${id}.body`] ?? own.find((each) => each.id === id)?.body ?? '',
  }));
  return { ...changed, sections: sections.filter(({ heading, body }) => heading !== '' || body !== '') } as Texts;
}

export function sectionsOf(text: Texts | undefined): GuideSection[] {
  return text && 'sections' in text ? text.sections : [];
}

/** Names a wording; two that differ only in how their characters are composed are the same. */
export function digestOf(words: string): string {
  return createHash('sha256').update(words.normalize('NFC')).digest('hex').slice(0, 20);
}

export function countWords(words: string): number {
  return words.split(/\s+/).filter(Boolean).length;
}
