import { Box } from '@mui/material';
import { useWords } from '../i18n/use-words.js';

/** How many messages of the person nobody has read. */
export function UnreadMark({ unread }: { unread: number }) {
  const say = useWords();
  if (unread === 0) return null;
  return (
    <Box
      component="span"
      sx={{
        backgroundColor: 'primary.main',
        color: 'primary.contrastText',
        borderRadius: 5,
        paddingInline: 1,
        fontSize: '0.85rem',
        fontWeight: 650,
        whiteSpace: 'nowrap',
      }}
    >
      {say('cases.unread', { smart_count: unread })}
    </Box>
  );
}
