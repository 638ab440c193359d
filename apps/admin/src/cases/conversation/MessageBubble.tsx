import { Box, Typography } from '@mui/material';
import type { CaseMessage } from '@ventanilla/contracts';
import { directionOf } from '@ventanilla/languages';
import { useDates } from '../../i18n/use-dates.js';
import { useWords } from '../../i18n/use-words.js';
import { DeliveryMark } from './DeliveryMark.js';

type Said = Extract<CaseMessage, { from: 'person' | 'staff' }>;

/** Something one side said to the other: the person's at the start of the line, ours at its end. */
export function MessageBubble({ item }: { item: Said }) {
  const say = useWords();
  const dates = useDates();
  const isOurs = item.from === 'staff';
  const who = isOurs ? say('talk.staff', { name: item.by.name, as: item.as }) : say('talk.person');
  return (
    <Box component="article" aria-label={who} sx={{ ...bubble, ...(isOurs ? ours : theirs) }}>
      <Typography variant="body2" sx={{ fontWeight: 650 }}>
        {who}
      </Typography>
      <Words item={item} />
      <Typography variant="body2" color="textSecondary">
        {dates.moment(item.at)}
        {item.from === 'person' && item.editedAt && ` · ${say('talk.edited', { at: dates.moment(item.editedAt) })}`}
      </Typography>
      {isOurs && <DeliveryMark delivery={item.delivery} />}
    </Box>
  );
}

function Words({ item }: { item: Said }) {
  const say = useWords();
  const attachment = item.from === 'person' ? item.attachment : null;
  const isForgotten = item.text === null && attachment === null;
  return (
    <>
      {attachment && <Typography sx={{ fontStyle: 'italic' }}>{say(`talk.sent.${attachment}`)}</Typography>}
      {isForgotten && <Typography sx={{ fontStyle: 'italic' }}>{say('talk.forgotten')}</Typography>}
      {item.text !== null && (
        <Typography
          dir={item.from === 'staff' ? directionOf(item.language) : 'auto'}
          sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
        >
          {item.text}
        </Typography>
      )}
    </>
  );
}

export const bubble = {
  maxWidth: { xs: '92%', sm: '80%' },
  paddingInline: 1.75,
  paddingBlock: 1,
  borderRadius: 1.5,
  border: 1,
  borderColor: 'divider',
} as const;

const theirs = { justifySelf: 'start', backgroundColor: 'background.default' } as const;
export const ours = {
  justifySelf: 'end',
  borderColor: 'primary.main',
  backgroundColor: 'background.paper',
} as const;
