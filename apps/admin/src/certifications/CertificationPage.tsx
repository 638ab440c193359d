import { Alert, Box, LinearProgress } from '@mui/material';
import { useParams } from 'react-router-dom';
import { ForThose } from '../governance/ForThose.js';
import { useWords } from '../i18n/use-words.js';
import { BackLink } from '../layout/BackLink.js';
import { PageHeader } from '../layout/PageHeader.js';
import { BroughtSection } from './BroughtSection.js';
import { CertificateSection } from './CertificateSection.js';
import { PhaseSection } from './PhaseSection.js';
import { useCertification } from './use-certification.js';

/** One certification: where it is, what it still needs, and what the municipality brings to it. */
export function CertificationPage() {
  return (
    <ForThose resource="certifications">
      <OneCertification />
    </ForThose>
  );
}

function OneCertification() {
  const say = useWords();
  const { id = '' } = useParams();
  const { data: certification, isPending, isError } = useCertification(id);
  if (isPending) return <LinearProgress aria-label={say('common.loading')} />;
  if (isError || !certification) return <Alert severity="error">{say('error.notFound')}</Alert>;
  const { edition, certificate, version } = certification;
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <BackLink to="/certifications" label={say('menu.certifications')} />
      <PageHeader title={say('certification.named', { edition })} lead={say('certification.pageLead')} />
      <CertificateSection certification={certification} />
      {!certificate && <PhaseSection certification={certification} />}
      <BroughtSection key={version} certification={certification} />
    </Box>
  );
}
