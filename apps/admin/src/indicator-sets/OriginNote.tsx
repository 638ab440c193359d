import { Alert, Box, Link, Typography } from '@mui/material';
import type { IndicatorSet, SetOrigin } from '@ventanilla/contracts';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';

type Props = { origin: SetOrigin; basedOn: IndicatorSet['basedOn'] };

/** Where a set comes from, wherever it is shown: nobody is to take what was derived for the official questionnaire. */
export function OriginNote({ origin, basedOn }: Props) {
  const say = useWords();
  const written = useWritten();
  const { kind, note, sources } = origin;
  return (
    <Alert severity={kind === 'derived' ? 'warning' : 'info'} sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Typography sx={{ fontWeight: 650 }}>{say(`set.origin.${kind}`)}</Typography>
      {written(note) && <Typography variant="body2">{written(note)}</Typography>}
      {basedOn && <Typography variant="body2">{say('set.basedOn', basedOn)}</Typography>}
      {sources.length > 0 && <Sources sources={sources} />}
    </Alert>
  );
}

function Sources({ sources }: Pick<SetOrigin, 'sources'>) {
  const say = useWords();
  const dates = useDates();
  return (
    <>
      <Typography variant="body2" sx={{ marginTop: 1 }}>
        {say('set.sources')}
      </Typography>
      <Box component="ul" sx={{ margin: 0, paddingInlineStart: 2.5 }}>
        {sources.map(({ title, url, date }) => (
          <Typography component="li" variant="body2" key={title}>
            {url === null ? title : <Link href={url}>{title}</Link>}
            {date !== null && ` (${dates.day(date)})`}
          </Typography>
        ))}
      </Box>
    </>
  );
}
