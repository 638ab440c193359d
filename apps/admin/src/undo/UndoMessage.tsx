import { Button } from '@mui/material';
import { useCloseNotification } from 'react-admin';
import { useWords } from '../i18n/use-words.js';

/** That something is done, and the way back for as long as it shows. */
export function UndoMessage({ text, onUndo }: { text: string; onUndo: () => void }) {
  const say = useWords();
  // What comes next is only shown once this is gone.
  const close = useCloseNotification();
  const undo = () => {
    close();
    onUndo();
  };
  return (
    <div
      role="status"
      style={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 12,
        alignItems: 'center',
        padding: '6px 16px',
        borderRadius: 10,
        background: '#1d2422',
        color: '#ffffff',
      }}
    >
      {text}
      <Button color="inherit" onClick={undo} sx={{ minHeight: 44 }}>
        {say('undo.undo')}
      </Button>
    </div>
  );
}
