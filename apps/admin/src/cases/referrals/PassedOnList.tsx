import { Box } from '@mui/material';
import type { Referral } from '@ventanilla/contracts';
import { useWords } from '../../i18n/use-words.js';

/** Exactly what is passed on, each thing under its name. */
export function PassedOnList({ items }: { items: Referral['passesOn'] }) {
  const say = useWords();
  return (
    <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, overflowWrap: 'anywhere' }}>
      {items.map(({ kind, text }) => (
        <li key={kind}>
          <strong>{say(`passedOn.${kind}`)}:</strong> {text ?? <em>{say('referral.forgotten')}</em>}
        </li>
      ))}
    </Box>
  );
}
