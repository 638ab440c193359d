import { Alert, LinearProgress, Typography } from '@mui/material';
import type { Import } from '@ventanilla/contracts';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';

/** That nothing moves is no news until it lasts: then it is said how long to wait, and what was lost. */
function Silence({ since, until }: NonNullable<Import['silent']>) {
  const say = useWords();
  const dates = useDates();
  return (
    <Alert severity="info" sx={{ marginTop: 1 }}>
      {say('exchange.silent', { since: dates.time(since), until: dates.time(until) })}
    </Alert>
  );
}

/** How far an import at work is. */
export function ImportProgress({ one }: { one: Import }) {
  const say = useWords();
  const total = one.state === 'reading' ? one.total : (one.counts.new ?? 0) + (one.counts.changed ?? 0);
  const done = Math.min(one.done, total);
  const state = one.state === 'running' || one.state === 'undoing' ? one.state : 'reading';
  return (
    <>
      <Typography sx={{ marginBottom: 1 }}>{say(`exchange.${state}`, { done, total })}</Typography>
      <LinearProgress
        variant="determinate"
        value={total === 0 ? 0 : (100 * done) / total}
        aria-label={say(`exchange.state.${state}`)}
        sx={{ height: 10, borderRadius: 5 }}
      />
      {one.silent && <Silence {...one.silent} />}
    </>
  );
}
