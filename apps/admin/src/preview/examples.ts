import type { AnyEntryInput, EntryKind } from '@ventanilla/contracts';
import { titleOf } from '../entries/entry-title.js';
import type { Say } from '../i18n/use-words.js';

type Example = 'preview.exampleWhere' | 'preview.exampleWhen' | 'preview.exampleBring';

const MOST = 3;

/** What can be asked of each kind by its name. What is read, or called, is asked for by name and by people's words. */
const questions: Record<EntryKind, Example[]> = {
  service: ['preview.exampleWhere', 'preview.exampleWhen', 'preview.exampleBring'],
  organization: ['preview.exampleWhere', 'preview.exampleWhen'],
  location: ['preview.exampleWhere', 'preview.exampleWhen'],
  mobileStop: ['preview.exampleWhere', 'preview.exampleWhen'],
  helpLine: [],
  guide: [],
  profile: [],
  finding: [],
};

/** A few questions that the entry should be the answer to; none before it has a name. */
export function exampleQuestions(
  entry: Pick<AnyEntryInput, 'kind' | 'key' | 'texts'>,
  locale: string,
  say: Say,
): string[] {
  const name = titleOf(entry, locale);
  if (name === '') return [];
  const asked = questions[entry.kind].map((question) => say(question, { name }));
  const { keywords = [] } = entry.texts[locale] ?? Object.values(entry.texts)[0] ?? {};
  return [...(asked.length > 0 ? asked : [name]), ...keywords].slice(0, MOST);
}
