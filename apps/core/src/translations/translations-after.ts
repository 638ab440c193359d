import type { Content } from '../entries/entry.schema.js';
import { type Basis, basesAfter, type Sitting, type Touch } from './bases.js';
import { type Gap, gapsOf } from './gaps.js';
import { giveSectionIds } from './section-ids.js';

/** What an entry knows of its translations. */
export type Translations = {
  translations: Basis[];
  gaps: Gap[];
  /** Since when it has lacked something; null while it lacks nothing. */
  gapSince: Date | null;
  /** The languages they were worked out for, and by which rules; the municipality may have others since. */
  translatedFor: string;
};

type Languages = { sourceLanguage: string; languages: readonly string[] };

type Write = {
  before: (Pick<Content, 'texts'> & Partial<Translations> & { version: number }) | null;
  texts: Content['texts'];
  municipality: Languages;
  now: Date;
  minor?: boolean | undefined;
  sitting?: Sitting | undefined;
  touches?: readonly Touch[] | undefined;
};

/** Texts and translations of an entry as a write leaves them. */
export function translationsAfter({ before, texts: written, municipality, now, ...write }: Write) {
  const { minor = false, sitting = null, touches = [] } = write;
  const { sourceLanguage: source } = municipality;
  const known = before?.translatedFor?.startsWith(`${source}:`) ? (before.translations ?? []) : [];
  const identified = giveSectionIds(written, before?.texts ?? {}, source);
  const version = (before?.version ?? 0) + 1;
  const translations = basesAfter({
    before: before && { ...before, translations: known },
    texts: identified,
    source,
    version,
    minor,
    sitting,
    touches,
  });
  const texts = answeredFor(identified, translations, touches);
  const gaps = gapsOf({ texts, translations }, municipality, before?.gaps ?? [], now);
  return { texts, translations, gaps, gapSince: oldestOf(gaps), translatedFor: languagesNamed(municipality) };
}

function oldestOf(gaps: readonly Gap[]): Date | null {
  return gaps.reduce<Date | null>((oldest, { since }) => (oldest && oldest <= since ? oldest : since), null);
}

/** To be raised when what is worked out here changes, so that entries which are there already get it too. */
const RULES = 3;

export function languagesNamed({ sourceLanguage, languages }: Languages): string {
  return `${sourceLanguage}:${[...languages].sort().join(',')}:${RULES}`;
}

/** A language somebody worked on passage by passage is answered for when every passage is. */
function answeredFor(texts: Content['texts'], bases: readonly Basis[], touches: readonly Touch[]): Content['texts'] {
  const touched = new Set(touches.map(({ language }) => language));
  const changed = Object.entries(texts).map(([language, text]) => {
    if (!touched.has(language)) return [language, text];
    const reviewed = !bases.some((basis) => basis.language === language && basis.machine);
    return [language, { ...text, reviewed }];
  });
  return Object.fromEntries(changed);
}
