import { Alert, Box, Button, Typography } from '@mui/material';
import type { CaseDetail } from '@ventanilla/contracts';
import { useWords } from '../../i18n/use-words.js';
import { useDeskPost, useDeskPostState } from '../unsent/desk-posts.js';
import { isDraft, type Writing } from '../unsent/writing.js';
import { bubble, ours } from './MessageBubble.js';
import { noteLook } from './NoteCard.js';

/** What was written here and core has not stored yet: it stands where it will, and says so. */
export function Unsent({ one }: { one: CaseDetail }) {
  const { writings, isAway } = useDeskPostState();
  return writings
    .filter((writing) => writing.case === one.id && !isDraft(writing))
    .map((writing) => <UnsentWriting key={writing.clientId} writing={writing} isAway={isAway} />);
}

function UnsentWriting({ writing, isAway }: { writing: Writing; isAway: boolean }) {
  const say = useWords();
  const look = writing.kind === 'note' ? noteLook : { ...bubble, ...ours, borderStyle: 'dotted' };
  return (
    <Box component="article" aria-label={say('talk.sending')} sx={look}>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{writing.text}</Typography>
      {writing.refused ? (
        <Refused writing={writing} />
      ) : (
        <Typography variant="body2" color="textSecondary">
          {say(isAway ? 'talk.kept' : 'talk.sending')}
        </Typography>
      )}
    </Box>
  );
}

/** Core will never take it: nothing is lost, and the person decides. */
function Refused({ writing }: { writing: Writing }) {
  const say = useWords();
  const post = useDeskPost();
  const why = say(writing.refused === 'wrongState' ? 'case.wrongState' : `error.${writing.refused ?? 'internal'}`);
  return (
    <Alert severity="error" sx={{ marginTop: 1 }}>
      {say('talk.refused', { why })}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button color="inherit" onClick={() => post.writeAgain(writing)}>
          {say('talk.writeAgain')}
        </Button>
        <Button color="inherit" onClick={() => post.discard(writing)}>
          {say('talk.discard')}
        </Button>
      </Box>
    </Alert>
  );
}
