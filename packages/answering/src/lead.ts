import { answerMessages, findStrangerMessages, speaker } from '@ventanilla/languages';
import { makesUpFor, missingIn } from './asked-facts.js';
import type { Composition, Item } from './composition.js';
import type { Courtesy } from './courtesy.js';
import { sentences } from './origin.js';

const say = speaker(answerMessages);

/** Who wants a person, is angry, or asks for one. */
const NEEDS_PERSON: ReadonlySet<Courtesy | null> = new Set<Courtesy | null>([null, 'help', 'insult', 'person']);

/** Whether the way to a person is shown with what is said. */
export function needsPerson(courtesy: Courtesy | null): boolean {
  return NEEDS_PERSON.has(courtesy);
}

/** The opening sentences of an answer: an apology for the language, then what was found, or honestly not. */
export function leadOf(composition: Composition): string {
  return [apologyOf(composition), openingSentences(composition)].filter((part) => part !== '').join('\n');
}

function apologyOf({ decision }: Composition): string {
  const { language, questionLanguage, danger } = decision;
  if (language === questionLanguage) return '';
  const stranger = findStrangerMessages(questionLanguage);
  if (stranger !== null) return danger === null ? stranger.apology : stranger.danger;
  return Object.hasOwn(answerMessages, questionLanguage) ? '' : say(language, 'lead.otherLanguage');
}

function openingSentences(composition: Composition): string {
  const { decision, items, handoff, parts = [] } = composition;
  const { outcome, language, courtesy } = decision;
  if (courtesy !== null) return courteousLead(composition, courtesy);
  switch (outcome) {
    case 'emergency':
      return emergencyLead(decision, items);
    case 'choices':
      return say(language, QUESTION_BACK[decision.asks ?? 'topic']);
    case 'unknown':
      return sentences(
        say(language, 'lead.unknown'),
        say(language, handoff === null ? 'lead.noPerson' : 'lead.person'),
      );
    case 'answered':
      return parts.length > 0 ? severalLead(decision) : answeredLead(composition);
  }
}

function severalLead({ language, leftOut = 0 }: Composition['decision']): string {
  return sentences(say(language, 'lead.several'), leftOut > 0 ? say(language, 'lead.leftOut') : '');
}

const QUESTION_BACK = {
  topic: 'lead.choices',
  door: 'ask.door',
  who: 'ask.who',
  part: 'ask.part',
  municipality: 'lead.choices',
} as const;

function answeredLead(composition: Composition): string {
  const { decision, items, urgentLine, municipalityName } = composition;
  const { language, place = null, profile = null } = decision;
  if (decision.aboutAlerts) return alertsLead(composition);
  if (profile !== null && items[0]?.kind === 'finding') {
    return say(language, 'lead.profile', { municipality: municipalityName });
  }
  return sentences(
    urgentSentence(language, 'urgent.worse', urgentLine),
    missingLead(decision, items),
    place === null
      ? say(language, 'lead.answered', { municipality: municipalityName })
      : say(language, 'lead.place', { place }),
  );
}

/** That nothing is warned of is no promise: whoever sees danger is to wait for nobody. */
function alertsLead({ decision, alerts = [], alertsUrl = null, urgentLine, municipalityName }: Composition): string {
  const { language } = decision;
  const wording = alerts.length > 0 ? 'alerts.current' : 'alerts.none';
  return sentences(
    say(language, wording, { municipality: municipalityName }),
    urgentSentence(language, 'urgent.danger', urgentLine),
    alertsUrl === null ? '' : say(language, 'alerts.where', { url: alertsUrl }),
  );
}

/** Nobody asked and nothing failed: no apology, and a person only for who wants one. */
function courteousLead(composition: Composition, courtesy: Courtesy): string {
  const { decision, handoff, urgentLine, municipalityName, municipalities = [municipalityName] } = composition;
  const { language } = decision;
  const names = { municipality: municipalityName, municipalities: municipalities.join(', ') };
  return sentences(
    say(language, `courtesy.${courtesy}`, names),
    courtesy === 'help' ? urgentSentence(language, 'urgent.danger', urgentLine) : '',
    handoff === null || !needsPerson(courtesy) || courtesy === 'person' ? '' : say(language, 'lead.person'),
  );
}

/** The number is the published one of the line; without a number there is nothing to say. */
function urgentSentence(language: string, wording: 'urgent.worse' | 'urgent.danger', line: Item | null): string {
  const number = line?.facts.find(({ kind }) => kind === 'phone')?.value;
  return number === undefined ? '' : say(language, wording, { number });
}

/** `now`: what to do, and what to say on the telephone. `today`: that somebody can be talked to. */
function emergencyLead({ language, danger, grade }: Composition['decision'], items: readonly Item[]): string {
  const instruction = danger === null ? '' : say(language, `danger.${danger}`);
  const [line] = items.filter(({ kind }) => kind === 'helpLine');
  if (line === undefined) return sentences(instruction, say(language, 'danger.noLines'));
  if (grade !== 'today') return sentences(instruction, say(language, 'danger.say'));
  return sentences(say(language, 'today.lines'), isFree(line) ? say(language, 'today.free') : '');
}

/** Promised only where the line's entry says so: a help line has a cost when it is known to be none. */
function isFree({ facts }: Item): boolean {
  return facts.some(({ kind }) => kind === 'cost');
}

/** Says honestly that what was asked for is not known, rather than passing over it; not when the second item tells it. */
function missingLead({ aspects, language }: Composition['decision'], [first, second]: readonly Item[]): string {
  const missing = first === undefined ? [] : missingIn(first, aspects);
  const unknown = missing.find((aspect) => second === undefined || !makesUpFor(aspect, second));
  return unknown === undefined ? '' : say(language, 'lead.missing', { what: say(language, `missing.${unknown}`) });
}
