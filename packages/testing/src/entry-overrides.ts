import type { EntryKind, Facts, Source, Texts } from '@ventanilla/contracts';

/** What to make different in an entry: its place, and parts of its facts and of its Spanish text. */
export type EntryOverrides<Kind extends EntryKind> = {
  municipality?: string;
  key?: string;
  facts?: Partial<Facts<Kind>>;
  /** Changes to the Spanish text that every built entry has. */
  text?: Partial<Texts<Kind>>;
  /** Texts in other languages, whole. */
  texts?: Record<string, Texts<Kind>>;
};

/** The published profile of Quilmes: the source of most of what the builders say. */
export const aSource: Source = {
  name: 'Perfil de gobernanza de la migración: Quilmes',
  url: 'https://migrationdataportal.org/es/overviews/mgi/argentina-quilmes',
  date: '2022-11',
};

/** What every kind of entry has in its facts, and in each text. */
export const commonFacts = {
  topics: [],
  sources: [aSource],
  checkedAt: '2026-02-24',
  reviewBy: '2027-02-24',
  superseded: null,
};
export const commonTexts = { keywords: [], reviewed: true };
