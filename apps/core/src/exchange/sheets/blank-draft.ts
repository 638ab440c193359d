import type { Facts } from '@ventanilla/contracts';
import type { EntrySheetKind } from './columns.js';

const common = { topics: [], sources: [], checkedAt: null, reviewBy: null, superseded: null };

/** The facts a new entry begins with: nothing is assumed, "unknown" where a fact needs a value. */
export function blankFacts(kind: EntrySheetKind, country: string): Facts<EntrySheetKind> {
  if (kind === 'helpLine')
    return { ...common, phones: [], dangers: [], aroundTheClock: null, free: null, schedules: [] };
  if (kind === 'location')
    return { ...common, address: blankAddress(country), position: null, phones: [], schedules: [] };
  return {
    ...common,
    ...{ organization: null, status: 'active', phones: [], email: null, url: null, schedules: [], atLocations: [] },
    ...{ languages: [], requiredDocuments: [], serviceAreas: [] },
    cost: { option: 'unknown', amount: null, currency: null },
    eligibility: { residenceStatus: 'unknown', minimumAge: null, maximumAge: null },
  };
}

function blankAddress(country: string) {
  return { address1: '', crossStreets: null, locality: null, region: null, postalCode: null, country };
}

/** The texts a language begins with; whoever brings a text in answers for it. */
export const blankText: Readonly<Record<EntrySheetKind, Readonly<Record<string, unknown>>>> = {
  location: { name: '', directions: '', keywords: [], reviewed: true },
  helpLine: { name: '', description: '', keywords: [], reviewed: true },
  service: {
    ...{ name: '', description: '', howToApply: '', eligibility: '', costNote: '', documentsNote: '', notice: '' },
    keywords: [],
    reviewed: true,
  },
};
