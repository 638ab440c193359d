import { Alert, Box, Button, Link, TextField } from '@mui/material';
import type { Certificate, Certification } from '@ventanilla/contracts';
import { useState } from 'react';
import { useCanAccess, useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useRefusable } from '../core/use-refusable.js';
import { GovernanceRefusal } from '../governance/GovernanceRefusal.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { CertificateMark } from './CertificateMark.js';
import { useForgetCertifications } from './use-certification.js';

/** The certificate, once there is one; the way to grant it, for whoever certifies. */
export function CertificateSection({ certification }: { certification: Certification }) {
  const { canAccess: certifies } = useCanAccess({ resource: 'certifications', action: 'issue' });
  const { certificate, phase } = certification;
  if (certificate) return <Granted certificate={certificate} certifies={certifies === true} />;
  return certifies && phase === 'certificate' ? <Grant certification={certification} /> : null;
}

function Granted({ certificate, certifies }: { certificate: Certificate; certifies: boolean }) {
  const say = useWords();
  const dates = useDates();
  const { issuedBy, issuedOn, validUntil, revoked, path, state } = certificate;
  const until = validUntil ? say('certificate.until', { day: dates.day(validUntil) }) : say('certificate.endless');
  return (
    <Section
      title={say('certificate.title')}
      lead={say('certificate.by', { issuer: issuedBy, day: dates.day(issuedOn) })}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <CertificateMark certificate={certificate} />
        {until}
        <Link href={path} target="_blank" rel="noreferrer">
          {say('certificate.open')}
        </Link>
      </Box>
      {revoked && <Alert severity="error">{revoked.reason}</Alert>}
      {certifies && state !== 'revoked' && <Revoke number={certificate.number} />}
    </Section>
  );
}

function Grant({ certification }: { certification: Certification }) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const forget = useForgetCertifications();
  const refusable = useRefusable();

  async function grant() {
    if (await refusable.run(() => dataProvider.issueCertificate(certification))) await forget();
  }

  return (
    <Section title={say('certificate.title')} lead={say('certificate.grantLead')}>
      <GovernanceRefusal error={refusable.refusal} />
      <Button
        variant="contained"
        sx={{ justifySelf: 'start' }}
        disabled={certification.needs.length > 0 || refusable.isPending}
        onClick={() => void grant()}
      >
        {say('certificate.grant')}
      </Button>
    </Section>
  );
}

function Revoke({ number }: { number: string }) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const forget = useForgetCertifications();
  const refusable = useRefusable();
  const [reason, setReason] = useState<string | null>(null);

  async function revoke() {
    if (await refusable.run(() => dataProvider.revokeCertificate(number, reason ?? ''))) await forget();
  }

  if (reason === null) {
    return (
      <Button color="error" sx={{ justifySelf: 'start' }} onClick={() => setReason('')}>
        {say('certificate.revoke')}
      </Button>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 1.5, maxWidth: 560 }}>
      <TextField
        autoFocus
        multiline
        label={say('certificate.reason')}
        helperText={say('certificate.reasonHelp')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <GovernanceRefusal error={refusable.refusal} />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button
          color="error"
          variant="contained"
          disabled={reason.trim() === '' || refusable.isPending}
          onClick={() => void revoke()}
        >
          {say('certificate.revoke')}
        </Button>
        <Button onClick={() => setReason(null)}>{say('common.cancel')}</Button>
      </Box>
    </Box>
  );
}
