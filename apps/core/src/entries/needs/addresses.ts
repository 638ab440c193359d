import type { Facts } from '@ventanilla/contracts';

/** Every web address that facts name, each once: its own, and those of its sources. */
export function addressesIn(facts: Facts): string[] {
  const own = 'url' in facts ? facts.url : null;
  const named = [own, ...facts.sources.map(({ url }) => url)];
  return [...new Set(named.filter((url) => url !== null))];
}
