import { QuestionClusters, type Trait, traitsOf } from '@ventanilla/answering';
import type { Library } from '../knowledge/library.js';
import type { QuestionDocument } from '../questions/question.schema.js';
import { placeWordsOf } from './place-words.js';

/** As many of a gap's questions as tell what it is about. */
export const TELLING = 200;

/** What these questions are about, added up anew: what draws the next one in. */
export function traitsOfGap(library: Library, questions: readonly QuestionDocument[]): readonly Trait[] {
  const clusters = new QuestionClusters();
  for (const { text, language, municipality } of questions) {
    if (text === null) continue;
    const isPlaceWord = placeWordsOf(library, municipality);
    clusters.add('gap', traitsOf(text, { languageHint: language, isPlaceWord }));
  }
  return clusters.profile('gap')?.traits ?? [];
}
