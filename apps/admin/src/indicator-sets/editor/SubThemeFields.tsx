import AddIcon from '@mui/icons-material/Add';
import { Box, Button, TextField, Typography } from '@mui/material';
import type { SetDomain } from '@ventanilla/contracts';
import { useWords } from '../../i18n/use-words.js';
import { WordsFields } from './WordsFields.js';

type SubTheme = SetDomain['subThemes'][number];
type Props = { subThemes: readonly SubTheme[]; onChange: (subThemes: SubTheme[]) => void };

/** The sub-themes of a domain, each with its key and its name. */
export function SubThemeFields({ subThemes, onChange }: Props) {
  const say = useWords();
  const put = (at: number, values: Partial<SubTheme>) =>
    onChange(subThemes.map((each, index) => (index === at ? { ...each, ...values } : each)));
  return (
    <Box component="fieldset" sx={{ border: 0, margin: 0, padding: 0, display: 'grid', gap: 2, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ padding: 0, marginBottom: 1 }}>
        {say('set.subThemes')}
      </Typography>
      {subThemes.map((subTheme, at) => (
        <Box key={at} sx={{ display: 'grid', gap: 1, borderLeft: 3, borderColor: 'divider', paddingLeft: 2 }}>
          <TextField
            label={say('set.subThemeKey')}
            value={subTheme.key}
            onChange={({ target }) => put(at, { key: target.value })}
            sx={{ maxWidth: 320 }}
          />
          <WordsFields
            label={say('set.subThemeName')}
            words={subTheme.names}
            onChange={(names) => put(at, { names })}
          />
          <Button sx={{ justifySelf: 'start' }} onClick={() => onChange(subThemes.filter((_, index) => index !== at))}>
            {say('set.remove')}
          </Button>
        </Box>
      ))}
      <Button
        variant="outlined"
        startIcon={<AddIcon />}
        sx={{ justifySelf: 'start' }}
        onClick={() => onChange([...subThemes, { key: '', names: {} }])}
      >
        {say('set.addSubTheme')}
      </Button>
    </Box>
  );
}
