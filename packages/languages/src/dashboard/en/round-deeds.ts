import type { RoundDeedMessages } from '../messages.js';

/** What was done with indicator sets and assessment rounds, and what was refused, in English. */
export const roundDeeds: RoundDeedMessages = {
  'action.importSet': 'Imported an indicator set',
  'action.releaseSet': 'Released a version of an indicator set',
  'action.movePhase': 'Moved the round to another phase',
  'action.answer': 'Answered an indicator',
  'action.comment': 'Commented on an answer',
  'action.decide': 'Decided on an indicator',
  'action.recordMinutes': 'Kept minutes',
  'action.addFile': 'Added a file as evidence',
  'action.monitor': 'Recorded a look at an action',
  'action.recordSession': 'Recorded a training session',
  'action.forget': 'Deleted the name of somebody trained',
  'action.issueCertificate': 'Granted a certificate',
  'action.revokeCertificate': 'Revoked a certificate',
  'action.makeSigningKey': 'Made a signing key',
  'error.phaseOpen': 'This phase can not be closed yet: something is missing. Nothing was changed.',
};
