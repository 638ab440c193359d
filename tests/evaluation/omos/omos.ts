import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Page } from '../engines/engine.js';

/** The languages of the pages and questions. */
export const omosLanguages = ['de', 'en', 'fr', 'ar', 'uk'] as const;
export type OmosLanguage = (typeof omosLanguages)[number];

const pageSchema = z.object({ id: z.string(), city: z.string(), sentences: z.array(z.string()).min(1) });
const questionSchema = z.object({
  id: z.number(),
  question: z.string(),
  city: z.string(),
  page: z.string(),
  answers: z.array(z.number()),
});
const equivalentsSchema = z.object({ groups: z.record(z.string(), z.array(z.string())) });

/** A question with the page it was asked of; `answers` are sentences of that page, the title being number 0. */
export type OmosQuestion = z.infer<typeof questionSchema>;

/** OMoS-QA as it lies in its folder. */
export type Omos = {
  pagesIn(language: OmosLanguage): Page[];
  /** Of `questions-SPLIT-LANGUAGE.jsonl`. */
  questionsIn(split: string, language: OmosLanguage): OmosQuestion[];
  /** Whether a page is the wanted one or says the same under another id. */
  isSamePage(found: string, wanted: string): boolean;
};

/** Opens the folder; files are read when they are asked for. */
export function openOmos(folder: string): Omos {
  const { groups } = equivalentsSchema.parse(JSON.parse(readFileSync(join(folder, 'equivalent-pages.json'), 'utf8')));
  return {
    pagesIn: (language) => linesOf(join(folder, `pages-${language}.jsonl`), pageSchema).map(pageOf),
    questionsIn: (split, language) => linesOf(join(folder, `questions-${split}-${language}.jsonl`), questionSchema),
    isSamePage: (found, wanted) => found === wanted || (groups[wanted]?.includes(found) ?? false),
  };
}

/** The questions that their page answers. */
export function answerable(questions: readonly OmosQuestion[]): OmosQuestion[] {
  return questions.filter(({ answers }) => answers.length > 0);
}

function pageOf({ id, city, sentences }: z.infer<typeof pageSchema>): Page {
  const [title = '', ...body] = sentences;
  return { id, area: city, title, body };
}

function linesOf<Line>(file: string, schema: z.ZodType<Line>): Line[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => schema.parse(JSON.parse(line)));
}
