import type { Municipality } from '@ventanilla/contracts';
import { fallbackOrder } from '@ventanilla/languages';

export function nameOf(municipality: Pick<Municipality, 'id' | 'names'>, language: string): string {
  const { names, id } = municipality;
  const nearest = [...fallbackOrder(language), ...Object.keys(names)].find((code) => names[code]);
  return nearest === undefined ? id : (names[nearest] ?? id);
}
