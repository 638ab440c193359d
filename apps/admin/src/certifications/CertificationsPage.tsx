import {
  Alert,
  Box,
  Button,
  Card,
  CardActionArea,
  CardContent,
  LinearProgress,
  TextField,
  Typography,
} from '@mui/material';
import type { CertificationSummary } from '@ventanilla/contracts';
import { type FormEvent, useState } from 'react';
import { useCanAccess, useDataProvider } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useRefusable } from '../core/use-refusable.js';
import { ForThose } from '../governance/ForThose.js';
import { GovernanceRefusal } from '../governance/GovernanceRefusal.js';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { EmptyState } from '../lists/EmptyState.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { CertificateMark } from './CertificateMark.js';
import { SettingsSection } from './SettingsSection.js';
import { useCertifications, useForgetCertifications } from './use-certification.js';

/** The certifications of a municipality, and for whoever certifies what they ask for. */
export function CertificationsPage() {
  return (
    <ForThose resource="certifications">
      <CertificationList />
    </ForThose>
  );
}

function CertificationList() {
  const say = useWords();
  const { id: municipality } = useMunicipality();
  const { data, isPending, isError } = useCertifications(municipality);
  const { canAccess: certifies } = useCanAccess({ resource: 'certifications', action: 'issue' });
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <PageHeader title={say('menu.certifications')} lead={say('certification.lead')} />
      <Apply municipality={municipality} />
      {isPending && <LinearProgress aria-label={say('common.loading')} />}
      {isError && <Alert severity="error">{say('error.unavailable')}</Alert>}
      {data?.items.length === 0 && (
        <EmptyState title={say('certification.emptyTitle')} text={say('certification.emptyText')} />
      )}
      {data?.items.map((certification) => (
        <CertificationCard key={certification.id} certification={certification} />
      ))}
      {certifies && <SettingsSection />}
    </Box>
  );
}

function Apply({ municipality }: { municipality: string }) {
  const say = useWords();
  const navigate = useNavigate();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const forget = useForgetCertifications();
  const refusable = useRefusable();
  const [edition, setEdition] = useState('');

  async function apply(event: FormEvent) {
    event.preventDefault();
    const applied = await refusable.run(() => dataProvider.applyForCertification(municipality, edition));
    if (!applied) return;
    await forget();
    navigate(`/certifications/${applied.id}`);
  }

  return (
    <Box component="form" onSubmit={(event) => void apply(event)} sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start' }}>
        <TextField
          label={say('certification.edition')}
          helperText={say('certification.editionHelp')}
          value={edition}
          onChange={(event) => setEdition(event.target.value)}
          sx={{ flex: '1 1 220px', maxWidth: 360 }}
        />
        <Button type="submit" variant="contained" disabled={edition.trim() === '' || refusable.isPending}>
          {say('certification.apply')}
        </Button>
      </Box>
      <GovernanceRefusal error={refusable.refusal} />
    </Box>
  );
}

function CertificationCard({ certification }: { certification: CertificationSummary }) {
  const say = useWords();
  const { id, edition, phase, certificate } = certification;
  return (
    <Card>
      <CardActionArea component={Link} to={`/certifications/${id}`}>
        <CardContent sx={{ display: 'grid', gap: 0.75, justifyItems: 'start' }}>
          <Typography variant="h3" component="h2" sx={{ overflowWrap: 'anywhere' }}>
            {say('certification.named', { edition })}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {say(`certificationPhase.${phase}`)}
          </Typography>
          {certificate && <CertificateMark certificate={certificate} />}
        </CardContent>
      </CardActionArea>
    </Card>
  );
}
