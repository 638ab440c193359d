import {
  type AnyEntry,
  type GapState,
  gapStates,
  type RememberedTranslation,
  type Translation,
} from '@ventanilla/contracts';
import type { DeskCore } from './desk-core.js';

/** What somebody has written of a translation: only what changed. */
export type TranslationDraft = { version: number; passages: Record<string, string>; keywords?: string[] };

/** What is done with translations. Components never call core themselves. */
export type TranslationDeeds = {
  translation(entry: string, language: string): Promise<Translation>;
  /** How the same, or something like it, was said before. */
  remembered(entry: string, language: string): Promise<RememberedTranslation[]>;
  /** Has a machine draft these passages; without any, those that are missing. */
  translateByMachine(entry: Versioned, language: string, passages?: string[]): Promise<Translation>;
  saveTranslation(entry: string, language: string, draft: TranslationDraft): Promise<Translation>;
  /** Says that these are still right; without passages, all that people wrote in these languages. */
  confirmTranslations(entry: Versioned, languages: string[], passages?: string[]): Promise<AnyEntry>;
  /** How many entries lack something in a language, by what they lack. */
  gapCounts(municipality: string, language: string): Promise<Record<GapState, Count>>;
};

/** How many there are; `atLeast` where counting stopped before all of them. */
export type Count = { total: number; atLeast: boolean };

/** A machine takes some seconds a paragraph, and core waits for it no longer than this. */
const MACHINE_TIMEOUT_MS = 60_000;

export type Versioned = { id: string; version: number };

export function translationDeeds(core: DeskCore): TranslationDeeds {
  async function countGaps(municipality: string, gap: string): Promise<Count> {
    const query = { municipality, gap, sort: 'title' as const, limit: 1 };
    const { total, atLeast = false } = await core.listEntries({ query });
    return { total, atLeast };
  }

  return {
    translation: (id, language) => core.getTranslation({ params: { id, language } }),
    remembered: async (id, language) => (await core.listRememberedTranslations({ params: { id, language } })).items,
    translateByMachine: ({ id, version }, language, passages) =>
      core.translateByMachine(
        { params: { id, language }, body: { version, ...(passages && { passages }) } },
        { timeoutMs: MACHINE_TIMEOUT_MS },
      ),
    saveTranslation: (id, language, body) => core.saveTranslation({ params: { id, language }, body }),
    confirmTranslations: ({ id, version }, languages, passages) =>
      core.confirmTranslations({ params: { id }, body: { version, languages, ...(passages && { passages }) } }),
    gapCounts: async (municipality, language) => {
      const counts = gapStates.map(async (state) => [state, await countGaps(municipality, `${state}.${language}`)]);
      return Object.fromEntries(await Promise.all(counts));
    },
  };
}
