import type { SheetKind } from '@ventanilla/contracts';
import type { DashboardKey } from '@ventanilla/languages';
import { dangerList, documentList, oneOf, topicList } from '../cells/choice-cells.js';
import { locationKeys, phoneList, position, sourceList } from '../cells/contact-cells.js';
import { exceptionList, scheduleList } from '../cells/hours-cells.js';
import {
  capitals,
  dateOrNull,
  numberOrNull,
  text,
  textList,
  textOrNull,
  wordList,
  yesNoOrUnknown,
  yesOrNo,
} from '../cells/plain-cells.js';
import { weekCell } from '../cells/week-cell.js';
import { type Column, column } from './column.js';

/** The kinds of tables whose rows are entries. */
export type EntrySheetKind = Exclude<SheetKind, 'schedule'>;

const keyColumn = column('field.key', 'key', text);

const commonFacts = [
  column('field.topics', 'facts.topics', topicList),
  column('field.sources', 'facts.sources', sourceList),
  column('field.checkedAt', 'facts.checkedAt', dateOrNull),
  column('field.checkedBy', 'facts.checkedBy', textOrNull),
  column('field.reviewBy', 'facts.reviewBy', dateOrNull),
];

const statusCell = oneOf(
  ['active', 'inactive', 'temporarilyClosed', 'defunct'],
  (value) => `status.${value}`,
  'active',
);
const costCell = oneOf(['free', 'paid', 'varies', 'unknown'], (value) => `cost.${value}`, 'unknown');
const residenceCell = oneOf(['any', 'regular', 'permanent', 'unknown'], (value) => `residence.${value}`, 'unknown');

const factColumns: Readonly<Record<EntrySheetKind, readonly Column[]>> = {
  location: [
    column('field.address', 'facts.address.address1', text, { required: true }),
    column('exchange.column.crossStreets', 'facts.address.crossStreets', textOrNull),
    column('exchange.column.locality', 'facts.address.locality', textOrNull),
    column('exchange.column.region', 'facts.address.region', textOrNull),
    column('exchange.column.postalCode', 'facts.address.postalCode', textOrNull),
    column('field.position', 'facts.position', position),
    column('field.inCharge', 'facts.organization', textOrNull),
    column('field.phones', 'facts.phones', phoneList),
    column('field.schedules', 'facts.schedules', scheduleList),
  ],
  service: [
    column('field.organization', 'facts.organization', textOrNull),
    column('field.status', 'facts.status', statusCell),
    column('field.phones', 'facts.phones', phoneList),
    column('field.email', 'facts.email', textOrNull),
    column('field.url', 'facts.url', textOrNull),
    column('field.schedules', 'facts.schedules', scheduleList),
    column('field.atLocations', 'facts.atLocations', locationKeys),
    column('field.languages', 'facts.languages', wordList),
    column('field.requiredDocuments', 'facts.requiredDocuments', documentList),
    column('field.cost', 'facts.cost.option', costCell),
    column('cost.amount', 'facts.cost.amount', numberOrNull),
    column('cost.currency', 'facts.cost.currency', capitals),
    column('eligibility.residence', 'facts.eligibility.residenceStatus', residenceCell),
    column('exchange.column.minimumAge', 'facts.eligibility.minimumAge', numberOrNull),
    column('exchange.column.maximumAge', 'facts.eligibility.maximumAge', numberOrNull),
    column('field.serviceAreas', 'facts.serviceAreas', textList),
  ],
  helpLine: [
    column('field.phones', 'facts.phones', phoneList, { required: true }),
    column('field.dangers', 'facts.dangers', dangerList),
    column('field.aroundTheClock', 'facts.aroundTheClock', yesNoOrUnknown),
    column('field.free', 'facts.free', yesNoOrUnknown),
    column('field.schedules', 'facts.schedules', scheduleList),
  ],
};

type TextColumn = { name: string; heading: DashboardKey; required?: true };

const textColumns: Readonly<Record<EntrySheetKind, readonly TextColumn[]>> = {
  location: [
    { name: 'name', heading: 'text.name', required: true },
    { name: 'directions', heading: 'text.directions' },
  ],
  service: [
    { name: 'name', heading: 'text.name', required: true },
    { name: 'description', heading: 'text.description', required: true },
    { name: 'notice', heading: 'text.notice' },
    { name: 'howToApply', heading: 'text.howToApply' },
    { name: 'eligibility', heading: 'text.eligibility' },
    { name: 'costNote', heading: 'text.costNote' },
    { name: 'documentsNote', heading: 'text.documentsNote' },
  ],
  helpLine: [
    { name: 'name', heading: 'text.name', required: true },
    { name: 'description', heading: 'text.description', required: true },
  ],
};

/** The columns of a table of entries: its key, texts in each language, then facts. */
export function columnsOf(kind: EntrySheetKind, languages: readonly string[]): Column[] {
  const texts = languages.flatMap((language) => [
    ...textColumns[kind].map(({ name, heading, required = false }) =>
      column(heading, `texts.${language}.${name}`, text, { language, required }),
    ),
    column('field.keywords', `texts.${language}.keywords`, wordList, { language }),
  ]);
  return [keyColumn, ...texts, ...factColumns[kind], ...commonFacts];
}

/** A row of the table of schedules, as if it were an entry: whose hours, at which location, and one schedule. */
export const scheduleColumns: readonly Column[] = [
  column('exchange.column.owner', 'key', text, { required: true }),
  column('exchange.column.location', 'facts.location', textOrNull),
  column('field.schedules', 'facts.week', weekCell),
  column('exchange.column.validFrom', 'facts.validFrom', dateOrNull),
  column('exchange.column.validTo', 'facts.validTo', dateOrNull),
  column('exchange.column.byAppointment', 'facts.byAppointment', yesOrNo),
  column('exchange.column.exceptions', 'facts.exceptions', exceptionList),
];
