import { Alert, Box, LinearProgress } from '@mui/material';
import type { CaseDetail } from '@ventanilla/contracts';
import { useParams } from 'react-router-dom';
import { isDeskError } from '../core/desk-error.js';
import { ForThose } from '../governance/ForThose.js';
import { useWords } from '../i18n/use-words.js';
import { BackLink } from '../layout/BackLink.js';
import { PageHeader } from '../layout/PageHeader.js';
import { useFollowMunicipality } from '../municipality/municipality-context.js';
import { CaseFacts } from './CaseFacts.js';
import { CaseSummary } from './CaseSummary.js';
import { ConversationSection } from './conversation/ConversationSection.js';
import { ProtocolSection } from './protocols/ProtocolSection.js';
import { SuggestedProtocol } from './protocols/SuggestedProtocol.js';
import { ReferralSection } from './referrals/ReferralSection.js';
import { useCase } from './use-cases.js';

/** A person's case: what was said, and what is done about it. */
export function CasePage() {
  return (
    <ForThose resource="cases">
      <OpenCase />
    </ForThose>
  );
}

function OpenCase() {
  const say = useWords();
  const { id = '' } = useParams();
  const { data: one, isPending, error } = useCase(id);
  useFollowMunicipality(one?.municipality);
  if (isPending) return <LinearProgress aria-label={say('common.loading')} />;
  if (one) return <WholeCase key={one.id} one={one} />;
  return <Alert severity="error">{say(isDeskError(error) ? `error.${error.body.code}` : 'error.unavailable')}</Alert>;
}

function WholeCase({ one }: { one: CaseDetail }) {
  const say = useWords();
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <Box sx={{ display: 'grid' }}>
        <BackLink to="/cases" label={say('case.back')} />
        <PageHeader title={say('cases.number', { number: one.number })} actions={<CaseSummary one={one} />} />
      </Box>
      <SuggestedProtocol one={one} />
      <Box sx={columns}>
        <ConversationSection one={one} />
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <CaseFacts one={one} />
          <ProtocolSection one={one} />
          <ReferralSection one={one} />
        </Box>
      </Box>
    </Box>
  );
}

const columns = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1.5fr) minmax(320px, 1fr)' },
} as const;
