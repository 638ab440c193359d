import { Alert, Box, Typography } from '@mui/material';
import type { Referral } from '@ventanilla/contracts';
import { useDates } from '../../i18n/use-dates.js';
import { useWords } from '../../i18n/use-words.js';
import { CancelReferral } from './CancelReferral.js';
import { OutcomeForm } from './OutcomeForm.js';
import { PassedOnList } from './PassedOnList.js';
import { PassOnForm } from './PassOnForm.js';
import { ReferralMark } from './ReferralMark.js';

type Props = { referral: Referral; mayEdit: boolean };

/** One referral: to whom, what for, with what, where it stands, and what can be done with it now. */
export function ReferralCard({ referral, mayEdit }: Props) {
  return (
    <Box component="article" aria-label={referral.organizationName} sx={card}>
      <Typography variant="h3" sx={{ overflowWrap: 'anywhere' }}>
        {referral.organizationName}
      </Typography>
      <ReferralMark state={referral.state} />
      {referral.purpose && <Typography sx={{ overflowWrap: 'anywhere' }}>{referral.purpose}</Typography>}
      <PassedOnList items={referral.passesOn} />
      <History referral={referral} />
      {mayEdit && <NextDeed referral={referral} />}
    </Box>
  );
}

function History({ referral }: { referral: Referral }) {
  const say = useWords();
  const dates = useDates();
  const { state, expiresAt, passedOn, withdrawnAt, outcome } = referral;
  const lines = [
    state === 'asked' && say('referral.answerBy', { at: dates.moment(expiresAt) }),
    state === 'agreed' && say('referral.holdsUntil', { at: dates.moment(expiresAt) }),
    passedOn &&
      say('referral.passedOnBy', {
        name: passedOn.by,
        at: dates.moment(passedOn.at),
        way: say(`passingWay.${passedOn.way}`),
      }),
    withdrawnAt && say('referral.withdrawnAt', { at: dates.moment(withdrawnAt) }),
    outcome &&
      say('referral.resultBy', {
        result: say(`referralResult.${outcome.result}`),
        name: outcome.by,
        at: dates.moment(outcome.at),
      }),
    outcome?.note,
  ];
  return lines.filter(Boolean).map((line) => (
    <Typography key={String(line)} variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
      {line}
    </Typography>
  ));
}

/** What can be done next, which follows from where it stands. */
function NextDeed({ referral }: { referral: Referral }) {
  const say = useWords();
  const { state, passedOn, outcome } = referral;
  const mustTell = state === 'withdrawn' && passedOn !== null;
  const isTold = outcome?.result === 'erased' || outcome?.result === 'stillKept';
  return (
    <>
      {state === 'agreed' && <PassOnForm referral={referral} />}
      {(state === 'asked' || state === 'agreed') && <CancelReferral referral={referral} />}
      {mustTell && !isTold && <Alert severity="warning">{say('referral.tellThem')}</Alert>}
      {(state === 'passedOn' || mustTell) && <OutcomeForm referral={referral} isWithdrawn={mustTell} />}
    </>
  );
}

const card = {
  display: 'grid',
  gap: 0.75,
  minWidth: 0,
  borderLeft: 3,
  borderColor: 'divider',
  paddingLeft: 1.5,
} as const;
