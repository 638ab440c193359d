import { type AttendanceCertificate, attendanceStatement } from '@ventanilla/mgi';
import { z } from 'zod';
import type { CertificateDocument } from '../certificate.schema.js';

/** What is signed of a certificate of attendance: all that core keeps, and the name, which it keeps with the official. */
export function attendanceOfPerson(certificate: CertificateDocument, person: string): AttendanceCertificate {
  const { number, edition, placeName, issuedBy, issuedOn, attended } = certificate;
  const { hours, modules } = attended ?? { hours: 0, modules: [] };
  return { number, person, training: edition, hours, modules, placeName, issuedBy, issuedOn };
}

const attendance = z.tuple([z.literal('attendance'), z.literal(1), z.string(), z.string()]).rest(z.unknown());

/** The name in a signed statement, if it is the statement of this very certificate. */
export function findPerson(certificate: CertificateDocument, statement: string | null): string | null {
  if (statement === null) return null;
  const [, , , person] = attendance.safeParse(JSON.parse(statement)).data ?? [];
  const isOwn = person !== undefined && attendanceStatement(attendanceOfPerson(certificate, person)) === statement;
  return isOwn ? person : null;
}
