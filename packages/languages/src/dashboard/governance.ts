import type { DashboardLanguage } from './dashboard.js';
import { actionPlans as englishActionPlans } from './en/action-plans.js';
import { answering as englishAnswering } from './en/answering.js';
import { certifications as englishCertifications } from './en/certifications.js';
import { comparison as englishComparison } from './en/comparison.js';
import { domainQuestions as englishDomainQuestions } from './en/domain-questions.js';
import { indicatorSets as englishIndicatorSets } from './en/indicator-sets.js';
import { matrix as englishMatrix } from './en/matrix.js';
import { profiles as englishProfiles } from './en/profiles.js';
import { roundProblems as englishRoundProblems } from './en/round-problems.js';
import { roundWork as englishRoundWork } from './en/round-work.js';
import { rounds as englishRounds } from './en/rounds.js';
import { trainings as englishTrainings } from './en/trainings.js';
import { actionPlans as spanishActionPlans } from './es/action-plans.js';
import { answering as spanishAnswering } from './es/answering.js';
import { certifications as spanishCertifications } from './es/certifications.js';
import { comparison as spanishComparison } from './es/comparison.js';
import { domainQuestions as spanishDomainQuestions } from './es/domain-questions.js';
import { indicatorSets as spanishIndicatorSets } from './es/indicator-sets.js';
import { matrix as spanishMatrix } from './es/matrix.js';
import { profiles as spanishProfiles } from './es/profiles.js';
import { roundProblems as spanishRoundProblems } from './es/round-problems.js';
import { roundWork as spanishRoundWork } from './es/round-work.js';
import { rounds as spanishRounds } from './es/rounds.js';
import { trainings as spanishTrainings } from './es/trainings.js';
import type { GovernanceMessages } from './messages.js';
import { actionPlans as portugueseActionPlans } from './pt/action-plans.js';
import { answering as portugueseAnswering } from './pt/answering.js';
import { certifications as portugueseCertifications } from './pt/certifications.js';
import { comparison as portugueseComparison } from './pt/comparison.js';
import { domainQuestions as portugueseDomainQuestions } from './pt/domain-questions.js';
import { indicatorSets as portugueseIndicatorSets } from './pt/indicator-sets.js';
import { matrix as portugueseMatrix } from './pt/matrix.js';
import { profiles as portugueseProfiles } from './pt/profiles.js';
import { roundProblems as portugueseRoundProblems } from './pt/round-problems.js';
import { roundWork as portugueseRoundWork } from './pt/round-work.js';
import { rounds as portugueseRounds } from './pt/rounds.js';
import { trainings as portugueseTrainings } from './pt/trainings.js';

/**
 * What the dashboard says on its pages of indicator sets, rounds and profiles, by key, in each of its languages. An entry
 * of its own (`@ventanilla/languages/governance`), so that nobody fetches it who never opens one of those pages.
 */
export const governanceWordings: Readonly<Record<DashboardLanguage, GovernanceMessages>> = {
  es: {
    ...spanishDomainQuestions,
    ...spanishIndicatorSets,
    ...spanishRoundProblems,
    ...spanishRounds,
    ...spanishRoundWork,
    ...spanishProfiles,
    ...spanishAnswering,
    ...spanishMatrix,
    ...spanishComparison,
    ...spanishActionPlans,
    ...spanishCertifications,
    ...spanishTrainings,
  },
  en: {
    ...englishDomainQuestions,
    ...englishIndicatorSets,
    ...englishRoundProblems,
    ...englishRounds,
    ...englishRoundWork,
    ...englishProfiles,
    ...englishAnswering,
    ...englishMatrix,
    ...englishComparison,
    ...englishActionPlans,
    ...englishCertifications,
    ...englishTrainings,
  },
  pt: {
    ...portugueseDomainQuestions,
    ...portugueseIndicatorSets,
    ...portugueseRoundProblems,
    ...portugueseRounds,
    ...portugueseRoundWork,
    ...portugueseProfiles,
    ...portugueseAnswering,
    ...portugueseMatrix,
    ...portugueseComparison,
    ...portugueseActionPlans,
    ...portugueseCertifications,
    ...portugueseTrainings,
  },
};
