/** Text as it is compared: small letters, no accents, single spaces. */
export function searchable(texts: readonly string[]): string {
  return texts.join(' ').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Finds documents whose `search` field holds every word of `q`, in any order, accents and case aside. */
export function searchFilter(q: string | undefined): { $and?: SearchCondition[] } {
  const conditions = wordConditions(q);
  return conditions.length === 0 ? {} : { $and: conditions };
}

type SearchCondition = { search: { $regex: string } };

/** One condition for each word of `q`. */
export function wordConditions(q: string | undefined): SearchCondition[] {
  const words = searchable([q ?? ''])
    .split(' ')
    .filter(Boolean)
    .slice(0, 12);
  return words.map((word) => ({ search: { $regex: escapeRegex(word) } }));
}

function escapeRegex(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
