import { Box, FormControlLabel, Switch, Typography } from '@mui/material';
import { useWords } from '../i18n/use-words.js';
import { workshopKeys } from './use-workshop-keys.js';

type Props = { areOn: boolean; onSwitch: (on: boolean) => void };

const signs: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→' };

/** What each key does, always in sight; whoever speaks to their computer can switch them off. */
export function KeysNote({ areOn, onSwitch }: Props) {
  const say = useWords();
  return (
    <Box
      component="section"
      aria-label={say('workshop.keys')}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2 }}
    >
      <FormControlLabel
        control={<Switch checked={areOn} onChange={(_, on) => onSwitch(on)} />}
        label={say('workshop.keys')}
        sx={{ minHeight: 44 }}
      />
      {areOn &&
        Object.entries(workshopKeys).map(([key, deed]) => (
          <Typography key={key} component="span" variant="body2" color="textSecondary">
            <Box
              component="kbd"
              sx={{
                border: 1,
                borderColor: 'divider',
                borderRadius: 0.5,
                paddingInline: 0.75,
                fontFamily: 'inherit',
                marginInlineEnd: 0.5,
              }}
            >
              {signs[key] ?? key.toUpperCase()}
            </Box>
            {say(`workshop.key.${deed}`)}
          </Typography>
        ))}
    </Box>
  );
}
