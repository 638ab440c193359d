import { LinearProgress, Typography } from '@mui/material';
import type { Import } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';

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
    </>
  );
}
