import { Box, Checkbox, FormControlLabel } from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import { ownNameOf } from '@ventanilla/languages';
import { StateMark } from '../entries/StateMarks.js';

type Props = { entry: AnyEntry; possible: string[]; chosen: string[]; onChoose: (languages: string[]) => void };

/** Which languages something is for, each with where it stands. */
export function LanguageChoice({ entry, possible, chosen, onChoose }: Props) {
  const toggle = (language: string) =>
    onChoose(chosen.includes(language) ? chosen.filter((one) => one !== language) : [...chosen, language]);
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {possible.map((language) => (
        <Box
          component="li"
          key={language}
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            justifyContent: 'space-between',
            minHeight: 44,
          }}
        >
          <FormControlLabel
            control={<Checkbox checked={chosen.includes(language)} onChange={() => toggle(language)} />}
            label={ownNameOf(language)}
          />
          <StateMark language={language} state={entry.states[language] ?? 'missing'} wide />
        </Box>
      ))}
    </Box>
  );
}
