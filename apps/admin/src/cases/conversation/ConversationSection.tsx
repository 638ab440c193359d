import { Alert, Button, LinearProgress, Typography } from '@mui/material';
import type { CaseDetail } from '@ventanilla/contracts';
import { useCanAccess } from 'react-admin';
import { useWords } from '../../i18n/use-words.js';
import { Section } from '../../layout/Section.js';
import { MessageList } from './MessageList.js';
import { Unsent } from './Unsent.js';
import { useConversation } from './use-conversation.js';
import { useMarkRead } from './use-mark-read.js';
import { WriteBox } from './WriteBox.js';

/** What was said, and where to say more. */
export function ConversationSection({ one }: { one: CaseDetail }) {
  const say = useWords();
  const { data, isPending, isError, readEarlier } = useConversation(one.id);
  const { canAccess: mayWrite } = useCanAccess({ resource: 'cases', action: 'edit' });
  useMarkRead(one, data);
  const earlier = data?.hasEarlier && (
    <Button sx={{ justifySelf: 'center' }} onClick={() => void readEarlier()}>
      {say('talk.earlier')}
    </Button>
  );
  return (
    <Section title={say('talk.title')}>
      {isPending && <LinearProgress aria-label={say('common.loading')} />}
      {isError && <Alert severity="warning">{say('error.unavailable')}</Alert>}
      {data?.items.length === 0 && <Typography color="textSecondary">{say('talk.empty')}</Typography>}
      {data && data.items.length > 0 && (
        <MessageList items={data.items} protocols={one.protocols} earlier={earlier}>
          <Unsent one={one} />
        </MessageList>
      )}
      {data?.items.length === 0 && <Unsent one={one} />}
      {mayWrite && <Below one={one} />}
    </Section>
  );
}

/** Where the person is right now, and the place to write; a note can be written after the end too. */
function Below({ one }: { one: CaseDetail }) {
  const say = useWords();
  const isClosed = one.state === 'closed';
  const hasLeft = one.outcome === 'leftByPerson';
  return (
    <>
      {isClosed && <Alert severity="info">{say(hasLeft ? 'talk.left' : 'talk.closed')}</Alert>}
      {!isClosed && !one.withPerson && <Alert severity="info">{say('talk.paused')}</Alert>}
      <WriteBox one={one} />
    </>
  );
}
