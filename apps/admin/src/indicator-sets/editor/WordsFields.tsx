import { TextField } from '@mui/material';
import type { Words } from '@ventanilla/contracts';
import { useLanguageName } from '../../i18n/use-language-name.js';
import { Columns } from '../../inputs/RowsInput.js';
import { useTextLanguages } from './use-text-languages.js';

type Props = {
  label: string;
  words: Words;
  onChange: (words: Words) => void;
  long?: boolean;
  helperText?: string;
};

/** One text in the languages of the municipality, and in those it is written in already. */
export function WordsFields({ label, words, onChange, long = false, helperText }: Props) {
  const languageName = useLanguageName();
  const languages = useTextLanguages(words);
  return (
    <Columns width={long ? 320 : 240}>
      {languages.map((language) => (
        <TextField
          key={language}
          label={`${label} (${languageName(language)})`}
          value={words[language] ?? ''}
          multiline={long}
          minRows={long ? 2 : 1}
          helperText={helperText}
          onChange={({ target }) => onChange(withWords(words, language, target.value))}
          slotProps={{ htmlInput: { lang: language, maxLength: 4_000 } }}
        />
      ))}
    </Columns>
  );
}

/** A language nobody has written stays away: no empty texts. */
function withWords(words: Words, language: string, text: string): Words {
  const { [language]: _before, ...others } = words;
  return text.trim() === '' ? others : { ...others, [language]: text };
}
