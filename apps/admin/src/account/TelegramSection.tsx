import { Button, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCanAccess, useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useNotifyError } from '../entries/use-entry-deeds.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';

const KEY = ['ownTelegram'];

/** The chat that one tries alerts on, and a way to have it forgotten. Only whoever may send alerts can have one. */
export function TelegramSection() {
  const { canAccess } = useCanAccess({ resource: 'alerts', action: 'send' });
  return canAccess ? <OwnTelegram /> : null;
}

function OwnTelegram() {
  const say = useWords();
  const dates = useDates();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data: own } = useQuery({ queryKey: KEY, queryFn: () => dataProvider.ownTelegram() });
  const disconnect = useDisconnect();
  if (!own) return null;
  return (
    <Section title={say('ownTelegram.title')} lead={say('ownTelegram.lead')}>
      {own.linkedAt ? (
        <>
          <Typography>{say('ownTelegram.linked', { date: dates.moment(own.linkedAt) })}</Typography>
          <Button variant="outlined" color="error" onClick={disconnect} sx={{ justifySelf: 'start' }}>
            {say('ownTelegram.disconnect')}
          </Button>
        </>
      ) : (
        <Typography color="textSecondary">{say('ownTelegram.none')}</Typography>
      )}
    </Section>
  );
}

function useDisconnect(): () => Promise<void> {
  const say = useWords();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const queries = useQueryClient();
  const dataProvider = useDataProvider<DeskDataProvider>();
  return async () => {
    try {
      await dataProvider.removeOwnTelegram();
      notify(say('ownTelegram.disconnected'), { type: 'success' });
    } catch (error) {
      notifyError(error);
    }
    await queries.invalidateQueries({ queryKey: KEY });
  };
}
