import { Alert, Box, LinearProgress } from '@mui/material';
import { useCanAccess } from 'react-admin';
import { useWords } from '../../i18n/use-words.js';
import { BackLink } from '../../layout/BackLink.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { useMunicipality } from '../../municipality/municipality-context.js';
import { useCaseSettings } from '../use-cases.js';
import { CannedSection } from './CannedSection.js';
import { HoursForm } from './HoursForm.js';
import { ProtocolsSection } from './ProtocolsSection.js';

/** When people answer and as whom, what is written once, and what must not depend on memory: for those who run the window. */
export function CaseSettingsPage() {
  const say = useWords();
  const { canAccess: mayManage, isPending } = useCanAccess({ resource: 'cases', action: 'manage' });
  if (isPending) return <LinearProgress aria-label={say('common.loading')} />;
  return mayManage ? <Settings /> : <Alert severity="error">{say('error.refused')}</Alert>;
}

function Settings() {
  const say = useWords();
  const { id: municipality } = useMunicipality();
  const { data: settings, isPending, isError } = useCaseSettings(municipality);
  return (
    <Box sx={{ display: 'grid', gap: 2.5, minWidth: 0, maxWidth: 960 }}>
      <Box sx={{ display: 'grid' }}>
        <BackLink to="/cases" label={say('case.back')} />
        <PageHeader title={say('caseSettings.title')} lead={say('caseSettings.lead')} />
      </Box>
      {isPending && <LinearProgress aria-label={say('common.loading')} />}
      {isError && <Alert severity="error">{say('error.unavailable')}</Alert>}
      {/* What is being typed is not taken away by what others save: core tells of a conflict. */}
      {settings && <HoursForm key={settings.municipality} settings={settings} />}
      <CannedSection key={`canned ${municipality}`} municipality={municipality} />
      <ProtocolsSection key={`protocols ${municipality}`} municipality={municipality} />
    </Box>
  );
}
