import type { AnyEntryInput, DocumentDoubt, Problem, ProfileImport } from '@ventanilla/contracts';
import { type DoubtCode, findingKey, type Outcome, type Profile, profileFromDocument } from '@ventanilla/mgi';
import type { Reading } from './reading.js';

/** Whoever imports gives these themselves, whatever the document says. */
const given: ReadonlySet<string> = new Set<DoubtCode>(['titleMissing', 'periodMissing', 'monthMissing']);

/**
 * The entries that a document becomes, or everything that is in the way: doubts nobody has confirmed, each by itself,
 * and parts that nobody can confirm because something in them is lost.
 */
export function entriesFrom(reading: Reading, wanted: ProfileImport): Outcome<AnyEntryInput[], Problem> {
  const open = reading.doubts.filter((doubt) => !given.has(doubt.code) && !isConfirmed(doubt, wanted));
  const { title, period, language } = wanted.profile;
  const frame = { title, period, language, placeName: reading.document.placeName ?? '', country: null };
  const confirmed = reading.document.parts.flatMap(({ domain }) => domain ?? []);
  const outcome = profileFromDocument(reading.document, { ...frame, confirmed });
  const lost = outcome.ok ? [] : outcome.problems;
  const all = [...open, ...tooLong(reading), ...lost.filter((doubt) => !open.some((other) => isSame(doubt, other)))];
  if (all.length > 0 || !outcome.ok) return { ok: false, problems: all.map(toProblem) };
  return { ok: true, value: [profileEntry(outcome.value, wanted), ...findingEntries(outcome.value, wanted)] };
}

/** As much as a finding and the chapter on the place may be long: nothing is cut off. */
const LONGEST = { finding: 4_000, context: 20_000 };

function tooLong({ document: { findings, context } }: Reading): DocumentDoubt[] {
  const long = findings.filter(({ text }) => text.length > LONGEST.finding);
  const message = 'This is longer than it may be. Shorten it in the document, or divide it.';
  return [
    ...long.map(({ line, text }) => ({ code: 'tooLong', message, line, excerpt: text.slice(0, 80) })),
    ...(context.length > LONGEST.context ? [{ code: 'tooLong', message, line: 0, excerpt: context.slice(0, 80) }] : []),
  ];
}

function isConfirmed(doubt: DocumentDoubt, { confirmed }: ProfileImport): boolean {
  return confirmed.some((other) => isSame(doubt, other));
}

function isSame(one: Omit<DocumentDoubt, 'message'>, other: Omit<DocumentDoubt, 'message'>): boolean {
  return one.code === other.code && one.line === other.line && one.excerpt === other.excerpt;
}

function toProblem({ line, code, message, excerpt }: DocumentDoubt): Problem {
  return { path: `lines.${line}`, code, message: excerpt === '' ? message : `${message} (${excerpt})` };
}

function profileEntry({ context, keySources }: Profile, wanted: ProfileImport): AnyEntryInput {
  const { key, title, period, language, url } = wanted.profile;
  const sources = keySources.filter(({ title: name }) => name !== '').slice(0, 100);
  const named = sources.map(({ title: name, url: address }) => ({
    name: name.slice(0, 200),
    url: address,
    date: null,
  }));
  return {
    ...{ kind: 'profile', municipality: wanted.municipality, key },
    facts: { ...commonFacts(wanted), period, url, ...(named.length > 0 && { keySources: named }) },
    texts: {
      [language]: {
        ...publishedText,
        title,
        introduction: '',
        ...(context !== '' && { context }),
      },
    },
  };
}

function findingEntries({ findings }: Profile, wanted: ProfileImport): AnyEntryInput[] {
  const { key: profile, language } = wanted.profile;
  return findings.map((finding) => {
    const { domain, kind: type, order, text } = finding;
    return {
      ...{ kind: 'finding', municipality: wanted.municipality, key: `${profile}.${findingKey(finding)}` },
      facts: { ...commonFacts(wanted), profile, domain, type, order, related: [] },
      texts: { [language]: { ...publishedText, text, institution: '' } },
    };
  });
}

/** Whoever published the document answers for its words. */
const publishedText = { keywords: [], reviewed: true };

/** Who said so, and when. */
function commonFacts({ profile: { publisher, url, period } }: ProfileImport) {
  const sources = [{ name: publisher, url, date: period }];
  return { topics: [], sources, checkedAt: null, reviewBy: null, superseded: null };
}
