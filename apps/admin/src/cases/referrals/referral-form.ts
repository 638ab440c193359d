import { type PassedOn, passedOnKinds, type ReferralInput, referralInputSchema } from '@ventanilla/contracts';

type Kind = PassedOn['kind'];

/** `other`: an organization that is not in the directory. */
export const OTHER = 'other';

export type ReferralForm = {
  /** Key of an organization, OTHER, or '' while none is chosen. */
  organization: string;
  organizationName: string;
  purpose: string;
  passesOn: Readonly<Record<Kind, string>>;
};

export const blankReferral: ReferralForm = {
  organization: '',
  organizationName: '',
  purpose: '',
  passesOn: { name: '', contact: '', language: '', need: '', papers: '', family: '', availability: '', other: '' },
};

/** What would be passed on, and nothing that was left empty. */
export function passedOnOf({ passesOn }: ReferralForm): PassedOn[] {
  return passedOnKinds.map((kind) => ({ kind, text: passesOn[kind].trim() })).filter(({ text }) => text !== '');
}

/** The referral as core takes it; null while something is missing. */
export function referralOf(form: ReferralForm): ReferralInput | null {
  const { organization, organizationName, purpose } = form;
  if (organization === '') return null;
  const key = organization === OTHER ? null : organization;
  const read = referralInputSchema.safeParse({
    organization: key,
    organizationName,
    purpose,
    passesOn: passedOnOf(form),
  });
  return read.success ? read.data : null;
}
