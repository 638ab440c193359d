import type { Grade } from './danger/sign.js';
import type { Hit } from './decide.js';
import type { Danger } from './entry.js';
import type { Knowledge } from './knowledge.js';

/** When a municipality has no line of its own for a danger, those for these are called. */
const NEXT_BEST_LINES: Readonly<Partial<Record<Danger, readonly Danger[]>>> = {
  homeless: ['childAlone', 'crime'],
  childAlone: ['crime'],
  suicide: ['medical'],
  trafficking: ['crime'],
  violence: ['crime'],
  disaster: ['fire', 'crime'],
  fire: ['disaster', 'crime'],
  medical: ['crime'],
  // Nothing for detention: whoever fears the police must not be sent to its number.
};

/**
 * The lines of all dangers, those of the gravest first, each once. For a talk today whoever is called in any danger comes last: who answers
 * for this one alone can listen.
 */
export function linesFor(knowledge: Knowledge, dangers: readonly Danger[], grade: Grade): Hit[] {
  const hits = new Map<string, Hit>();
  for (const danger of dangers) {
    for (const line of linesOf(knowledge, danger)) if (!hits.has(line.key)) hits.set(line.key, line);
  }
  const lines = [...hits.values()];
  if (grade === 'now') return lines;
  const forAnything = new Set(rankedLines(knowledge, 'crime').map(({ key }) => key));
  return [...lines.filter(({ key }) => !forAnything.has(key)), ...lines.filter(({ key }) => forAnything.has(key))];
}

function linesOf(knowledge: Knowledge, danger: Danger): Hit[] {
  for (const candidate of [danger, ...(NEXT_BEST_LINES[danger] ?? [])]) {
    const lines = rankedLines(knowledge, candidate);
    if (lines.length > 0) return lines;
  }
  return [];
}

/** The municipality's own lines for a danger, by rank. */
export function rankedLines(knowledge: Knowledge, danger: Danger): Hit[] {
  const lines: { key: string; rank: number }[] = [];
  for (const { key, dangers } of knowledge.all()) {
    const own = dangers.find((candidate) => candidate.danger === danger);
    if (own !== undefined) lines.push({ key, rank: own.rank });
  }
  lines.sort((one, other) => one.rank - other.rank || (one.key < other.key ? -1 : 1));
  return lines.map(({ key, rank }) => ({ key, kind: 'helpLine', score: 1 / rank }));
}
