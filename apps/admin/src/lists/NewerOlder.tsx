import { Box, Button } from '@mui/material';
import { useWords } from '../i18n/use-words.js';

type Props = { offset: number; total: number; shown: number; onTurn: (offset: number) => void };

/** Turns the pages of a list that begins with the newest, so many at a time. Nothing where there is one page. */
export function NewerOlder({ offset, total, shown, onTurn }: Props) {
  const say = useWords();
  if (total <= shown) return null;
  return (
    <Box sx={{ display: 'flex', gap: 1 }}>
      <Button disabled={offset === 0} onClick={() => onTurn(Math.max(0, offset - shown))}>
        {say('list.newer')}
      </Button>
      <Button disabled={offset + shown >= total} onClick={() => onTurn(offset + shown)}>
        {say('list.older')}
      </Button>
    </Box>
  );
}
