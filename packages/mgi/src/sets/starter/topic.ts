import type { Words } from '../../words.js';
import type { Indicator } from '../indicator-set.js';
import { type InstitutionName, institutions } from './institutions.js';

/** One topic as it is written down: its two wordings, who is likely to know, and what it asks about in particular. */
export type Topic = {
  key: string;
  subTheme?: string;
  es: string;
  en: string;
  ask: InstitutionName;
  about?: readonly ('gender' | 'vulnerableGroups')[];
};

/** The topics of a domain as indicators. */
export function indicatorsFrom(domain: number, topics: readonly Topic[]): Indicator[] {
  return topics.map(({ key, subTheme = null, es, en, ask, about = [] }) => ({
    key,
    domain,
    subTheme,
    question: { es, en },
    help: {} satisfies Words,
    suggestedInstitution: institutions[ask],
    gender: about.includes('gender'),
    vulnerableGroups: about.includes('vulnerableGroups'),
  }));
}
