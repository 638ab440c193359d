import type { ProfileComparison, RoundComparison } from '@ventanilla/contracts';
import { formatCsv } from '@ventanilla/directory';
import type { Say } from '../i18n/use-words.js';
import type { RoundWords } from './round-words.js';

/** A row for each question: what it came to in each round, and what became of it. */
export function roundRows({ before, after, topics }: RoundComparison, words: RoundWords, say: Say): string[][] {
  const step = (key: string | null) => (key === null ? '' : words.step(key));
  const head = [say('compare.domain'), say('compare.key'), say('compare.question'), before.title, after.title];
  return [
    [...head, say('compare.change'), say('compare.asked')],
    ...topics.map(({ indicator, domain, before: one, after: other, change }) => [
      ...[words.domain(domain), indicator, words.question(indicator), step(one), step(other)],
      ...[say(`compare.change.${change}.one`), say(`set.origin.${after.origin.kind}`)],
    ]),
  ];
}

/** A row for each finding of each city, under its domain. Counts are left to whoever reads: nothing is added up. */
export function cityRows({ domains, cities }: ProfileComparison, say: Say): string[][] {
  const rows = domains.flatMap(({ number, name }) =>
    cities.flatMap((city) => {
      const findings = city.profile?.domains.find((domain) => domain.number === number)?.findings ?? [];
      return findings.map(({ type, text }) => {
        const kind = say(type === 'well-developed' ? 'wheel.well' : 'wheel.potential');
        const { questionnaire = 'official', period = '' } = city.profile ?? {};
        // A profile that came from elsewhere does not say what was asked.
        const asked = questionnaire === 'official' ? '' : say(`set.origin.${questionnaire}`);
        return [`${number}. ${name}`, city.name, period, asked, kind, text];
      });
    }),
  );
  const head = [say('compare.domain'), say('compare.city'), say('compare.period'), say('compare.asked')];
  return [[...head, say('compare.kind'), say('compare.finding')], ...rows];
}

/** Spreadsheets take a file for UTF-8 only when it says so, and for a formula what begins like one. */
export function csvText(rows: readonly string[][]): string {
  return `\uFEFF${formatCsv(
    rows.map((row) => row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))),
    ';',
  )}`;
}
