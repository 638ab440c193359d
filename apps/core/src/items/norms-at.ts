import type { NormTerm } from '@ventanilla/contracts';
import type { PublishedContent } from '../knowledge/published-content.js';

type Known = { changes: number; terms: Map<string, NormTerm[]> };

const known = new WeakMap<PublishedContent, Known>();

/** What the published norms lay down for a service, by its key; read anew when the content changed. */
export function normsAt(content: PublishedContent, service: string): readonly NormTerm[] {
  const kept = known.get(content);
  if (kept?.changes === content.changes) return kept.terms.get(service) ?? [];
  const terms = readTerms(content);
  known.set(content, { changes: content.changes, terms });
  return terms.get(service) ?? [];
}

function readTerms(content: PublishedContent): Map<string, NormTerm[]> {
  const terms = new Map<string, NormTerm[]>();
  for (const entry of content.all()) {
    if (entry.kind !== 'guide' || entry.facts.superseded) continue;
    for (const service of entry.facts.termsHoldAt ?? []) {
      terms.set(service, [...(terms.get(service) ?? []), ...(entry.facts.terms ?? [])]);
    }
  }
  return terms;
}
