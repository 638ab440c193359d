/** The address of a list that shows only what matches a filter. */
export function listLink(resource: string, filter: Record<string, string>): string {
  return `/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`;
}
