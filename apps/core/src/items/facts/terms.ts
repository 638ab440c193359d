import type { CostOption, DocumentType, Eligibility, ItemFact, RequiredDocument } from '@ventanilla/contracts';
import { factMessages } from '@ventanilla/languages';
import { fact, type Rendering, sayFact } from '../rendering.js';
import { listInWords } from './dates.js';

/** What it costs; nothing when no source says. */
export function costFact(rendering: Rendering, { option, amount, currency }: CostOption, note: string): ItemFact[] {
  const price = amount !== null && currency ? priceInWords(rendering, amount, currency) : null;
  const said = option === 'unknown' ? null : (price ?? sayFact(rendering.language, `cost.${option}`));
  const value = withNote(said, note);
  return value === '' ? [] : [fact(rendering, 'cost', value)];
}

function priceInWords({ language }: Rendering, amount: number, currency: string): string {
  return sayFact(language, 'cost.amount', { amount: amount.toLocaleString(language), currency });
}

export function documentsFact(rendering: Rendering, documents: readonly RequiredDocument[], note: string): ItemFact[] {
  const { language } = rendering;
  const named = documents.map(({ anyOf }) =>
    listInWords(
      language,
      anyOf.map((type) => nameOf(language, type)),
      'list.or',
    ),
  );
  const value = withNote(named.join('; '), note);
  return value === '' ? [] : [fact(rendering, 'documents', value)];
}

function nameOf(language: string, type: DocumentType): string {
  return sayFact(language, `document.${type}`);
}

/** Who it is for, as far as a source says: what nobody knows is not shown as a promise. */
export function eligibilityFact(rendering: Rendering, eligibility: Eligibility, note: string): ItemFact[] {
  const { residenceStatus } = eligibility;
  const status = residenceStatus === 'unknown' ? null : sayFact(rendering.language, `eligibility.${residenceStatus}`);
  const value = withNote([status, ageInWords(rendering, eligibility)].filter(Boolean).join(', '), note);
  return value === '' ? [] : [fact(rendering, 'eligibility', value)];
}

function ageInWords({ language }: Rendering, { minimumAge: from, maximumAge: to }: Eligibility): string | null {
  if (from !== null && to !== null) return sayFact(language, 'age.between', { from, to });
  if (from !== null) return sayFact(language, 'age.from', { age: from });
  return to === null ? null : sayFact(language, 'age.upTo', { age: to });
}

export function languagesFact(rendering: Rendering, codes: readonly string[]): ItemFact[] {
  if (codes.length === 0) return [];
  const names = codes.map((code) => languageName(rendering.language, code));
  return [fact(rendering, 'languages', listInWords(rendering.language, names))];
}

function languageName(language: string, code: string): string {
  const key = `language.${code}`;
  return isNamed(key) ? sayFact(language, key) : code;
}

function isNamed(key: string): key is Extract<keyof typeof factMessages.es, `language.${string}`> {
  return key in factMessages.es;
}

/** What the fields say and what the note adds; a note that says the same first says it alone. */
function withNote(said: string | null, note: string): string {
  if (!said || note.toLowerCase().startsWith(said.toLowerCase())) return note || said || '';
  return note ? `${said.replace(/\.$/, '')}. ${note}` : said;
}
