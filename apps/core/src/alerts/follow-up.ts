import type { AlertInput, AlertKind } from '@ventanilla/contracts';
import type { AlertDocument } from './alert.schema.js';
import { inputOf } from './alert.view.js';

type FollowUp = {
  municipality: string;
  kind: AlertKind;
  input: AlertInput;
  references: AlertDocument['references'];
};

/**
 * The beginning of a message about an earlier one: for the same people, in the same languages. An update starts from
 * what was said; a cancellation from empty texts, so that nobody is told of the danger once more by mistake.
 */
export function followUpOf(before: AlertDocument, kind: Exclude<AlertKind, 'alert'>): FollowUp {
  const { municipality, references, sender, identifier, sentAt, _id } = before;
  const input: AlertInput = { ...inputOf(before), sendAt: null };
  const own = sentAt ? [{ id: _id.toHexString(), sender, identifier, sentAt }] : [];
  return {
    municipality,
    kind,
    references: [...own, ...references],
    input: kind === 'cancel' ? cancelled(input) : input,
  };
}

function cancelled(input: AlertInput): AlertInput {
  const empty = { headline: '', description: '', instruction: '' };
  const texts = Object.fromEntries(Object.keys(input.texts).map((language) => [language, empty]));
  return { ...input, urgency: 'Past', severity: 'Minor', certainty: 'Observed', responses: ['AllClear'], texts };
}
