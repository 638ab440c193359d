import type { Certificate, Certification, CertificationSettings } from '@ventanilla/contracts';
import { certificationPhases, checkThresholds, noThresholds, validityEnd } from '@ventanilla/mgi';
import { anId } from './builders.js';
import { found, type Part, pageOf, refusal } from './memory-parts.js';
import { aFile } from './memory-plan.js';

type CertificationOperation =
  | 'listCertifications'
  | 'getCertification'
  | 'applyForCertification'
  | 'updateCertification'
  | 'moveCertification'
  | 'addCertificationFile'
  | 'getCertificationFile'
  | 'getCertificationSettings'
  | 'updateCertificationSettings'
  | 'issueCertificate'
  | 'revokeCertificate';

/** What a phase needs is core's to judge; the twin keeps what a test says of it. */
export function certificationOperations(given: readonly Certification[]): Part<CertificationOperation> {
  const kept = new Map(given.map((certification) => [certification.id, certification]));
  let settings: CertificationSettings = { issuedBy: '', thresholds: noThresholds, version: 0 };

  function open(operation: CertificationOperation, id: string, version: number): Certification {
    const certification = found(operation, kept.get(id));
    if (certification.certificate) throw refusal(operation, 'wrongState');
    if (certification.version !== version) throw refusal(operation, 'conflict');
    return certification;
  }

  function keep(certification: Certification): Certification {
    const next = { ...certification, version: certification.version + 1 };
    kept.set(next.id, next);
    return next;
  }

  return {
    listCertifications: async ({ query }) => pageOf([...kept.values()], query),
    getCertification: async ({ params }) => found('getCertification', kept.get(params.id)),
    applyForCertification: async ({ body }) => {
      const isTaken = [...kept.values()].some(({ edition }) => edition === body.edition);
      if (isTaken) throw refusal('applyForCertification', 'keyTaken');
      return keep(applied(body.municipality, body.edition));
    },
    updateCertification: async ({ params, body }) =>
      keep({ ...open('updateCertification', params.id, body.version), ...body.certification }),
    moveCertification: async ({ params, body }) => {
      const certification = open('moveCertification', params.id, body.version);
      const isBack = certificationPhases.indexOf(body.to) < certificationPhases.indexOf(certification.phase);
      if (!isBack && certification.needs.length > 0) throw refusal('moveCertification', 'phaseOpen');
      return keep({ ...certification, phase: body.to });
    },
    addCertificationFile: async ({ body }) => aFile(body.fileName),
    getCertificationFile: async () => ({ fileName: 'Carta.pdf', mediaType: 'application/pdf', content: '' }),
    getCertificationSettings: async () => settings,
    updateCertificationSettings: async ({ body }) => {
      if (body.version !== settings.version) throw refusal('updateCertificationSettings', 'conflict');
      const problems = checkThresholds(body.settings.thresholds);
      if (problems.length > 0) throw refusal('updateCertificationSettings', 'invalid', { problems });
      settings = { ...body.settings, version: body.version + 1 };
      return settings;
    },
    issueCertificate: async ({ params, body }) => {
      const certification = open('issueCertificate', params.id, body.version);
      if (settings.issuedBy === '') throw refusal('issueCertificate', 'wrongState');
      const certificate = granted(certification, settings);
      keep({ ...certification, certificate });
      return certificate;
    },
    revokeCertificate: async ({ params, body }) => {
      const certification = found(
        'revokeCertificate',
        [...kept.values()].find(({ certificate }) => certificate?.number === params.number),
      );
      const certificate = found('revokeCertificate', certification.certificate ?? undefined);
      const revoked: Certificate = { ...certificate, state: 'revoked', revoked: { on: today(), reason: body.reason } };
      keep({ ...certification, certificate: revoked });
      return revoked;
    },
  };
}

function applied(municipality: string, edition: string): Certification {
  const application = { generalDataFile: null, measuresFile: null, letter: null };
  const results = { score: null, settledShare: null, doneShare: null, trainedOfficials: null };
  return {
    ...{
      id: anId(),
      municipality,
      edition,
      phase: 'diagnosis',
      certificate: null,
      version: 0,
      updatedAt: new Date().toISOString(),
    },
    ...{ application, assessment: null, trainings: [], evaluation: '', priorities: [], profile: null },
    ...{ needs: [{ code: 'letterMissing', message: '' }], results, shortfalls: [], moves: [], files: [] },
  };
}

function granted(
  { municipality, edition }: Certification,
  { issuedBy, thresholds }: CertificationSettings,
): Certificate {
  const validUntil = validityEnd(today(), thresholds.validityMonths);
  const said = { number: 'V-7KQ4M2XD', municipality, placeName: municipality, edition, issuedBy, issuedOn: today() };
  return { ...said, validUntil, revoked: null, state: 'valid', path: '/certificates/V-7KQ4M2XD' };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
