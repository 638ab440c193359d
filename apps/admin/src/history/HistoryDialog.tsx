import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import type { AnyEntry, Version } from '@ventanilla/contracts';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { VersionList } from './VersionList.js';
import { VersionPreview } from './VersionPreview.js';

/** Everything that was done to an entry, newest first; each version can be looked at and brought back. */
export function HistoryDialog({ entry, onClose }: { entry: AnyEntry; onClose: () => void }) {
  const say = useWords();
  const [chosen, setChosen] = useState<Version | null>(null);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="history-dialog">
      <DialogTitle id="history-dialog">{say('history.title')}</DialogTitle>
      {chosen ? (
        <VersionPreview entry={entry} version={chosen} onBack={() => setChosen(null)} onRestored={onClose} />
      ) : (
        <>
          <DialogContent>
            <VersionList entry={entry} onChoose={setChosen} />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{say('history.close')}</Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}
