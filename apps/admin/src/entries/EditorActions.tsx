import PublishIcon from '@mui/icons-material/CampaignOutlined';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import SaveIcon from '@mui/icons-material/SaveOutlined';
import { Button, Typography } from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import { type ReactNode, useState } from 'react';
import { useCanAccess, useLocaleState, useRecordContext } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { useWords } from '../i18n/use-words.js';
import { StickyBar } from '../layout/StickyBar.js';
import { DeleteDialog } from './DeleteDialog.js';
import type { EntryResource } from './entry-kinds.js';
import { PublishDialog } from './PublishDialog.js';
import { useAutosave } from './use-autosave.js';
import { useIsEdited } from './use-is-edited.js';

/** What to do with the entry. */
export function EditorActions({ resource, minor }: { resource: EntryResource; minor: ReactNode }) {
  const say = useWords();
  const entry = useRecordContext<AnyEntry>();
  const isEdited = useIsEdited();
  const { isSubmitting } = useFormState();
  const savingState = useSavingState(entry);
  const { canAccess: mayWrite } = useCanAccess({ resource, action: 'edit' });
  if (!mayWrite) return null;
  return (
    <StickyBar sx={compact}>
      {minor}
      <Button
        type="submit"
        variant={isEdited || !entry ? 'contained' : 'outlined'}
        startIcon={<SaveIcon />}
        disabled={isSubmitting || (Boolean(entry) && !isEdited)}
      >
        {say(isSubmitting ? 'editor.saving' : 'editor.saveDraft')}
      </Button>
      {entry && <PublishButton entry={entry} needsSaving={isEdited} />}
      <Typography
        role="status"
        variant="body2"
        color="textSecondary"
        sx={{ flex: '1 1 120px', display: { xs: 'none', md: 'block' } }}
      >
        {savingState}
      </Typography>
      {entry && <DeleteButton entry={entry} resource={resource} />}
    </StickyBar>
  );
}

// All of it in one row of a phone.
const compact = {
  '& .MuiButton-root': { paddingInline: { xs: 1.25, sm: 2 } },
  '& .MuiButton-startIcon': { display: { xs: 'none', sm: 'inherit' } },
};

/** Whether what was typed is safe, and since when. */
function useSavingState(entry: AnyEntry | undefined): string {
  const say = useWords();
  const [locale] = useLocaleState();
  const isEdited = useIsEdited();
  const autosaved = useAutosave(entry);
  if (autosaved === 'failed') return say('autosave.failed');
  if (autosaved)
    return say('autosave.saved', { when: autosaved.at.toLocaleTimeString(locale, { timeStyle: 'short' }) });
  if (isEdited) return say('editor.unsaved');
  return say(entry ? 'editor.allSaved' : 'publish.neverYet');
}

function PublishButton({ entry, needsSaving }: { entry: AnyEntry; needsSaving: boolean }) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'services', action: 'publish' });
  if (!canAccess) return null;
  return (
    <>
      <Button
        variant={needsSaving ? 'outlined' : 'contained'}
        startIcon={<PublishIcon />}
        disabled={needsSaving}
        title={needsSaving ? say('publish.saveFirst') : undefined}
        onClick={() => setOpen(true)}
      >
        {say('publish.confirm')}
      </Button>
      {open && <PublishDialog deed="publish" entry={entry} onClose={() => setOpen(false)} />}
    </>
  );
}

function DeleteButton({ entry, resource }: { entry: AnyEntry; resource: EntryResource }) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  const { canAccess } = useCanAccess({ resource, action: 'delete' });
  if (!canAccess) return null;
  return (
    <>
      <Button color="error" startIcon={<DeleteIcon />} onClick={() => setOpen(true)} sx={{ marginLeft: 'auto' }}>
        {say('trash.delete')}
      </Button>
      {open && <DeleteDialog entry={entry} resource={resource} onClose={() => setOpen(false)} />}
    </>
  );
}
