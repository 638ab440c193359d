import type {
  Attachment,
  AttachmentInput,
  Certificate,
  Certification,
  CertificationInput,
  CertificationPhase,
  CertificationSettings,
  CertificationSummary,
  FileContent,
} from '@ventanilla/contracts';
import type { DeskCore } from './desk-core.js';
import { readWhole } from './read-whole.js';

/** What can be done with certifications; granting and revoking is for whoever certifies. */
export type CertificationDeeds = {
  certifications(municipality: string): Promise<{ items: CertificationSummary[]; total: number }>;
  certification(id: string): Promise<Certification>;
  applyForCertification(municipality: string, edition: string): Promise<Certification>;
  updateCertification(before: Certification, certification: CertificationInput): Promise<Certification>;
  moveCertification(certification: Certification, to: CertificationPhase, why: string): Promise<Certification>;
  addCertificationFile(certification: string, file: AttachmentInput): Promise<Attachment>;
  certificationFile(certification: string, file: string): Promise<FileContent>;
  certificationSettings(): Promise<CertificationSettings>;
  setCertification(settings: CertificationSettings): Promise<CertificationSettings>;
  issueCertificate(certification: Certification): Promise<Certificate>;
  revokeCertificate(number: string, reason: string): Promise<Certificate>;
};

export function certificationDeeds(core: DeskCore): CertificationDeeds {
  return {
    certifications: (municipality) =>
      readWhole((page) => core.listCertifications({ query: { municipality, ...page } })),
    certification: (id) => core.getCertification({ params: { id } }),
    applyForCertification: (municipality, edition) => core.applyForCertification({ body: { municipality, edition } }),
    updateCertification: ({ id, version }, certification) =>
      core.updateCertification({ params: { id }, body: { version, certification } }),
    moveCertification: ({ id, version }, to, why) =>
      core.moveCertification({ params: { id }, body: { version, to, why } }),
    addCertificationFile: (id, body) => core.addCertificationFile({ params: { id }, body }),
    certificationFile: (id, file) => core.getCertificationFile({ params: { id, file } }),
    certificationSettings: () => core.getCertificationSettings(),
    setCertification: ({ version, ...settings }) => core.updateCertificationSettings({ body: { version, settings } }),
    issueCertificate: ({ id, version }) => core.issueCertificate({ params: { id }, body: { version } }),
    revokeCertificate: (number, reason) => core.revokeCertificate({ params: { number }, body: { reason } }),
  };
}
