import type { MatrixRow, SetContent, Words } from '@ventanilla/contracts';

export function questionOf({ indicators }: SetContent, key: string): Words {
  return indicators.find((indicator) => indicator.key === key)?.question ?? { es: key };
}

export function subThemeOf({ domains }: SetContent, { domain, subTheme }: MatrixRow): Words | null {
  const found = domains.find(({ number }) => number === domain)?.subThemes.find(({ key }) => key === subTheme);
  return found?.names ?? null;
}
