import type { Passage, Translation } from '@ventanilla/contracts';

const KEYWORDS = 'keywords';
const SEPARATOR = /[,;،、\n]/;

/** The keywords as something that is typed like a passage; what is typed of them is kept and contested like one. */
export function keywordsPassage({ keywords: { source, target } }: Pick<Translation, 'keywords'>): Passage {
  const sides = { source: source.join(', '), target: target.join(', ') };
  return { path: KEYWORDS, ...sides, state: 'current', said: null, version: null, doubts: [], unread: false };
}

/** What was typed, as core takes it: keywords apart from passages. */
export function asDraft({ [KEYWORDS]: keywords, ...passages }: Record<string, string>) {
  return { passages, ...(keywords !== undefined && { keywords: keywordsIn(keywords) }) };
}

export function keywordsIn(typed: string): string[] {
  const words = typed.split(SEPARATOR).map((word) => word.trim());
  return [...new Set(words)].filter((word) => word !== '');
}
