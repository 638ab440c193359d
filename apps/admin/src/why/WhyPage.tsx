import SendIcon from '@mui/icons-material/Send';
import { Alert, Box, IconButton, InputAdornment, LinearProgress, TextField, Typography } from '@mui/material';
import type { Why } from '@ventanilla/contracts';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Section } from '../layout/Section.js';
import { AnswerBubble } from '../preview/AnswerBubble.js';
import { Candidates } from './Candidates.js';
import { UnderstoodWords } from './UnderstoodWords.js';
import { useWhy } from './use-why.js';

/** Asks like a person would, and shows why the bot answers as it does. The question is kept in the address, to share it. */
export function WhyPage() {
  const say = useWords();
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const question = params.get('question') ?? '';
  const { data, error, isFetching } = useWhy(question);
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <PageHeader title={say('why.title')} lead={say('why.lead')} />
      <Ask key={question} question={question} onAsk={(asked) => setParams(asked === '' ? {} : { question: asked })} />
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress aria-label={say('preview.asking')} />}</Box>
      {error && <Alert severity="error">{translate(error.message, { _: say('error.internal') })}</Alert>}
      {data && !error && question !== '' && (
        <Box
          aria-live="polite"
          sx={{ display: 'grid', gap: 2, gridTemplateColumns: { lg: '1fr 1fr' }, alignItems: 'start', minWidth: 0 }}
        >
          <Section title={say('why.answer')} lead={say(`outcome.${data.answer.outcome}`)}>
            <AnswerBubble answer={data.answer} />
          </Section>
          <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
            <Section title={say('why.words')} lead={say('why.wordsLead')}>
              <UnderstoodWords words={data.why.words} />
            </Section>
            <Section title={say('why.candidates')} lead={say('why.candidatesLead')}>
              <MeaningNote meaning={data.why.meaning} />
              <Candidates why={data.why} />
            </Section>
          </Box>
        </Box>
      )}
    </Box>
  );
}

/** What the meaning of the question had to do with it; nothing where no model is set. */
function MeaningNote({ meaning }: Pick<Why, 'meaning'>) {
  const say = useWords();
  if (meaning === 'off') return null;
  return (
    <Typography variant="body2" color="textSecondary" sx={{ marginBottom: 1.5 }}>
      {say(`why.meaning.${meaning}`)}
    </Typography>
  );
}

function Ask({ question, onAsk }: { question: string; onAsk: (question: string) => void }) {
  const say = useWords();
  const [typed, setTyped] = useState(question);
  function submit(event: FormEvent) {
    event.preventDefault();
    onAsk(typed.trim());
  }
  return (
    <Box component="form" onSubmit={submit}>
      <TextField
        fullWidth
        label={say('preview.question')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        slotProps={{
          htmlInput: { maxLength: 4_096 },
          input: {
            endAdornment: (
              <InputAdornment position="end">
                <IconButton type="submit" aria-label={say('preview.ask')} edge="end">
                  <SendIcon />
                </IconButton>
              </InputAdornment>
            ),
          },
        }}
      />
    </Box>
  );
}
