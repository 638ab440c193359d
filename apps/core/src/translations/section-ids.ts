import { randomBytes } from 'node:crypto';
import type { GuideSection, Texts } from '@ventanilla/contracts';
import type { Content } from '../entries/entry.schema.js';
import { sectionsOf } from './passages.js';

type ByLanguage = Record<string, Texts>;

/**
 * Sections written before sections had ids are known by their place, which is how translations stood beside their
 * source then. The same document always reads the same, so ids are stored by whoever writes it next.
 */
export function withSectionIds<Document extends Content & { published: Content | null }>(document: Document): Document {
  const { published } = document;
  return {
    ...document,
    texts: placed(document.texts),
    published: published && { ...published, texts: placed(published.texts) },
  };
}

function placed(texts: ByLanguage): ByLanguage {
  return mapSections(texts, (sections) =>
    sections.map((section, at) => ({ ...section, id: section.id ?? `s${at + 1}` })),
  );
}

/** Gives an id to every section that comes without: the one it had before, the one it translates, or a new one. */
export function giveSectionIds(texts: ByLanguage, before: ByLanguage, source: string): ByLanguage {
  const own = sectionsOf(texts[source]);
  const identified = identify(own, sectionsOf(before[source]), []);
  return mapSections(texts, (sections, language) =>
    language === source ? identified : identify(sections, sectionsOf(before[language]), identified),
  );
}

function mapSections(
  texts: ByLanguage,
  change: (sections: GuideSection[], language: string) => GuideSection[],
): ByLanguage {
  const changed = Object.entries(texts).map(([language, text]) => [
    language,
    'sections' in text ? { ...text, sections: change(text.sections, language) } : text,
  ]);
  return Object.fromEntries(changed);
}

type Likeness = (section: GuideSection, other: GuideSection) => boolean;

const isSame: Likeness = (one, other) => one.heading === other.heading && one.body === other.body;
const isNamedSame: Likeness = (one, other) => one.heading === other.heading;

function identify(
  sections: readonly GuideSection[],
  before: readonly GuideSection[],
  translated: readonly GuideSection[],
): GuideSection[] {
  const ids = firstsOf(sections.map(({ id }) => id));
  const isFree = (id: string | undefined) => id !== undefined && !ids.includes(id);
  const fill = (find: (section: GuideSection, at: number) => string | undefined) => {
    for (const [at, section] of sections.entries()) {
      const found = ids[at] === undefined ? find(section, at) : undefined;
      if (isFree(found)) ids[at] = found;
    }
  };
  for (const likeness of [isSame, isNamedSame]) {
    fill((section) => before.find((other) => isFree(other.id) && likeness(section, other))?.id);
  }
  fill((_, at) => translated[at]?.id);
  const left = before.filter(({ id }) => isFree(id));
  if (left.length === ids.filter((id) => id === undefined).length) fill(() => left.shift()?.id);
  fill(() => randomBytes(5).toString('hex'));
  return sections.map((section, at) => ({ ...section, id: ids[at] }));
}

/** A section that was copied with its id is a new one. */
function firstsOf(ids: readonly (string | undefined)[]): (string | undefined)[] {
  return ids.map((id, at) => (ids.indexOf(id) === at ? id : undefined));
}
