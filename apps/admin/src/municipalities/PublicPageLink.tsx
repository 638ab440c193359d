import OpenInNewIcon from '@mui/icons-material/OpenInNew';
import { Button } from '@mui/material';
import type { Municipality } from '@ventanilla/contracts';
import { useRecordContext } from 'react-admin';
import { useWords } from '../i18n/use-words.js';

/** To what everybody sees of the municipality. Nobody sees a shelf. */
export function PublicPageLink() {
  const say = useWords();
  const municipality = useRecordContext<Municipality>();
  if (!municipality || municipality.isShelf) return null;
  return (
    <Button
      href={`/m/${municipality.id}`}
      target="_blank"
      rel="noopener"
      variant="outlined"
      startIcon={<OpenInNewIcon />}
      sx={{ alignSelf: 'flex-start', minHeight: 44 }}
    >
      {say('municipalities.publicPage')}
    </Button>
  );
}
