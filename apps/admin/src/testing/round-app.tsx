import type { Assessment, IndicatorSet, Staff } from '@ventanilla/contracts';
import { governanceWordings } from '@ventanilla/languages/governance';
import { lateWords } from '../i18n/late-words.js';
import { aStaff } from './builders.js';
import { aMemoryRound, type MemoryRound } from './memory-assessments.js';
import { renderApp } from './render-app.js';
import { anIndicatorSet, aRound } from './round-builders.js';

/** Somebody who answers for the health office of the round. */
export function aRespondent(overrides: Partial<Staff> = {}): Staff {
  return aStaff({ name: 'Nora', role: 'institution', institutions: ['salud'], ...overrides });
}

/** Somebody who runs the rounds of the municipality. */
export function aFocalPoint(overrides: Partial<Staff> = {}): Staff {
  return aStaff({ name: 'Fabia', role: 'focalPoint', ...overrides });
}

/** A round in which answers are taken, and its set. */
export function aRoundAtWork(overrides: Partial<Assessment> = {}): { set: IndicatorSet; round: Assessment } {
  const set = anIndicatorSet();
  return { set, round: aRound(set, { phase: 'dataCollection', ...overrides }) };
}

/** The dashboard at a page of a round, with what has been done in it. */
export function renderRound(page: string, work: Partial<MemoryRound>, signedIn: Staff, plan: Partial<Assessment> = {}) {
  const { set, round } = aRoundAtWork(plan);
  lateWords.add(governanceWordings);
  const contents = { indicatorSets: [set], rounds: [aMemoryRound(round, work)] };
  const core = renderApp(`/rounds/${round.id}/${page}`, contents, signedIn);
  return { core, round };
}
