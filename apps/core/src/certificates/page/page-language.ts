import { certificateMessages } from '@ventanilla/languages';

type PageLanguage = keyof typeof certificateMessages;

const FALLBACK: PageLanguage = 'es';

/** The language of the page that a browser would like best (RFC 9110, 12.5.4). */
export function pageLanguage(acceptLanguage: string | undefined): PageLanguage {
  const wishes = (acceptLanguage ?? '').split(',').flatMap((wish) => readWish(wish) ?? []);
  return wishes.sort((one, other) => other.weight - one.weight)[0]?.language ?? FALLBACK;
}

function readWish(wish: string): { language: PageLanguage; weight: number } | null {
  const [range = '', ...parameters] = wish.split(';').map((part) => part.trim().toLowerCase());
  const language = (Object.keys(certificateMessages) as PageLanguage[]).find((code) => code === range.split('-')[0]);
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return language && weight > 0 ? { language, weight } : null;
}
