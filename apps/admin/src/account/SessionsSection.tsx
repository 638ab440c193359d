import { Box, Button, Chip, LinearProgress, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { OpenSession } from '@ventanilla/contracts';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useNotifyError } from '../entries/use-entry-deeds.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';

const KEY = ['openSessions'];

/** Where one is signed in, and a way to end it. */
export function SessionsSection() {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data: sessions } = useQuery({ queryKey: KEY, queryFn: () => dataProvider.openSessions() });
  const end = useEnd();
  const others = sessions?.filter(({ current }) => !current) ?? [];
  return (
    <Section title={say('sessions.title')} lead={say('sessions.lead')}>
      {!sessions && <LinearProgress aria-label={say('common.loading')} />}
      <Box component="ul" sx={{ display: 'grid', gap: 1.5, margin: 0, padding: 0, listStyle: 'none' }}>
        {sessions?.map((session) => (
          <SessionRow key={session.id} session={session} onEnd={() => end('one', session.id)} />
        ))}
      </Box>
      {others.length > 0 && (
        <Button variant="outlined" color="error" onClick={() => end('others')} sx={{ justifySelf: 'start' }}>
          {say('sessions.endOthers')}
        </Button>
      )}
      {sessions && others.length === 0 && <Typography color="textSecondary">{say('sessions.onlyThis')}</Typography>}
    </Section>
  );
}

function useEnd() {
  const say = useWords();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const queries = useQueryClient();
  const dataProvider = useDataProvider<DeskDataProvider>();
  return async (which: 'one' | 'others', id = '') => {
    try {
      await (which === 'one' ? dataProvider.endSession(id) : dataProvider.endOtherSessions());
      notify(say(which === 'one' ? 'sessions.ended' : 'sessions.othersEnded'), { type: 'success' });
    } catch (error) {
      notifyError(error);
    }
    await queries.invalidateQueries({ queryKey: KEY });
  };
}

function SessionRow({ session, onEnd }: { session: OpenSession; onEnd: () => void }) {
  const say = useWords();
  const dates = useDates();
  const { browser, system, lastUsedAt, current } = session;
  const device = say('sessions.device', {
    browser: browser ?? say('sessions.unknownBrowser'),
    system: system ?? say('sessions.unknownSystem'),
  });
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Box sx={{ flex: '1 1 220px' }}>
        <Typography component="p" sx={{ fontWeight: 600 }}>
          {device}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {say('sessions.used', { moment: dates.moment(lastUsedAt) })}
        </Typography>
      </Box>
      {current ? <Chip label={say('sessions.this')} /> : <Button onClick={onEnd}>{say('sessions.end')}</Button>}
    </Box>
  );
}
