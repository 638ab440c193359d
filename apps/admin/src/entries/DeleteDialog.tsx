import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import { useDataProvider, useLocaleState, useNotify, useRedirect } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useWords } from '../i18n/use-words.js';
import { useHeldBack } from '../test-questions/use-held-back.js';
import type { EntryResource } from './entry-kinds.js';
import { titleOf } from './entry-title.js';
import { useEntryDeeds, useKeepEntry, useNotifyError } from './use-entry-deeds.js';

/** Deleting is soft: the entry leaves the public at once, and can be brought back from the message or the trash. */
export function DeleteDialog({
  entry,
  resource,
  onClose,
}: {
  entry: AnyEntry;
  resource: EntryResource;
  onClose: () => void;
}) {
  const say = useWords();
  const [locale] = useLocaleState();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const redirect = useRedirect();
  const keep = useKeepEntry();
  const { restore } = useEntryDeeds();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { attempt, dialog } = useHeldBack('delete');

  function showDeleted(deleted: AnyEntry) {
    keep(deleted);
    redirect('list', resource);
    const undo = (
      <Button color="inherit" onClick={() => void restore(entry.id)}>
        {say('trash.undo')}
      </Button>
    );
    notify(<UndoMessage text={say('trash.deleted')} undo={undo} />, { autoHideDuration: 10_000 });
  }

  async function remove() {
    try {
      await attempt((force) => dataProvider.remove(entry, force), showDeleted);
    } catch (error) {
      onClose();
      notifyError(error);
    }
  }

  return (
    <Dialog open onClose={onClose} aria-labelledby="delete-dialog">
      <DialogTitle id="delete-dialog">{say('trash.question', { name: titleOf(entry, locale) })}</DialogTitle>
      <DialogContent>
        <Typography>{say('trash.explain')}</Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('common.cancel')}</Button>
        <Button color="error" variant="contained" onClick={() => void remove()}>
          {say('trash.delete')}
        </Button>
      </DialogActions>
      {dialog}
    </Dialog>
  );
}

function UndoMessage({ text, undo }: { text: string; undo: React.ReactNode }) {
  return (
    <div
      role="status"
      style={{
        display: 'flex',
        gap: 12,
        alignItems: 'center',
        padding: '6px 16px',
        borderRadius: 10,
        background: '#1d2422',
        color: '#ffffff',
      }}
    >
      {text} {undo}
    </div>
  );
}
