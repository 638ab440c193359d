import RestoreIcon from '@mui/icons-material/RestoreFromTrash';
import { Button } from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import { useCanAccess } from 'react-admin';
import { useWords } from '../i18n/use-words.js';
import { useEntryDeeds } from './use-entry-deeds.js';

export function RestoreButton({ entry }: { entry: AnyEntry }) {
  const say = useWords();
  const { restore } = useEntryDeeds();
  const { canAccess } = useCanAccess({ resource: 'services', action: 'delete' });
  if (!canAccess) return null;
  return (
    <Button
      startIcon={<RestoreIcon />}
      onClick={(event) => {
        event.stopPropagation();
        void restore(entry.id);
      }}
    >
      {say('trash.restore')}
    </Button>
  );
}
