import { misfitOf } from '@ventanilla/answering';
import type { Eligibility, ItemFact, NormTerm } from '@ventanilla/contracts';
import { fact, type Rendering, sayFact } from '../rendering.js';
import { listInWords } from './dates.js';

type Standing = NormTerm['standing'];

/** What is the same for everybody comes last: first what differs. */
const ORDER: readonly Standing[] = ['withoutDni', 'precaria', 'withDni', 'temporary', 'permanent', 'any'];

/**
 * What norms lay down for people with and without papers: for the asker's standing when they told it, else all cases
 * side by side, so that nobody has to be asked. Standings that are treated alike share a line.
 */
export function normFacts(rendering: Rendering, terms: readonly NormTerm[]): ItemFact[] {
  const { language } = rendering;
  const lines = new Map<string, Standing[]>();
  for (const standing of ORDER) {
    const own = terms.filter((term) => term.standing === standing && !isForLater(rendering, term));
    const rules = own.map(({ rule }) => rule);
    if (rules.length === 0 || !concerns(rendering, terms, standing)) continue;
    const said = rules.map((rule) => sayFact(language, `rule.${rule}`)).join('; ');
    lines.set(said, [...(lines.get(said) ?? []), standing]);
  }
  return [...lines].map(([value, standings]) => ({
    kind: 'eligibility',
    label: labelOf(language, standings),
    value,
  }));
}

/** Who asks for a child wants to know of schools, not of universities. */
function isForLater({ situation }: Rendering, { rule }: NormTerm): boolean {
  return rule === 'universityMayBeCharged' && situation?.forChild === true;
}

/** A standing that no term speaks of is not known to be treated like any other: then all cases are shown. */
function concerns({ situation }: Rendering, terms: readonly NormTerm[], standing: Standing): boolean {
  const own = situation?.circumstances.standing ?? null;
  const isSpokenOf = terms.some((term) => term.standing === own);
  return own === null || !isSpokenOf || standing === own || standing === 'any';
}

function labelOf(language: string, standings: readonly Standing[]): string {
  const [first = '', ...others] = standings.map((standing) => sayFact(language, `label.${standing}`));
  return listInWords(language, [first, ...others.map(inSentence)], 'list.or');
}

function inSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** Says, before anything else, that something is not for whom the question is about. */
export function misfitFacts(rendering: Rendering, eligibility: Eligibility): ItemFact[] {
  const misfit = rendering.situation ? misfitOf(eligibility, rendering.situation) : null;
  if (misfit === null) return [];
  const age = misfit === 'tooYoung' ? eligibility.minimumAge : eligibility.maximumAge;
  return [
    fact(
      rendering,
      'notice',
      sayFact(rendering.language, `misfit.${misfit}`, { age: age ?? '' }),
      undefined,
      'label.forYou',
    ),
  ];
}
