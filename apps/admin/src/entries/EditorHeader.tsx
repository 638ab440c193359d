import BackIcon from '@mui/icons-material/ArrowBack';
import { Box, Button } from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import { useCreatePath, useLocaleState, useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { PresenceChips } from '../presence/PresenceChips.js';
import type { EntryResource } from './entry-kinds.js';
import { titleOf } from './entry-title.js';
import { KeyInput } from './KeyInput.js';

export function EditorHeader({ resource }: { resource: EntryResource }) {
  const say = useWords();
  const [locale] = useLocaleState();
  const entry = useRecordContext<AnyEntry>();
  return (
    <>
      <BackToList resource={resource} />
      <PageHeader title={entry ? titleOf(entry, locale) : say(`kinds.${resource}.new`)} lead={entry?.key} />
      {entry && <PresenceChips />}
      {!entry && (
        <Box sx={{ maxWidth: 480, marginBottom: 2.5 }}>
          <KeyInput />
        </Box>
      )}
    </>
  );
}

export function BackToList({ resource }: { resource: string }) {
  const say = useWords();
  const createPath = useCreatePath();
  return (
    <Button
      component={Link}
      to={createPath({ resource, type: 'list' })}
      startIcon={<BackIcon />}
      sx={{ marginLeft: -1.5, marginBottom: 0.5 }}
    >
      {say('editor.backToList')}
    </Button>
  );
}
