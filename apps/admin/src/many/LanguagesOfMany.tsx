import { Box, Checkbox, FormControlLabel, FormGroup, FormLabel } from '@mui/material';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';

type Props = { possible: string[]; left: string[]; onLeave: (languages: string[]) => void };

/** Which of the languages a deed is for, where there is more than one; `left` are those it is not for. */
export function LanguagesOfMany({ possible, left, onLeave }: Props) {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  if (possible.length < 2) return null;
  const toggle = (language: string) =>
    onLeave(left.includes(language) ? left.filter((one) => one !== language) : [...left, language]);
  return (
    <Box component="fieldset" sx={{ border: 0, margin: 0, padding: 0 }}>
      <FormLabel component="legend">{say('many.languages')}</FormLabel>
      <FormGroup row>
        {possible.map((language) => (
          <FormControlLabel
            key={language}
            control={<Checkbox checked={!left.includes(language)} onChange={() => toggle(language)} />}
            label={nameOfLanguage(language)}
          />
        ))}
      </FormGroup>
    </Box>
  );
}
