import BesideIcon from '@mui/icons-material/TranslateOutlined';
import { Button } from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import { useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';
import { translationPath } from './translation-path.js';

/** From the tab of a language in the editor to the page where it stands beside its source. A new entry has none yet. */
export function BesideLink({ language }: { language: string }) {
  const say = useWords();
  const entry = useRecordContext<AnyEntry>();
  if (!entry) return null;
  return (
    <Button
      component={Link}
      to={translationPath(entry.id, language)}
      variant="outlined"
      startIcon={<BesideIcon />}
      sx={{ justifySelf: 'start' }}
    >
      {say('translation.beside')}
    </Button>
  );
}
