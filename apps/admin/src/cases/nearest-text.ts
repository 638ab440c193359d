import { fallbackOrder } from '@ventanilla/languages';

type Texts = Readonly<Record<string, string>>;

/** In which language a text is there that whoever reads that one understands best; null when there is none at all. */
export function nearestLanguage(texts: Texts, language: string): string | null {
  return [...fallbackOrder(language), ...Object.keys(texts)].find((code) => texts[code]) ?? null;
}

export function nearestText(texts: Texts, language: string): string {
  const nearest = nearestLanguage(texts, language);
  return nearest === null ? '' : (texts[nearest] ?? '');
}
