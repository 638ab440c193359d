import type { MunicipalitySummary } from '@ventanilla/contracts';

/** The one municipality that a text names, by a name or an alias. Null when it names none or several. */
export function namedMunicipality(
  text: string,
  municipalities: readonly MunicipalitySummary[],
): MunicipalitySummary | null {
  const words = ` ${wordsOf(text)} `;
  const named = municipalities.filter(({ id, names, aliases }) =>
    [id, ...Object.values(names), ...aliases].some((name) => words.includes(` ${wordsOf(name)} `)),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

function wordsOf(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
