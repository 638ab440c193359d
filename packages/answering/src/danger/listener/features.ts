/** Features are put into so many buckets; two in one bucket share a weight. */
export const BUCKETS = 2 ** 16;

const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
/** Danger is told in the first words; work per message stays bounded. */
const MOST_WORDS = 60;

/** What the second listener hears in a row of mended words: words, pairs of words, and pieces of words, each once. */
export function featuresOf(words: readonly string[]): string[] {
  const heard = words.slice(0, MOST_WORDS);
  const features = new Set<string>();
  heard.forEach((word, at) => {
    features.add(`w ${word}`);
    for (const before of [1, 2]) if (at >= before) features.add(`p${before} ${heard[at - before]} ${word}`);
    for (const piece of piecesOf(`_${word}_`)) features.add(`c ${piece}`);
  });
  return [...features];
}

function* piecesOf(word: string): Generator<string> {
  for (let length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
    for (let start = 0; start + length <= word.length; start++) yield word.slice(start, start + length);
  }
}

const FNV_OFFSET = 2_166_136_261;
const FNV_PRIME = 16_777_619;

/** The bucket of a feature: FNV-1a, the same everywhere. */
export function bucketOf(feature: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), FNV_PRIME);
  return (hash >>> 0) % BUCKETS;
}
