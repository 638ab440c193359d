import { Typography } from '@mui/material';
import type { CaseEvent, CaseMessage } from '@ventanilla/contracts';
import { useDates } from '../../i18n/use-dates.js';
import { type Say, useWords } from '../../i18n/use-words.js';

/** What happened beside what was said, in one line. */
export function EventLine({ item }: { item: Extract<CaseMessage, { from: 'event' }> }) {
  const say = useWords();
  const dates = useDates();
  const line = [inWords(say, item.event), item.by?.name, dates.moment(item.at)].filter(Boolean).join(' · ');
  return (
    <Typography variant="body2" color="textSecondary" sx={{ textAlign: 'center', overflowWrap: 'anywhere' }}>
      {line}
    </Typography>
  );
}

function inWords(say: Say, event: CaseEvent): string {
  switch (event.kind) {
    case 'assigned':
      return event.to === null ? say('talk.event.released') : say('talk.event.assigned', { to: event.to });
    case 'priority':
      return say('talk.event.priority', { priority: say(`casePriority.${event.priority}`) });
    case 'protocolStarted':
      return say('talk.event.protocolStarted', { protocol: event.protocol });
    case 'referral':
      return say(`talk.event.referral.${event.step}`);
    default:
      return say(`talk.event.${event.kind}`);
  }
}
