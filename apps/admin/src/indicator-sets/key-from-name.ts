/** A key as people would write it for a name: `Preguntas de Villa Ejemplo` is `preguntas-de-villa-ejemplo`. */
export function keyFromName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
}
