import { Box, Checkbox, FormControlLabel, TextField, Typography } from '@mui/material';
import { type PassedOn, passedOnKinds } from '@ventanilla/contracts';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import type { ReferralForm } from './referral-form.js';

type Props = { form: ReferralForm; change: (part: Partial<ReferralForm>) => void };
type Kind = PassedOn['kind'];

/** What would be passed on, word for word: nothing is there to begin with, each thing is added on purpose. */
export function PassedOnFields({ form, change }: Props) {
  const say = useWords();
  const [chosen, setChosen] = useState<readonly Kind[]>([]);
  const setText = (kind: Kind, text: string) => change({ passesOn: { ...form.passesOn, [kind]: text } });

  function choose(kind: Kind, on: boolean) {
    setChosen(on ? [...chosen, kind] : chosen.filter((each) => each !== kind));
    if (!on) setText(kind, '');
  }

  return (
    <Box component="fieldset" sx={{ border: 0, margin: 0, padding: 0, minWidth: 0, display: 'grid', gap: 1 }}>
      <Typography component="legend" variant="h3" sx={{ padding: 0 }}>
        {say('referral.passesOn')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {say('referral.passesOnLead')}
      </Typography>
      {passedOnKinds.map((kind) => (
        <Box key={kind} sx={{ display: 'grid', gap: 0.5 }}>
          <FormControlLabel
            control={<Checkbox checked={chosen.includes(kind)} onChange={(_, on) => choose(kind, on)} />}
            label={say(`passedOn.${kind}`)}
          />
          {chosen.includes(kind) && (
            <TextField
              multiline
              label={say('referral.passesOnText', { kind: say(`passedOn.${kind}`) })}
              value={form.passesOn[kind]}
              onChange={(event) => setText(kind, event.target.value)}
              slotProps={{ htmlInput: { maxLength: 500 } }}
            />
          )}
        </Box>
      ))}
    </Box>
  );
}
