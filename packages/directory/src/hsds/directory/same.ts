/** Whether two values are the same as JSON: the order of fields does not matter, nor do those that are undefined. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  const [these, those] = [one as Record<string, unknown>, other as Record<string, unknown>];
  return [...names].every((name) => isSame(these[name], those[name]));
}
