import { Alert, Box, LinearProgress, TextField, Typography } from '@mui/material';
import type { Answer, GapAnswer, GapInFull, GapTry } from '@ventanilla/contracts';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useWords } from '../i18n/use-words.js';
import { AnswerBubble } from '../preview/AnswerBubble.js';
import { useTries } from './use-gaps.js';

/** What the bot says today, and what it would say: the same questions, side by side. */
export function Tries({ gap, answer }: { gap: GapInFull; answer: GapAnswer }) {
  const say = useWords();
  const translate = useTranslate();
  const [question, setQuestion] = useState('');
  const { data: tries = [], error, isFetching } = useTries(gap.id, answer, question);
  const works = tries.filter(({ isAnswered }) => isAnswered).length;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }} aria-live="polite">
      <Typography variant="h3">{say('gap.try')}</Typography>
      <Typography variant="body2" color="textSecondary">
        {say('gap.tryLead')}
      </Typography>
      <OwnQuestion onAsk={setQuestion} />
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress aria-label={say('preview.asking')} />}</Box>
      {error && <Alert severity="error">{translate(error.message, { _: say('error.internal') })}</Alert>}
      {tries.length > 0 && (
        <Alert severity={works === 0 ? 'warning' : 'success'}>
          {works === 0 ? say('gap.worksNot') : say('gap.worksSome', { works, all: tries.length })}
        </Alert>
      )}
      {tries.map((each) => (
        <Try key={each.question} tried={each} />
      ))}
    </Box>
  );
}

function Try({ tried: { question, language, before, after, isAnswered } }: { tried: GapTry }) {
  const say = useWords();
  return (
    <Box sx={{ border: 1, borderColor: isAnswered ? 'primary.main' : 'divider', borderRadius: 2, padding: 2 }}>
      <Typography lang={language} sx={{ fontWeight: 600, overflowWrap: 'anywhere', marginBottom: 1 }}>
        {isAnswered ? '✓ ' : ''}
        {question}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
          alignItems: 'start',
        }}
      >
        <Side label={say('gap.before')} answer={before} />
        <Side label={say('gap.after')} answer={after} />
      </Box>
    </Box>
  );
}

/** What stands first is what people read: the rest of a long answer would only hide the difference. */
function Side({ label, answer }: { label: string; answer: Answer }) {
  const shown = { ...answer, items: answer.items.slice(0, 1), nearest: null };
  return (
    <Box sx={{ display: 'grid', gap: 0.5, minWidth: 0 }}>
      <Typography variant="body2" color="textSecondary">
        {label}
      </Typography>
      <AnswerBubble answer={shown} />
    </Box>
  );
}

function OwnQuestion({ onAsk }: { onAsk: (question: string) => void }) {
  const say = useWords();
  const [typed, setTyped] = useState('');
  function submit(event: FormEvent) {
    event.preventDefault();
    onAsk(typed.trim());
  }
  return (
    <Box component="form" onSubmit={submit} sx={{ maxWidth: 560 }}>
      <TextField
        fullWidth
        label={say('gap.tryOwn')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 500, enterKeyHint: 'send' } }}
      />
    </Box>
  );
}
