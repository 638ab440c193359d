/** The best of the languages on offer for whoever sends this `Accept-Language`; the first of them when none fits. */
export function readerLanguage(header: string | undefined, offered: readonly string[]): string {
  const wished = wishes(header ?? '').find((language) => offered.includes(language));
  return wished ?? offered[0] ?? 'es';
}

/** The languages of the header without their regions, best first. */
function wishes(header: string): string[] {
  return header
    .slice(0, 200)
    .split(',')
    .map((part) => part.trim().split(';'))
    .map(([tag = '', quality]) => ({ language: tag.split('-')[0]?.toLowerCase() ?? '', weight: weightOf(quality) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ language }) => language);
}

function weightOf(quality: string | undefined): number {
  const weight = Number(/^\s*q=([\d.]+)\s*$/.exec(quality ?? '')?.[1] ?? 1);
  return Number.isFinite(weight) ? weight : 0;
}
