import { Alert } from '@mui/material';
import type { Import } from '@ventanilla/contracts';
import { type Say, useWords } from '../i18n/use-words.js';

const reasons = ['conflict', 'interrupted', 'notPublishable', 'refused', 'testQuestionsFail', 'tooLarge'] as const;

/** How an import stands, in a sentence that says what to do next. */
export function ImportStanding({ one }: { one: Import }) {
  const say = useWords();
  const { severity, text } = standingOf(one, say);
  return (
    <Alert severity={severity} sx={{ overflowWrap: 'anywhere' }}>
      {text}
    </Alert>
  );
}

type Standing = { severity: 'info' | 'success' | 'warning' | 'error'; text: string };

function standingOf(one: Import, say: Say): Standing {
  const { state, counts, failure, undo } = one;
  if (state === 'faulty')
    return { severity: 'warning', text: say('exchange.faulty', { smart_count: counts.problem ?? 0 }) };
  if (state === 'interrupted') return { severity: 'warning', text: say('exchange.interrupted') };
  if (failure && state === 'done')
    return { severity: 'error', text: say('exchange.notUndone', { reason: reasonOf(failure, say) }) };
  if (failure) return { severity: 'error', text: say('exchange.failed', { reason: reasonOf(failure, say) }) };
  if (state === 'undone') return undoneOf(undo, say);
  if (state === 'done') return { severity: 'success', text: say('exchange.done') };
  const isIdle = (counts.new ?? 0) + (counts.changed ?? 0) === 0;
  return { severity: 'info', text: say(isIdle ? 'exchange.nothingToDo' : 'exchange.ready') };
}

function reasonOf({ code, key }: NonNullable<Import['failure']>, say: Say): string {
  const known = reasons.find((each) => each === code) ?? 'internal';
  return say(`exchange.failed.${known}`, { key: key ?? '' });
}

function undoneOf(undo: Import['undo'], say: Say): Standing {
  const leftAlone = undo?.leftAlone ?? [];
  const done = say('exchange.undone', { smart_count: undo?.restored ?? 0 });
  if (leftAlone.length === 0) return { severity: 'success', text: done };
  return { severity: 'warning', text: `${done} ${say('exchange.leftAlone', { keys: leftAlone.join(', ') })}` };
}
