import { addDays, type LocalDate } from '@ventanilla/directory';

/** A certificate of a local government. Its number is what somebody types in to look it up. */
export type Certificate = {
  number: string;
  placeName: string;
  edition: string;
  issuedBy: string;
  issuedOn: LocalDate;
  /** The last day on which it holds; `null` when its end is not stated. */
  validUntil: LocalDate | null;
  revoked: { on: LocalDate; reason: string } | null;
};

/** Whether a certificate holds, and if not, why. */
export type CertificateState = 'notYet' | 'valid' | 'expired' | 'revoked';

/** Whether a certificate holds on a day. One that was revoked held until the day before. */
export function certificateStateOn({ issuedOn, validUntil, revoked }: Certificate, today: LocalDate): CertificateState {
  if (revoked && today >= revoked.on) return 'revoked';
  if (today < issuedOn) return 'notYet';
  return validUntil !== null && today > validUntil ? 'expired' : 'valid';
}

/**
 * The last day of a validity of so many months, or `null` when none was set: the day before the same day of the month.
 * Where that month is shorter, it ends with the month.
 */
export function validityEnd(issuedOn: LocalDate, months: number | null): LocalDate | null {
  if (months === null) return null;
  const [year = 0, month = 1, day = 1] = issuedOn.split('-').map(Number);
  const daysInMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  if (day > daysInMonth) return dateOf(year, month - 1 + months, daysInMonth);
  return addDays(dateOf(year, month - 1 + months, day), -1);
}

function dateOf(year: number, month: number, day: number): LocalDate {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

/**
 * What is signed of a certificate, as one text that is the same for the same certificate everywhere. It leaves out
 * whether it was revoked: that is asked of whoever issued it.
 */
export function certificateStatement(certificate: Certificate): string {
  const { number, placeName, edition, issuedBy, issuedOn, validUntil } = certificate;
  return JSON.stringify(['certificate', 1, number, placeName, edition, issuedBy, issuedOn, validUntil]);
}
