import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import { useDataProvider, useLocaleState, useRedirect } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useWords } from '../i18n/use-words.js';
import { useHeldBack } from '../test-questions/use-held-back.js';
import { useTellUndoable } from '../undo/use-tell-undoable.js';
import type { EntryResource } from './entry-kinds.js';
import { titleOf } from './entry-title.js';
import { useKeepEntry, useNotifyError } from './use-entry-deeds.js';

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
  const notifyError = useNotifyError();
  const redirect = useRedirect();
  const keep = useKeepEntry();
  const tell = useTellUndoable();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { attempt, dialog } = useHeldBack('delete');

  function showDeleted(deleted: AnyEntry) {
    keep(deleted);
    redirect('list', resource);
    tell(say('trash.deleted'), [deleted]);
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
