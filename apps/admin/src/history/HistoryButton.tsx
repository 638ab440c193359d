import HistoryIcon from '@mui/icons-material/History';
import { Button } from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { HistoryDialog } from './HistoryDialog.js';

export function HistoryButton({ entry }: { entry: AnyEntry }) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button startIcon={<HistoryIcon />} onClick={() => setOpen(true)} sx={{ justifySelf: 'start' }}>
        {say('history.open')}
      </Button>
      {open && <HistoryDialog entry={entry} onClose={() => setOpen(false)} />}
    </>
  );
}
