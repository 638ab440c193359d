import { Box, LinearProgress, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { AlertFigures as Figures } from '@ventanilla/contracts';
import { useDataProvider, useLocaleState } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';

const names = [
  'recipients',
  'reached',
  'waiting',
  'failed',
  'blocked',
  'expired',
  'withdrawn',
  'uncertain',
] as const satisfies readonly (keyof NonNullable<Figures['figures']>)[];

/** While messages are on their way, looked at again this often. */
const REFRESH_MS = 5_000;

/** How an alert went, while it goes out and afterwards. */
export function AlertFigures({ id }: { id: string }) {
  const say = useWords();
  const [locale] = useLocaleState();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data, isPending } = useQuery({
    queryKey: ['alerts', 'figures', id],
    queryFn: () => dataProvider.alertFigures(id),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? REFRESH_MS : false),
  });
  const figures = data?.figures ?? null;
  return (
    <Section title={say('alert.figures')} lead={say('alert.figuresLead')}>
      {isPending && <LinearProgress aria-label={say('alert.figures')} />}
      {data?.planned === false && <Typography>{say('alert.planning')}</Typography>}
      {data?.planned && figures === null && <Typography>{say('alert.fewPeople')}</Typography>}
      {figures && (
        <Box
          component="dl"
          sx={{
            display: 'grid',
            gap: 2,
            gridTemplateColumns: { xs: 'repeat(2, 1fr)', md: 'repeat(4, 1fr)' },
            margin: 0,
          }}
        >
          {names.map((name) => (
            <Box key={name}>
              <Typography component="dt" variant="body2" color="textSecondary">
                {say(`alert.figure.${name}`)}
              </Typography>
              <Typography component="dd" variant="h2" sx={{ margin: 0 }}>
                {figures[name].toLocaleString(locale)}
              </Typography>
            </Box>
          ))}
        </Box>
      )}
    </Section>
  );
}

function isUnderWay(data: Figures | undefined): boolean {
  return data !== undefined && (!data.planned || (data.figures?.waiting ?? 0) > 0);
}
