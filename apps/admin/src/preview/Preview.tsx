import SendIcon from '@mui/icons-material/Send';
import {
  Alert,
  Box,
  Chip,
  IconButton,
  InputAdornment,
  LinearProgress,
  MenuItem,
  TextField,
  Typography,
} from '@mui/material';
import type { AnyEntryInput } from '@ventanilla/contracts';
import { type FormEvent, useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { type DraftValues, draftFrom, problemsOf } from '../entries/entry-draft.js';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { AnswerBubble } from './AnswerBubble.js';
import { exampleQuestions } from './examples.js';
import { usePreview } from './use-preview.js';

/** Asks a question as a person would and shows the answer that the draft on the screen would give. */
export function Preview() {
  const say = useWords();
  const translate = useTranslate();
  const municipality = useMunicipality();
  const [typed, setTyped] = useState('');
  const [question, setQuestion] = useState('');
  const [language, setLanguage] = useState(municipality.sourceLanguage);
  const draft = draftFrom({ municipality: municipality.id, ...useWatch() } as DraftValues);
  const isReady = problemsOf(draft, municipality.sourceLanguage).length === 0;
  const { data: answer, error, isFetching } = usePreview(question, isReady ? draft : null, language);

  function ask(text: string) {
    setTyped(text);
    setQuestion(text);
  }

  return (
    <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
      {!isReady && <Alert severity="info">{say('preview.notReady')}</Alert>}
      <Examples draft={draft} onChoose={ask} />
      <Ask
        typed={typed}
        onType={setTyped}
        onSubmit={(event) => {
          event.preventDefault();
          setQuestion(typed.trim());
        }}
      />
      <LanguageChoice language={language} onChoose={setLanguage} />
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress aria-label={say('preview.asking')} />}</Box>
      {question !== '' && isReady && (
        <Box aria-live="polite" sx={{ display: 'grid', gap: 1 }}>
          <Asked text={question} />
          {error && <Alert severity="error">{translate(error.message, { _: say('error.internal') })}</Alert>}
          {answer && !error && <AnswerBubble answer={answer} highlighted={draft.key} />}
        </Box>
      )}
    </Box>
  );
}

function Examples({ draft, onChoose }: { draft: AnyEntryInput; onChoose: (question: string) => void }) {
  const say = useWords();
  const [locale] = useLocaleState();
  const examples = exampleQuestions(draft, locale, say);
  if (examples.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
      {examples.map((example) => (
        <Chip
          key={example}
          label={example}
          onClick={() => onChoose(example)}
          variant="outlined"
          sx={{
            minHeight: 44,
            height: 'auto',
            maxWidth: '100%',
            borderRadius: 3,
            '& .MuiChip-label': { whiteSpace: 'normal', paddingBlock: 0.75 },
          }}
        />
      ))}
    </Box>
  );
}

type AskProps = { typed: string; onType: (text: string) => void; onSubmit: (event: FormEvent) => void };

function Ask({ typed, onType, onSubmit }: AskProps) {
  const say = useWords();
  return (
    <TextField
      label={say('preview.question')}
      value={typed}
      onChange={(event) => onType(event.target.value)}
      // Enter asks; it must not save the form around it.
      onKeyDown={(event) => event.key === 'Enter' && onSubmit(event)}
      slotProps={{
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton aria-label={say('preview.ask')} onClick={onSubmit} edge="end">
                <SendIcon />
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
}

function LanguageChoice({ language, onChoose }: { language: string; onChoose: (code: string) => void }) {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const { languages } = useMunicipality();
  return (
    <TextField
      select
      label={say('preview.language')}
      value={language}
      onChange={(event) => onChoose(event.target.value)}
    >
      {languages.map((code) => (
        <MenuItem key={code} value={code}>
          {nameOfLanguage(code)}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Asked({ text }: { text: string }) {
  return (
    <Typography
      sx={{
        justifySelf: 'end',
        maxWidth: '90%',
        padding: '8px 12px',
        borderRadius: '14px 14px 4px 14px',
        backgroundColor: 'primary.main',
        color: 'primary.contrastText',
        overflowWrap: 'anywhere',
      }}
    >
      {text}
    </Typography>
  );
}
