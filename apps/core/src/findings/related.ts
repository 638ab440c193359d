/** As many as the facts of a finding take. */
const MOST_RELATED = 20;

/** The services and help lines that several name, each once, in their order. */
export function relatedOf(all: readonly { related: readonly string[] }[]): string[] {
  return [...new Set(all.flatMap(({ related }) => related))].slice(0, MOST_RELATED);
}
