import AwayIcon from '@mui/icons-material/CloudOffOutlined';
import { Box, Tooltip, Typography } from '@mui/material';
import { useWords } from '../i18n/use-words.js';
import { useOutboxState } from './outbox-context.js';
import { countOf } from './unsent-answer.js';

/** In the bar above every page: how much is typed and not sent yet. Silent while everything goes its usual way. */
export function UnsentMark() {
  const say = useWords();
  const { answers, isAway } = useOutboxState();
  const { waiting, toChoose, refused } = countOf(answers);
  const count = (isAway ? waiting : 0) + toChoose + refused;
  return (
    <Box role="status" sx={{ display: 'flex', alignItems: 'center', flexShrink: 0 }}>
      {count > 0 && (
        <Tooltip title={say(isAway ? 'unsent.kept' : 'unsent.needsYou')}>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, color: 'warning.main' }}>
            <AwayIcon fontSize="small" aria-hidden />
            <Typography component="span" variant="body2" sx={{ fontWeight: 650, whiteSpace: 'nowrap' }}>
              {say('unsent.mark', { smart_count: count })}
            </Typography>
          </Box>
        </Tooltip>
      )}
    </Box>
  );
}
