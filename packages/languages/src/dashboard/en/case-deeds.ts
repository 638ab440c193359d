import type { CaseDeedMessages } from '../messages.js';

/** What was done with the cases of people, in English. */
export const caseDeeds: CaseDeedMessages = {
  'action.assign': 'Assigned a case',
  'action.write': 'Wrote to the person',
  'action.note': 'Wrote an internal note',
  'action.close': 'Closed a case',
  'action.reopen': 'Reopened a case',
  'action.startProtocol': 'Began a protocol',
  'action.markStep': 'Marked a step of a protocol',
  'action.askConsent': 'Asked for consent to a referral',
  'action.giveConsent': 'The person consented',
  'action.declineConsent': 'The person did not consent',
  'action.withdrawConsent': 'The person took their consent back',
  'action.passOn': 'Made a referral',
  'action.recordOutcome': 'Recorded what came of a referral',
};
