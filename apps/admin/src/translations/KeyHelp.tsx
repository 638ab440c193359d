import { Box, Typography } from '@mui/material';
import { useWords } from '../i18n/use-words.js';

const keys = [
  [['Ctrl', 'Enter'], 'translation.keySave'],
  [['Alt', '↓'], 'translation.keyNext'],
  [['Alt', '↑'], 'translation.keyPrevious'],
  [['Alt', 'S'], 'translation.stillRight'],
  [['Alt', 'C'], 'translation.copy'],
  [['Alt', 'M'], 'remembered.take'],
] as const;

/** The keys of the page. On a phone there are none. */
export function KeyHelp() {
  const say = useWords();
  return (
    <Box
      component="details"
      sx={{
        display: { xs: 'none', md: 'block' },
        '& summary': { minHeight: 44, alignContent: 'center', cursor: 'pointer' },
      }}
    >
      <Typography component="summary" variant="body2" sx={{ fontWeight: 600 }}>
        {say('translation.keys')}
      </Typography>
      <Box
        component="ul"
        sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: 2.5 }}
      >
        {keys.map(([pressed, wording]) => (
          <Typography component="li" variant="body2" key={wording}>
            {pressed.map((key) => (
              <Key key={key} name={key} />
            ))}
            {say(wording)}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}

function Key({ name }: { name: string }) {
  return (
    <Box
      component="kbd"
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 0.5,
        paddingInline: 0.75,
        marginInlineEnd: 0.75,
        fontFamily: 'inherit',
      }}
    >
      {name}
    </Box>
  );
}
