import { type AnyEntryInput, type EntryKind, entryInputSchema, schemasOfKind } from '@ventanilla/contracts';
import { blankFacts, textFields } from './blank-entry.js';

/** What a form holds: the shape of an entry, with whatever the person has typed so far. */
export type DraftValues = {
  kind: EntryKind;
  municipality: string;
  key?: string;
  facts?: Record<string, unknown>;
  texts?: Record<string, Record<string, unknown> | null | undefined>;
};

/**
 * Turns what a form holds into the draft that core expects: empty fields become "not known", a language nobody wrote
 * anything in is left out. The result may still break the contract; `problemsOf` says where.
 */
export function draftFrom(values: DraftValues): AnyEntryInput {
  const { kind, municipality, key, facts, texts } = values;
  const draft: unknown = {
    kind,
    municipality,
    key: (key ?? '').trim(),
    facts: factsFrom(kind, { ...blankFacts[kind], ...facts }),
    texts: writtenTexts(kind, texts ?? {}),
  };
  return draft as AnyEntryInput;
}

export type DraftProblem = { path: (string | number)[]; code: string; message: string; limit: number | null };

/** Everything that keeps a draft from being saved. An entry without a name in any language is one of them. */
export function problemsOf(draft: AnyEntryInput, sourceLanguage: string): DraftProblem[] {
  return [...unwrittenTexts(draft, sourceLanguage), ...brokenRules(draft)];
}

/** In a new entry nothing is written yet; what has to be is said for the language that is written first. */
function unwrittenTexts({ kind, texts }: AnyEntryInput, language: string): DraftProblem[] {
  if (Object.keys(texts).length > 0) return [];
  return textFields[kind]
    .filter(({ required }) => required)
    .map(({ name }) => ({ path: ['texts', language, name], code: 'required', message: '', limit: null }));
}

function brokenRules(draft: AnyEntryInput): DraftProblem[] {
  const parsed = entryInputSchema.safeParse(draft);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    path: issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
    code: isMissing(issue, draft) ? 'required' : issue.code,
    message: issue.message,
    limit: 'maximum' in issue ? Number(issue.maximum) : null,
  }));
}

function isMissing(issue: { path: PropertyKey[] }, draft: AnyEntryInput): boolean {
  const value = issue.path.reduce<unknown>(
    (holder, part) => (holder as Record<PropertyKey, unknown> | null | undefined)?.[part],
    draft,
  );
  return value === undefined || value === null || value === '';
}

function writtenTexts(kind: EntryKind, texts: NonNullable<DraftValues['texts']>) {
  const written = Object.entries(texts).filter(([, fields]) => fields && hasWords(fields));
  return Object.fromEntries(written.map(([language, fields]) => [language, textsOf(kind, fields ?? {})]));
}

function textsOf(kind: EntryKind, fields: Record<string, unknown>) {
  const own = textFields[kind].map(({ name }) => [name, fields[name] ?? '']);
  const sections = kind === 'guide' ? { sections: fields['sections'] ?? [] } : {};
  return {
    ...Object.fromEntries(own),
    ...sections,
    keywords: fields['keywords'] ?? [],
    reviewed: fields['reviewed'] ?? false,
  };
}

function hasWords(fields: Record<string, unknown>): boolean {
  return Object.values(fields).some((value) => {
    if (typeof value === 'string') return value.trim() !== '';
    return Array.isArray(value) && value.length > 0;
  });
}

/** What a round drafted a finding from is nobody's to type: it goes back as it came, answers without words included. */
function factsFrom(kind: EntryKind, facts: Record<string, unknown>): Record<string, unknown> {
  const { basis, ...typed } = facts;
  const known = Object.entries(typed).map(([name, value]) => [name, withoutBlanks(value)] as const);
  const told = known.filter(([name, value]) => value !== null || !isLeftOut(kind, name));
  return { ...Object.fromEntries(told), ...(basis ? { basis } : {}) };
}

/** Whether a fact that nobody gave is left out, and not null as most are. */
function isLeftOut(kind: EntryKind, name: string): boolean {
  const schema = Object.entries(schemasOfKind(kind).facts.shape).find(([each]) => each === name)?.[1];
  return Boolean(schema?.safeParse(undefined).success) && !schema?.safeParse(null).success;
}

/** Fields left empty are null on the wire, at any depth; an optional reason is left out. */
function withoutBlanks(value: unknown): unknown {
  if (value === '' || value === undefined) return null;
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).filter(([name, member]) => !(name === 'reason' && isBlank(member)));
  return Object.fromEntries(members.map(([name, member]) => [name, withoutBlanks(member)]));
}

function isBlank(value: unknown): boolean {
  return value === '' || value === null || value === undefined;
}
