import { meanOf } from './end-to-end.js';
import { ACROSS_INTO, ourAcross, ourEndToEnd, ourPages, ourSentences, SENTENCE_LANGUAGES } from './measure-ours.js';
import { type Omos, omosLanguages } from './omos.js';
import { findUntaught } from './one-language-only.js';

/** Figures by name, in per cent with one decimal; `atMost` are those of which less is better. */
export type Figures = {
  readonly atLeast: Readonly<Record<string, number>>;
  readonly atMost: Readonly<Record<string, number>>;
};

/** Our figures on a split of OMoS-QA, times and weights left out: what floors.json holds us to. */
export function figuresOfOurs(omos: Omos, split: string): Figures {
  const atLeast: Record<string, number> = {};
  const atMost: Record<string, number> = {};
  for (const language of omosLanguages) {
    const { city, typos, everywhere } = ourPages(omos, split, language);
    atLeast[`pages ${language} city R@1`] = rounded(city.first);
    atLeast[`pages ${language} typos R@1`] = rounded(typos.first);
    atLeast[`pages ${language} everywhere R@1`] = rounded(everywhere.first);
  }
  for (const [language, found] of ourAcross(omos, split).found)
    atLeast[`across ${language} R@1`] = rounded(found.first);
  for (const [language, found] of findUntaught(omos, split, ACROSS_INTO))
    atLeast[`across ${language} untaught R@1`] = rounded(found.first);
  for (const language of SENTENCE_LANGUAGES) {
    const found = ourSentences(omos, split, language);
    atLeast[`sentences ${language} F`] = rounded(found.f);
    atLeast[`sentences ${language} precision when answered`] = rounded(found.precisionWhenAnswered);
    atLeast[`sentences ${language} mean F1`] = rounded(found.meanF1);
    atLeast[`sentences ${language} no-answer F`] = rounded(found.noAnswerF);
    atMost[`sentences ${language} false abstention`] = rounded(found.falseAbstention);
  }
  const { shown, wrong, silent, refused } = meanOf(omosLanguages.map((language) => ourEndToEnd(omos, split, language)));
  atLeast['end to end shown'] = rounded(shown);
  atLeast['end to end refused'] = rounded(refused);
  atMost['end to end wrong'] = rounded(wrong);
  atMost['end to end silent'] = rounded(silent);
  return { atLeast, atMost };
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 10;
}
