import { Box, Button, Typography } from '@mui/material';
import type { AnyEntry, GapInFull } from '@ventanilla/contracts';
import { useDataProvider, useGetOne, useNotify } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useNotifyError } from '../entries/use-entry-deeds.js';
import { useEntryPath } from '../entries/use-entry-path.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useForgetGaps } from './use-gaps.js';

/** What has become of it so far; nothing while it is open. */
export function Outcome({ gap, mayClose }: { gap: GapInFull; mayClose: boolean }) {
  const say = useWords();
  if (gap.state === 'open') return null;
  return (
    <Section title={say(`gap.state.${gap.state}`)}>
      <Sentences gap={gap} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {gap.entry && <EntryLink id={gap.entry.id} isWritten={gap.state === 'beingWritten'} />}
        {mayClose && <Reopen gap={gap} />}
      </Box>
    </Section>
  );
}

function Sentences({ gap: { state, writer, closed, setAside } }: { gap: GapInFull }) {
  const say = useWords();
  const dates = useDates();
  if (state === 'beingWritten') return <Typography>{say('gap.writing', { name: writer?.name ?? '' })}</Typography>;
  if (state === 'setAside' && setAside) {
    const { by, at, reason, note } = setAside;
    const why = note === '' ? say(`gap.reason.${reason}`) : note;
    return <Typography>{say('gap.asideBy', { name: by?.name ?? '', day: dates.day(at), reason: why })}</Typography>;
  }
  if (!closed) return null;
  const { by, at, way, told } = closed;
  const day = dates.day(at);
  return (
    <>
      <Typography>{by ? say('gap.closedBy', { name: by.name, day }) : say('gap.closedByItself', { day })}</Typography>
      <Typography>{say(`gap.way.${way}`)}</Typography>
      {told > 0 && <Typography>{say('gap.told', { smart_count: told })}</Typography>}
    </>
  );
}

function EntryLink({ id, isWritten }: { id: string; isWritten: boolean }) {
  const say = useWords();
  const pathTo = useEntryPath();
  const { data } = useGetOne<AnyEntry>('entries', { id });
  if (!data) return null;
  return (
    <Button component={Link} to={pathTo(data)} variant={isWritten ? 'contained' : 'outlined'} sx={{ minHeight: 44 }}>
      {say(isWritten ? 'gap.writingOn' : 'gap.seeEntry')}
    </Button>
  );
}

function Reopen({ gap }: { gap: GapInFull }) {
  const say = useWords();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const forget = useForgetGaps();
  const dataProvider = useDataProvider<DeskDataProvider>();
  async function reopen() {
    try {
      await dataProvider.reopenGap(gap);
      notify(say('gap.reopened'), { type: 'success' });
      void forget();
    } catch (error) {
      notifyError(error);
    }
  }
  return (
    <Button onClick={() => void reopen()} sx={{ minHeight: 44 }}>
      {say('gap.reopen')}
    </Button>
  );
}
