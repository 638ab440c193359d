import SettingsIcon from '@mui/icons-material/TuneOutlined';
import { Alert, Box, Button } from '@mui/material';
import { useCanAccess } from 'react-admin';
import { Link } from 'react-router-dom';
import { ForThose } from '../governance/ForThose.js';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { CaseFilters } from './CaseFilters.js';
import { CaseList } from './CaseList.js';
import { InboxNotes } from './InboxNotes.js';
import { NoticeSwitch } from './NoticeSwitch.js';
import { useCaseSettings } from './use-cases.js';

/** The inbox: people who asked for a person, whoever waits first. */
export function CasesPage() {
  return (
    <ForThose resource="cases">
      <Inbox />
    </ForThose>
  );
}

function Inbox() {
  const say = useWords();
  const { id: municipality } = useMunicipality();
  const { canAccess: mayManage } = useCanAccess({ resource: 'cases', action: 'manage' });
  const settings = mayManage && (
    <Button component={Link} to="/cases/settings" variant="outlined" startIcon={<SettingsIcon />}>
      {say('caseSettings.title')}
    </Button>
  );
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <PageHeader title={say('menu.cases')} lead={say('cases.lead')} actions={settings} />
      <NotOffered municipality={municipality} />
      <InboxNotes municipality={municipality} />
      <CaseFilters municipality={municipality} />
      <CaseList municipality={municipality} />
      <NoticeSwitch />
    </Box>
  );
}

/** Nobody can come in while no hours are set: whoever waits for cases here should know. */
function NotOffered({ municipality }: { municipality: string }) {
  const say = useWords();
  const { data } = useCaseSettings(municipality);
  const { canAccess: mayManage } = useCanAccess({ resource: 'cases', action: 'manage' });
  if (!data || data.offered) return null;
  const action = mayManage && (
    <Button component={Link} to="/cases/settings" color="inherit" sx={{ whiteSpace: 'nowrap' }}>
      {say('cases.setHours')}
    </Button>
  );
  return (
    <Alert severity="warning" action={action}>
      {say('cases.notOffered')}
    </Alert>
  );
}
