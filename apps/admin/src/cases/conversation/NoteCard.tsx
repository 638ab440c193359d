import NoteIcon from '@mui/icons-material/StickyNote2Outlined';
import { Box, Typography } from '@mui/material';
import type { CaseMessage } from '@ventanilla/contracts';
import { useDates } from '../../i18n/use-dates.js';
import { useWords } from '../../i18n/use-words.js';
import { IconMark } from '../../layout/IconMark.js';

/** A note among staff: as wide as the conversation, dashed and named, so that nobody takes it for something that was sent. */
export function NoteCard({ item }: { item: Extract<CaseMessage, { from: 'note' }> }) {
  const say = useWords();
  const dates = useDates();
  const title = say('talk.note', { name: item.by.name });
  return (
    <Box component="article" aria-label={title} sx={noteLook}>
      <Typography variant="body2" component="div" sx={{ '& > span': { whiteSpace: 'normal' } }}>
        <IconMark icon={NoteIcon} colour="warning.main">
          {title}
        </IconMark>
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {item.text ?? <em>{say('talk.forgotten')}</em>}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {dates.moment(item.at)}
      </Typography>
    </Box>
  );
}

export const noteLook = {
  paddingInline: 1.75,
  paddingBlock: 1,
  borderRadius: 1.5,
  border: '1px dashed',
  borderColor: 'warning.main',
} as const;
