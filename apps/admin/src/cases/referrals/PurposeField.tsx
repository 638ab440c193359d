import { TextField } from '@mui/material';
import type { CaseDetail } from '@ventanilla/contracts';
import { directionOf } from '@ventanilla/languages';
import { useLanguageInside } from '../../i18n/use-language-name.js';
import { useWords } from '../../i18n/use-words.js';

type Props = { one: CaseDetail; purpose: string; onChange: (purpose: string) => void };

/** What the organization is to do with it, in the person's language. */
export function PurposeField({ one, purpose, onChange }: Props) {
  const say = useWords();
  const nameOfLanguage = useLanguageInside();
  return (
    <TextField
      required
      multiline
      label={say('referral.purpose')}
      helperText={say('referral.purposeHelp', { language: nameOfLanguage(one.language) })}
      value={purpose}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { maxLength: 500, lang: one.language, dir: directionOf(one.language) } }}
    />
  );
}
