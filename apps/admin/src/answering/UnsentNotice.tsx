import { Alert } from '@mui/material';
import { useWords } from '../i18n/use-words.js';
import { useOutboxState } from '../unsent/outbox-context.js';
import { countOf } from '../unsent/unsent-answer.js';

/** Calm while the connection is gone: what is typed is safe, and how much of it waits. */
export function UnsentNotice() {
  const say = useWords();
  const { answers, isAway, isKept } = useOutboxState();
  const { waiting } = countOf(answers);
  if (!isKept) return <Alert severity="warning">{say('answer.notKept')}</Alert>;
  if (!isAway || waiting === 0) return null;
  return (
    <Alert severity="info">
      <strong>{say('unsent.mark', { smart_count: waiting })}.</strong> {say('unsent.kept')}
    </Alert>
  );
}
