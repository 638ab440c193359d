import { Box, Button, Typography } from '@mui/material';
import type { CaseDetail } from '@ventanilla/contracts';
import { useState } from 'react';
import { useCanAccess } from 'react-admin';
import { useWords } from '../../i18n/use-words.js';
import { Section } from '../../layout/Section.js';
import { useReferrals } from '../use-cases.js';
import { AskReferralDialog } from './AskReferralDialog.js';
import { ReferralCard } from './ReferralCard.js';

/** Handing a person over to an organization: what was asked, what they answered, what came of it. */
export function ReferralSection({ one }: { one: CaseDetail }) {
  const say = useWords();
  const { data } = useReferrals(one);
  const { canAccess: mayEdit } = useCanAccess({ resource: 'cases', action: 'edit' });
  const [isAsking, setAsking] = useState(false);
  return (
    <Section title={say('referral.title')} lead={say('referral.lead')}>
      {data?.length === 0 && <Typography color="textSecondary">{say('referral.none')}</Typography>}
      {data?.map((referral) => (
        <ReferralCard key={referral.id} referral={referral} mayEdit={mayEdit === true} />
      ))}
      {mayEdit && one.state !== 'closed' && (
        <Box>
          <Button variant="outlined" onClick={() => setAsking(true)}>
            {say('referral.new')}
          </Button>
        </Box>
      )}
      {isAsking && <AskReferralDialog one={one} onClose={() => setAsking(false)} />}
    </Section>
  );
}
