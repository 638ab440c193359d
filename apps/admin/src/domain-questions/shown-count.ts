/** A count as it is shown; a dash for one that is not. */
export function shownCount(count: number | null): string {
  return count === null ? '—' : String(count);
}
