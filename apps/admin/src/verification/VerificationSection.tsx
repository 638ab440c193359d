import VerifyIcon from '@mui/icons-material/VerifiedOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { AnyEntry, Verification } from '@ventanilla/contracts';
import { useState } from 'react';
import { useCanAccess, useDataProvider, useRecordContext } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { CheckedMark } from '../entries/CheckedMark.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { useAskedPlace } from '../layout/AskedPlace.js';
import { Section } from '../layout/Section.js';
import { VerifyDialog } from './VerifyDialog.js';

/** When a person last made sure that it is true, and the one thing to do about it. */
export function VerificationSection({ needsSaving = false }: { needsSaving?: boolean }) {
  const say = useWords();
  const entry = useRecordContext<AnyEntry>();
  const isAsked = useAskedPlace() === 'verification';
  const [open, setOpen] = useState(isAsked);
  const { canAccess } = useCanAccess({ resource: 'services', action: 'publish' });
  if (!entry) return null;
  return (
    <Section title={say('verify.title')} lead={say('verify.lead')}>
      <LastTime entry={entry} />
      {canAccess && (
        <Button
          variant="outlined"
          startIcon={<VerifyIcon />}
          onClick={() => setOpen(true)}
          disabled={needsSaving}
          sx={{ justifySelf: 'start' }}
        >
          {say(needsSaving ? 'verify.saveFirst' : 'verify.act')}
        </Button>
      )}
      <History entry={entry} />
      {open && canAccess && <VerifyDialog entry={entry} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function LastTime({ entry }: { entry: AnyEntry }) {
  const say = useWords();
  const { checkedAt, checkedBy, checkedHow } = entry.facts;
  if (checkedAt === null) return <Typography>{say('verify.never')}</Typography>;
  const by = [checkedBy, checkedHow && say(`verify.how.${checkedHow}`)].filter(Boolean).join(' · ');
  return (
    <Typography component="div">
      <CheckedMark entry={entry} />
      {by && (
        <Typography variant="body2" color="textSecondary">
          {by}
        </Typography>
      )}
    </Typography>
  );
}

function History({ entry }: { entry: AnyEntry }) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data } = useQuery({
    queryKey: ['verifications', entry.id, entry.version],
    queryFn: () => dataProvider.verifications(entry),
    enabled: open,
  });
  return (
    <Box>
      <Button onClick={() => setOpen(!open)} aria-expanded={open} sx={{ marginLeft: -1.5 }}>
        {say('verify.history')}
      </Button>
      {open && data?.length === 0 && <Typography variant="body2">{say('verify.none')}</Typography>}
      {open && data && data.length > 0 && (
        <Box component="ol" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1 }}>
          {data.map((each) => (
            <HistoryLine key={each.id} verification={each} />
          ))}
        </Box>
      )}
    </Box>
  );
}

function HistoryLine({ verification }: { verification: Verification }) {
  const say = useWords();
  const dates = useDates();
  const { checkedAt, checkedBy, how, note } = verification;
  return (
    <Box component="li" sx={{ borderLeft: 3, borderColor: 'divider', paddingLeft: 1.5 }}>
      <Typography sx={{ fontWeight: 600 }}>{dates.day(checkedAt)}</Typography>
      <Typography variant="body2">
        {checkedBy} · {say(`verify.how.${how}`)}
      </Typography>
      {note && (
        <Typography variant="body2" color="textSecondary">
          {note}
        </Typography>
      )}
    </Box>
  );
}
