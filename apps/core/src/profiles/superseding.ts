import type { Facts } from '@ventanilla/contracts';
import { factMessages } from '@ventanilla/languages';
import type { EntryDocument } from '../entries/entry.schema.js';
import type { Write } from '../entries/entry.writer.js';
import { dateInWords } from '../items/facts/dates.js';
import { sayFact } from '../items/rendering.js';
import type { ProfileEntry } from './profile-entry.js';

/**
 * An entry of an older profile, marked as overtaken by a newer one: in its draft, and in what is public, which stays as
 * it was published otherwise. What somebody marked before keeps its own reason.
 */
export function supersededBy(newer: ProfileEntry, before: EntryDocument, languages: readonly string[]): Write[] {
  if (before.facts.superseded) return [];
  const superseded = { reason: reasonIn(languages, newer.facts.period), by: newer.key };
  const published = before.published && { ...before.published, facts: marked(before.published.facts, superseded) };
  const values = { facts: marked(before.facts, superseded), published };
  return [{ deed: { action: 'update', why: newer.key }, before, values }];
}

function marked(facts: Facts, superseded: NonNullable<Facts['superseded']>): Facts {
  return { ...facts, superseded };
}

/** In every language of the municipality that has a wording, and in its own at least. */
function reasonIn(languages: readonly string[], period: string): Record<string, string> {
  const known = languages.filter((language) => language in factMessages);
  const told = known.length > 0 ? known : languages.slice(0, 1);
  return Object.fromEntries(
    told.map((language) => [
      language,
      sayFact(language, 'finding.superseded', { date: dateInWords({ language }, period) }),
    ]),
  );
}
