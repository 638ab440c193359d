import { Alert, Box, Button, LinearProgress } from '@mui/material';
import type { GapInFull } from '@ventanilla/contracts';
import { useState } from 'react';
import { useCanAccess } from 'react-admin';
import { useParams } from 'react-router-dom';
import { ForThose } from '../governance/ForThose.js';
import { useWords } from '../i18n/use-words.js';
import { BackLink } from '../layout/BackLink.js';
import { PageHeader } from '../layout/PageHeader.js';
import { AsideDialog } from './AsideDialog.js';
import { AskedSection } from './AskedSection.js';
import { CloseSection } from './CloseSection.js';
import { MergeDialog } from './MergeDialog.js';
import { Outcome } from './Outcome.js';
import { useGap } from './use-gaps.js';
import { WriteSection } from './WriteSection.js';

/** One gap: how people ask, and the ways to close it, tried on the spot. */
export function GapPage() {
  return (
    <ForThose resource="gaps">
      <Gap />
    </ForThose>
  );
}

function Gap() {
  const say = useWords();
  const { id = '' } = useParams();
  const { data: gap, isPending } = useGap(id);
  if (isPending) return <LinearProgress aria-label={say('common.loading')} />;
  if (!gap) return <Alert severity="error">{say('error.notFound')}</Alert>;
  return <GapInFullView key={gap.id} gap={gap} />;
}

function GapInFullView({ gap }: { gap: GapInFull }) {
  const say = useWords();
  const { canAccess: mayClose } = useCanAccess({ resource: 'gaps', action: 'edit' });
  const isOpen = gap.state === 'open' || gap.state === 'beingWritten';
  const [first] = gap.examples;
  const title = first?.text ?? (gap.topic ? say(`topic.${gap.topic}`) : say('gap.textGone'));
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <BackLink to="/gaps" label={say('gap.back')} />
      <PageHeader
        title={title}
        lead={say('gap.count', { smart_count: gap.count })}
        actions={mayClose && isOpen && <GapActions gap={gap} />}
      />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(0, 3fr)' },
          alignItems: 'start',
        }}
      >
        <AskedSection gap={gap} maySplit={(mayClose ?? false) && isOpen && gap.count > 1} />
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <Outcome gap={gap} mayClose={mayClose ?? false} />
          {mayClose && isOpen && <CloseSection gap={gap} />}
          {mayClose && gap.state === 'open' && <WriteSection gap={gap} />}
        </Box>
      </Box>
    </Box>
  );
}

/** What can be done with it that answers nothing. */
function GapActions({ gap }: { gap: GapInFull }) {
  const say = useWords();
  const [asked, setAsked] = useState<'merge' | 'aside' | null>(null);
  const close = () => setAsked(null);
  return (
    <>
      <Button onClick={() => setAsked('merge')} sx={{ minHeight: 44 }}>
        {say('gap.merge')}
      </Button>
      <Button onClick={() => setAsked('aside')} sx={{ minHeight: 44 }}>
        {say('gap.aside')}
      </Button>
      {asked === 'merge' && <MergeDialog gap={gap} onClose={close} />}
      {asked === 'aside' && <AsideDialog gap={gap} onClose={close} />}
    </>
  );
}
