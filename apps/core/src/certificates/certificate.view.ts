import { randomInt } from 'node:crypto';
import type { Certificate } from '@ventanilla/contracts';
import { certificateStateOn } from '@ventanilla/mgi';
import type { CertificateDocument } from './certificate.schema.js';

/** Crockford's letters: none is taken for another when it is read out or typed in. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Forty bits: nobody finds one by trying. */
const LENGTH = 8;

export function newNumber(): string {
  return `V-${Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`;
}

export function pathOf(number: string): string {
  return `/certificates/${number}`;
}

export function toCertificate(document: CertificateDocument, today: string): Certificate {
  const { number, municipality, placeName, edition, issuedBy, issuedOn, validUntil, revoked } = document;
  const said = { number, municipality, placeName, edition, issuedBy, issuedOn, validUntil, revoked };
  return { ...said, state: certificateStateOn(said, today), path: pathOf(number) };
}
