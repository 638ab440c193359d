import type { AssessmentInput } from '@ventanilla/contracts';
import { useDates } from '../../i18n/use-dates.js';
import { useWords } from '../../i18n/use-words.js';
import { useWritten } from '../../i18n/use-written.js';
import { useIndicatorSets } from '../../indicator-sets/use-indicator-set.js';
import { useHelpChoices } from '../links/use-help-choices.js';
import type { PlanPart } from './plan.js';

const NOTHING = '–';

/** Says one part of a plan in lines, beside another plan; of long lists only what differs from that. */
export function useReadablePart(municipality: string) {
  const linesOf = useLines(municipality);
  return (part: PlanPart, plan: AssessmentInput, other: AssessmentInput): string => {
    const lines = linesOf(part, plan);
    if (part !== 'asks' && part !== 'links') return lines.join('\n') || NOTHING;
    const same = new Set(linesOf(part, other));
    return lines.filter((line) => !same.has(line)).join('\n') || NOTHING;
  };
}

function useLines(municipality: string) {
  const say = useWords();
  const dates = useDates();
  const written = useWritten();
  const sets = useIndicatorSets(municipality, 'released').data?.items ?? [];
  const choices = useHelpChoices(municipality) ?? [];
  const helpName = (key: string) => choices.find((choice) => choice.key === key)?.name ?? key;
  const setName = (id: string) => {
    const set = sets.find((each) => each.id === id);
    return set ? say('set.fromVersion', { name: written(set.names) || set.key, version: set.version }) : id;
  };
  return (part: PlanPart, plan: AssessmentInput): string[] => {
    if (part === 'indicatorSet') return [setName(plan.indicatorSet)];
    if (part === 'focalPoints') return plan.focalPoints;
    if (part === 'institutions') return plan.institutions.map(({ name }) => name);
    if (part === 'asks') return asksInLines(plan);
    if (part === 'links')
      return plan.links.map(({ indicator, keys }) => `${indicator}: ${keys.map(helpName).join(', ')}`);
    if (part !== 'calendar') return [plan[part] ?? ''];
    return plan.calendar.map(
      ({ phase, startsOn, endsOn }) => `${say(`phase.${phase}`)}: ${dates.day(startsOn)} – ${dates.day(endsOn)}`,
    );
  };
}

/** Who answers each question, one question a line. */
function asksInLines({ asks, institutions }: AssessmentInput): string[] {
  const names = new Map(institutions.map(({ key, name }) => [key, name]));
  const asked = [...new Set(asks.map(({ indicator }) => indicator))];
  const askedFor = (question: string) =>
    asks
      .filter(({ indicator }) => indicator === question)
      .map(({ institution }) => names.get(institution) ?? institution);
  return asked.map((question) => `${question}: ${askedFor(question).join(', ')}`);
}
