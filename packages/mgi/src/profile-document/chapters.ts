import type { Line } from './line.js';

/** The chapters of a publication around its findings. */
export type ChapterName =
  | 'acronyms'
  | 'annexes'
  | 'conceptualFramework'
  | 'context'
  | 'covid'
  | 'keySources'
  | 'objectives'
  | 'summary';

/** A chapter where it begins, with the lines below its heading. */
export type Chapter = { name: ChapterName; heading: Line; lines: Line[] };

/** Something a document names among its key sources. */
export type ReadSource = { title: string; url: string | null; line: number };

/** Matched against keys, so there are neither spaces nor accents in these. A number before or after is the page's. */
const headings: readonly { name: ChapterName; pattern: RegExp }[] = [
  { name: 'acronyms', pattern: /^(acronyms|acronimos|siglas|acronymes|sigles)$/ },
  { name: 'annexes', pattern: /^(annex(s|es)?|anexos?|annexes)$/ },
  { name: 'conceptualFramework', pattern: /^(conceptualframework|marcoconceptual|marcoconceitual|cadreconceptuel)$/ },
  { name: 'context', pattern: /^(context|contexto|contexte)$/ },
  {
    name: 'covid',
    pattern: /^(analysisof)?(the)?covid19(analysis|analisis)?$|^(analisis|analise|analyse)(del|de|da|dela)?covid19$/,
  },
  {
    name: 'keySources',
    pattern: /^(keysources|fuentesprincipales|fontesprincipais|sourcesprincipales|principalessources)$/,
  },
  { name: 'objectives', pattern: /^(objectives?|objetivos?|objectifs?)$/ },
  { name: 'summary', pattern: /^(summary|executivesummary|resumen|resumo|resume)$/ },
];

/** The chapter a line is the heading of, or `null`. */
export function findChapter(line: Line): ChapterName | null {
  const key = line.key.replace(/^\d{1,2}(?=\p{Letter})/u, '');
  return headings.find(({ pattern }) => pattern.test(key))?.name ?? null;
}

/** The text of a chapter in paragraphs; where it comes several times, all of it. */
export function chapterText(chapters: readonly Chapter[], name: ChapterName): string {
  const lines = chapters.filter((chapter) => chapter.name === name).flatMap((chapter) => [...chapter.lines, null]);
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line === null || line.text === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line.text);
  }
  return paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .map((paragraph) => paragraph.join(' '))
    .join('\n\n');
}

/** The key sources, one per line or bullet, with the address that stands in them. */
export function sourcesOf(chapters: readonly Chapter[]): ReadSource[] {
  const lines = chapters.filter(({ name }) => name === 'keySources').flatMap((chapter) => chapter.lines);
  return lines.filter(({ text }) => text !== '').map(({ text, number }) => sourceOf(text, number));
}

function sourceOf(text: string, line: number): ReadSource {
  const url = /https?:\/\/\S+?(?=[.,;)\]]*(\s|$))/.exec(text)?.[0] ?? null;
  const title = url === null ? text : text.replace(url, '').replace(/[\s.,;:()[\]]+$/u, '');
  return { title: title || text, url, line };
}
