import type { EntryKind, Facts } from '@ventanilla/contracts';
import type { DashboardKey } from '@ventanilla/languages';

const common = { topics: [], sources: [], checkedAt: null, reviewBy: null, superseded: null };

const address = { address1: '', crossStreets: null, locality: null, region: null, postalCode: null, country: 'AR' };

/** The facts of a new entry: nothing is assumed, "unknown" where a fact needs a value. */
export const blankFacts: { [Kind in EntryKind]: Omit<Facts<Kind>, 'profile' | 'service' | 'date' | 'period'> } = {
  organization: { ...common, phones: [], email: null, url: null },
  location: { ...common, address, position: null, phones: [], schedules: [] },
  service: {
    ...common,
    organization: null,
    status: 'active',
    phones: [],
    email: null,
    url: null,
    schedules: [],
    atLocations: [],
    languages: [],
    requiredDocuments: [],
    cost: { option: 'unknown', amount: null, currency: null },
    eligibility: { residenceStatus: 'unknown', minimumAge: null, maximumAge: null },
    serviceAreas: [],
  },
  helpLine: { ...common, phones: [], dangers: [], aroundTheClock: null, free: null, schedules: [] },
  guide: { ...common, nature: 'practical', related: [] },
  profile: { ...common, url: null },
  finding: { ...common, domain: 1, type: 'well-developed', order: 1, related: [] },
  mobileStop: { ...common, opensAt: '', closesAt: '', address, position: null, cancelled: false },
};

/** A text that the dashboard has a label for. */
type LabelledText = DashboardKey extends infer Key ? (Key extends `text.${infer Name}` ? Name : never) : never;

export type TextField = { name: LabelledText; required?: true; lines?: number; max: number };

/** The texts of each kind in the order in which they are written; `lines` tells how much room they get. */
export const textFields: Record<EntryKind, readonly TextField[]> = {
  organization: [
    { name: 'name', required: true, max: 200 },
    { name: 'description', lines: 4, max: 4_000 },
  ],
  location: [
    { name: 'name', required: true, max: 200 },
    { name: 'directions', lines: 2, max: 1_000 },
  ],
  service: [
    { name: 'name', required: true, max: 200 },
    { name: 'description', required: true, lines: 4, max: 4_000 },
    { name: 'notice', lines: 2, max: 500 },
    { name: 'howToApply', lines: 3, max: 2_000 },
    { name: 'eligibility', lines: 2, max: 2_000 },
    { name: 'documentsNote', lines: 2, max: 1_000 },
    { name: 'costNote', lines: 2, max: 1_000 },
  ],
  helpLine: [
    { name: 'name', required: true, max: 120 },
    { name: 'description', required: true, lines: 3, max: 1_000 },
  ],
  guide: [
    { name: 'title', required: true, max: 200 },
    { name: 'summary', required: true, lines: 3, max: 1_000 },
  ],
  profile: [
    { name: 'title', required: true, max: 200 },
    { name: 'introduction', lines: 6, max: 8_000 },
    { name: 'context', lines: 10, max: 20_000 },
  ],
  finding: [
    { name: 'text', required: true, lines: 5, max: 4_000 },
    { name: 'institution', max: 300 },
  ],
  mobileStop: [
    { name: 'name', required: true, max: 200 },
    { name: 'description', lines: 3, max: 2_000 },
  ],
};

/** The text that names an entry. */
export const titleField: Record<EntryKind, string> = {
  organization: 'name',
  location: 'name',
  service: 'name',
  helpLine: 'name',
  guide: 'title',
  profile: 'title',
  finding: 'text',
  mobileStop: 'name',
};
