import { Checkbox, FormControlLabel, Typography } from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import { useRecordContext } from 'react-admin';
import { useWords } from '../i18n/use-words.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { useIsEdited } from './use-is-edited.js';

type Props = { isMinor: boolean; onChange: (isMinor: boolean) => void };

/** Whoever corrects a letter says so, and no translator is sent to look; asked only where there is a translation. */
export function MinorEdit({ isMinor, onChange }: Props) {
  const say = useWords();
  const entry = useRecordContext<AnyEntry>();
  const { sourceLanguage } = useMunicipality();
  const isEdited = useIsEdited();
  const isTranslated = Object.keys(entry?.texts ?? {}).some((code) => code !== sourceLanguage);
  if (!isEdited || !isTranslated) return null;
  return (
    <FormControlLabel
      sx={{ flexBasis: '100%', marginInline: 0, minHeight: 44 }}
      control={<Checkbox checked={isMinor} onChange={(_, next) => onChange(next)} />}
      label={
        <Typography variant="body2">
          <strong>{say('minorEdit.label')}</strong> {say('minorEdit.help')}
        </Typography>
      }
    />
  );
}
