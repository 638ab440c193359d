import { Alert, Box, LinearProgress } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useLocaleState, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useSignedIn } from '../core/use-signed-in.js';
import { useWords } from '../i18n/use-words.js';
import { RoundsAtHome } from '../late-pages.js';
import { PageHeader } from '../layout/PageHeader.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { nameOf } from '../municipality/municipality-name.js';
import { Coverage } from './Coverage.js';
import { Freshness } from './Freshness.js';
import { Gaps } from './Gaps.js';
import { ToDo } from './ToDo.js';
import { Today } from './Today.js';
import { Topics } from './Topics.js';

/** Numbers of a counter change by the minute, not by the second. */
const REFRESH_MS = 60_000;

export function DeskPage() {
  const say = useWords();
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const municipality = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const runsRounds = useSignedIn()?.role === 'focalPoint';
  const { data, error } = useQuery({
    queryKey: ['desk', municipality.id],
    queryFn: () => dataProvider.deskStatistics(municipality.id),
    refetchInterval: REFRESH_MS,
  });
  return (
    <>
      <PageHeader title={say('desk.title', { name: nameOf(municipality, locale) })} lead={say('desk.lead')} />
      {runsRounds && (
        <Box sx={{ marginBottom: 2.5 }}>
          <RoundsAtHome />
        </Box>
      )}
      {error && <Alert severity="error">{translate(error.message)}</Alert>}
      {!data && !error && <LinearProgress aria-label={say('common.loading')} />}
      {data && (
        <Box
          sx={{
            display: 'grid',
            gap: 2.5,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(12, minmax(0, 1fr))' },
          }}
        >
          <Place columns={7}>
            <ToDo entries={data.entries} />
          </Place>
          <Place columns={5}>
            <Today statistics={data} />
          </Place>
          <Place columns={6}>
            <Gaps />
          </Place>
          <Place columns={6}>
            <Freshness freshness={data.freshness} />
          </Place>
          <Place columns={6}>
            <Coverage coverage={data.coverage} />
          </Place>
          <Place columns={6}>
            <Topics statistics={data} />
          </Place>
        </Box>
      )}
    </>
  );
}

function Place({ columns, children }: { columns: number; children: React.ReactNode }) {
  return (
    <Box sx={{ gridColumn: { lg: `span ${columns}` }, display: 'grid', alignItems: 'stretch', minWidth: 0 }}>
      {children}
    </Box>
  );
}
