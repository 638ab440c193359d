import type {
  Attachment,
  Certificate,
  Certification,
  CertificationInput,
  CertificationSummary,
} from '@ventanilla/contracts';
import { certificationNeeds, findShortfalls } from '@ventanilla/mgi';
import type { CertificationDocument } from './certification.schema.js';
import type { Judged } from './judging.js';

export function toSummary(document: CertificationDocument, certificate: Certificate | null): CertificationSummary {
  const { _id, municipality, edition, phase, version, updatedAt } = document;
  return {
    id: _id.toHexString(),
    municipality,
    edition,
    phase,
    certificate,
    version,
    updatedAt: updatedAt.toISOString(),
  };
}

export function toCertification(
  document: CertificationDocument,
  { ruled, profile }: Judged,
  { certificate, files }: { certificate: Certificate | null; files: ReadonlyMap<string, Attachment> },
): Certification {
  return {
    ...toSummary(document, certificate),
    ...inputOf(document),
    profile,
    needs: certificate ? [] : certificationNeeds(ruled),
    results: ruled.results,
    shortfalls: findShortfalls(ruled.results, ruled.thresholds),
    moves: document.moves.map(({ at, ...move }) => ({ ...move, at: at.toISOString() })),
    files: filesOf(document).flatMap((file) => files.get(file) ?? []),
  };
}

export function inputOf(document: CertificationDocument): CertificationInput {
  const { municipality, edition, application, assessment, trainings, evaluation, priorities } = document;
  return { municipality, edition, application, assessment, trainings, evaluation, priorities };
}

export function filesOf({ application }: Pick<CertificationInput, 'application'>): string[] {
  const { generalDataFile, measuresFile, letter } = application;
  return [generalDataFile, measuresFile, letter?.file ?? null].flatMap((file) => file ?? []);
}
