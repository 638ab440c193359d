import { impactIn } from '../coverage.js';
import type { Topic } from '../entry.js';
import type { Knowledge } from '../knowledge.js';
import type { Ranked } from '../rank.js';
import type { Understanding } from '../understand.js';

/** So many are seen without scrolling. */
const FIRST_HITS = 2;

/** Who says to be without papers or from abroad sees what the law says about it among the first, not only where to go. */
export function withTheLaw(
  knowledge: Knowledge,
  { standing, topics }: Understanding,
  hits: readonly Ranked[],
  ranked: readonly Ranked[],
): readonly Ranked[] {
  const [best] = hits;
  const about = topics.length > 0 ? topics : ((best && knowledge.find(best.key)?.topics) ?? []);
  const speaksOf = ({ units }: Ranked) => Math.max(...standing.map((term) => impactIn(knowledge, units, term)));
  const laws = best === undefined ? [] : ranked.filter((entry) => isLawFor(knowledge, standing, about, entry));
  const [law] = laws.sort((one, other) => speaksOf(other) - speaksOf(one));
  if (law === undefined || hits.slice(0, FIRST_HITS).includes(law)) return hits;
  return [...hits.slice(0, FIRST_HITS - 1), law, ...hits.slice(FIRST_HITS - 1).filter((hit) => hit !== law)];
}

function isLawFor(
  knowledge: Knowledge,
  standing: readonly string[],
  topics: readonly Topic[],
  { key, units }: Ranked,
): boolean {
  const known = knowledge.find(key);
  if (known?.nature !== 'law' || !known.topics.some((topic) => topics.includes(topic))) return false;
  return standing.some((term) => impactIn(knowledge, units, term) > 0);
}
