import type { Facts, FindingBasis } from '@ventanilla/contracts';
import { draftFindings, findIndicator, findWords, type LeftOut, settledAnswers } from '@ventanilla/mgi';
import { type Material, workOf } from '../assessments/round-material.js';

/** A finding as the answers of a round make it now. */
export type Drafted = Pick<Facts<'finding'>, 'domain' | 'type'> & {
  indicator: string;
  /** With a question in double brackets where the answer has no words, so that it can not become public. */
  text: string;
  institution: string;
  answer: FindingBasis['answers'][number];
  evidence: FindingBasis['evidence'];
  /** Keys of the services and help lines that the round links to the question. */
  related: string[];
};

export type RoundDrafts = { drafted: Drafted[]; leftOut: LeftOut[] };

/** As much as a finding and its field for the institution take. */
const LONGEST = { text: 4_000, institution: 300 };

/** What the settled answers of a round make, one finding for each, in the order of a profile. */
export function draftedFrom(material: Material, language: string): RoundDrafts {
  const { set, answers, decisions } = workOf(material);
  const settled = new Map(settledAnswers(set, answers, decisions).map((each) => [each.indicator, each]));
  const { findings, leftOut } = draftFindings(set, [...settled.values()]);
  const drafted = findings.flatMap(({ domain, kind, text, evidence, indicators: [indicator = ''] }) => {
    const answer = settled.get(indicator);
    if (!answer) return [];
    const question = findWords(findIndicator(set, indicator)?.question ?? {}, [language, 'es', 'en']) ?? indicator;
    const institution = saidBy(material, indicator, answer.step);
    const { step } = answer;
    return {
      ...{ indicator, domain, type: kind, institution, answer: { indicator, step, text } },
      ...{ text: wordsOf(text, question), evidence: evidence.map((each) => ({ ...each })) },
      related: material.round.links?.find((each) => each.indicator === indicator)?.keys ?? [],
    };
  });
  return { drafted, leftOut };
}

function wordsOf(text: string, question: string): string {
  if (text === '') return `[[${question}]]`;
  return text.length <= LONGEST.text ? text : `${text.slice(0, LONGEST.text - 8)} [[…]]`;
}

/** The institutions whose answer it is. */
function saidBy({ round, responses }: Material, indicator: string, step: string): string {
  const agreeing = responses.filter((response) => response.indicator === indicator && response.step === step);
  const keys = new Set(agreeing.map(({ institution }) => institution));
  const names = round.institutions.filter(({ key }) => keys.has(key)).map(({ name }) => name);
  return names.join('; ').slice(0, LONGEST.institution);
}
