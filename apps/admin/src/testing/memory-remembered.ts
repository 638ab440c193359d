import type { AnyEntry, Passage, RememberedTranslation } from '@ventanilla/contracts';
import { titleOf } from '../entries/entry-title.js';
import { passagesOf } from './memory-staleness.js';

const LEAST_LIKENESS = 0.7;

/** Core's memory in few lines: whole passages of other entries, by the share of words that both have. */
export function rememberedFor(
  passage: Passage,
  entries: readonly AnyEntry[],
  from: string,
  to: string,
): RememberedTranslation[] {
  const all = entries.flatMap((entry) => pairsOf(entry, from, to).map((pair) => ({ entry, ...pair })));
  return all
    .map((one) => ({ ...one, likeness: likenessOf(one.source, passage.source) }))
    .filter(({ likeness, target }) => likeness >= LEAST_LIKENESS && target !== passage.target)
    .map(({ entry: { id, key, updatedAt, ...entry }, source, target, likeness }) => ({
      ...{ path: passage.path, sentence: passage.source, source, target, likeness, at: updatedAt },
      entry: { id, key, title: titleOf({ key, ...entry } as AnyEntry, from) },
    }));
}

function pairsOf({ texts }: AnyEntry, from: string, to: string) {
  const targets = passagesOf(texts[to]);
  return [...passagesOf(texts[from])]
    .map(([path, source]) => ({ source, target: targets.get(path) ?? '' }))
    .filter(isPair);
}

function isPair({ source, target }: { source: string; target: string }): boolean {
  return source !== '' && target !== '';
}

function likenessOf(one: string, other: string): number {
  const [left, right] = [one, other].map((text) => new Set(text.toLowerCase().split(/\W+/u)));
  const shared = [...(left ?? [])].filter((word) => right?.has(word)).length;
  return shared / Math.max(left?.size ?? 0, right?.size ?? 0);
}
