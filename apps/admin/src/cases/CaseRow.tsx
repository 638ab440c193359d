import { Box, Typography } from '@mui/material';
import type { Case } from '@ventanilla/contracts';
import { Link } from 'react-router-dom';
import { useSignedIn } from '../core/use-signed-in.js';
import { useDates } from '../i18n/use-dates.js';
import { useLanguageName } from '../i18n/use-language-name.js';
import { type Say, useWords } from '../i18n/use-words.js';
import { useTimeSince } from './case-times.js';
import { PriorityMark } from './PriorityMark.js';
import { UnreadMark } from './UnreadMark.js';

/** One case in the inbox, as a way into it. Nothing of what was said: a screen in an office is seen by many. */
export function CaseRow({ one }: { one: Case }) {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  return (
    <Box component="li" sx={{ borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}>
      <Box component={Link} to={`/cases/${one.id}`} sx={row}>
        <Box sx={{ minWidth: 0 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.25, alignItems: 'center' }}>
            <Typography component="span" sx={{ fontWeight: one.unread > 0 ? 750 : 650 }}>
              {say('cases.number', { number: one.number })}
            </Typography>
            <PriorityMark priority={one.priority} />
            <UnreadMark unread={one.unread} />
          </Box>
          <Typography variant="body2" color="textSecondary">
            {about(say, one)} · {nameOfLanguage(one.language)}
          </Typography>
        </Box>
        <Standing one={one} />
      </Box>
    </Box>
  );
}

/** The danger, where there is one, says more than the topic. */
function about(say: Say, { danger, topic }: Case): string {
  if (danger) return `${say('case.danger')}: ${say(`danger.${danger}`)}`;
  return topic ? say(`topic.${topic}`) : say('case.noTopic');
}

/** Who has it, and since when somebody waits. */
function Standing({ one }: { one: Case }) {
  const since = useSinceInWords();
  const assignee = useAssigneeInWords();
  const say = useWords();
  const isWaiting = one.waitingSince !== null;
  return (
    <Box sx={{ textAlign: { sm: 'end' }, minWidth: 0 }}>
      <Typography component="div" sx={{ fontWeight: isWaiting ? 650 : 400 }}>
        {since(one)}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {one.state === 'closed' ? one.outcome && say(`caseOutcome.${one.outcome}`) : assignee(one)}
        {!one.withPerson && one.state !== 'closed' && ` · ${say('cases.withBot')}`}
      </Typography>
    </Box>
  );
}

function useSinceInWords(): (one: Case) => string {
  const say = useWords();
  const dates = useDates();
  const timeSince = useTimeSince();
  return ({ closedAt, waitingSince, lastMessageAt }) => {
    if (closedAt) return say('cases.closedAt', { at: dates.moment(closedAt) });
    if (waitingSince) return say('cases.waiting', { time: timeSince(waitingSince) });
    return say('cases.answered', { time: timeSince(lastMessageAt) });
  };
}

/** Who has a case, as whoever is signed in says it. */
export function useAssigneeInWords(): (one: Pick<Case, 'assignee'>) => string {
  const say = useWords();
  const own = useSignedIn()?.id;
  return ({ assignee }) => {
    if (assignee === null) return say('cases.nobody');
    return assignee.id === own ? say('cases.yours') : say('cases.of', { name: assignee.name });
  };
}

const row = {
  display: 'grid',
  gridTemplateColumns: { sm: 'minmax(0, 1fr) auto' },
  columnGap: 2,
  rowGap: 0.5,
  paddingInline: 2,
  paddingBlock: 1.5,
  minHeight: 64,
  alignItems: 'center',
  color: 'text.primary',
  textDecoration: 'none',
  '&:hover': { backgroundColor: 'action.hover' },
  '&:focus-visible': { outlineOffset: -3 },
} as const;
