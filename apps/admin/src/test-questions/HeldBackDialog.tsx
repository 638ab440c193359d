import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Link,
  TextField,
  Typography,
} from '@mui/material';
import type { FailingTestQuestion, HeldBack } from '@ventanilla/contracts';
import { type ReactNode, useState } from 'react';
import { useCanAccess } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { keysOf, useAnswerWords, useEntryNames, useExpectationWords } from './in-words.js';

/** Shorter than this is no reason; core asks for the same. */
const SHORTEST_NOTE = 10;

/** What is held back: the words for doing it anyway name it. */
export type HeldDeed = 'publish' | 'publishRelease' | 'unpublish' | 'archive' | 'delete';

type Props = { deed: HeldDeed; heldBack: HeldBack; force: (note: string) => Promise<void>; onClose: () => void };

/** Why a publish waits: each question, what it is answered today and what it would be. */
export function HeldBackDialog({ deed, heldBack: { breaks, failedBefore }, force, onClose }: Props) {
  const say = useWords();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="held-back-dialog">
      <DialogTitle id="held-back-dialog">{say(`heldBack.title.${deed}`)}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography>{say('heldBack.lead', { smart_count: breaks.length })}</Typography>
        <Reasons breaks={breaks} />
        {failedBefore.length > 0 && (
          <Alert severity="info">{say('heldBack.failedBefore', { smart_count: failedBefore.length })}</Alert>
        )}
        <Typography color="textSecondary">
          {say(deed === 'publish' || deed === 'publishRelease' ? 'heldBack.ways' : 'heldBack.waysOut')}
        </Typography>
      </DialogContent>
      <ForceActions deed={deed} force={force} onClose={onClose} />
    </Dialog>
  );
}

function Reasons({ breaks }: { breaks: readonly FailingTestQuestion[] }) {
  const nameOf = useEntryNames(breaks.flatMap(({ expects }) => keysOf(expects)));
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1.5 }}>
      {breaks.map((question) => (
        <Reason key={question.id} question={question} nameOf={nameOf} />
      ))}
    </Box>
  );
}

function Reason({ question, nameOf }: { question: FailingTestQuestion; nameOf: (key: string) => string }) {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const expectationInWords = useExpectationWords(nameOf);
  const answerInWords = useAnswerWords();
  return (
    <Box component="li" sx={{ border: '1px solid', borderColor: 'divider', borderRadius: 2, padding: 2 }}>
      <Typography lang={question.language} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {question.question}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ marginBottom: 1 }}>
        {nameOfLanguage(question.language)}
      </Typography>
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', sm: 'auto 1fr' },
          columnGap: 2,
          rowGap: 0.5,
          margin: 0,
        }}
      >
        <Line label={say('heldBack.must')}>{expectationInWords(question.expects)}</Line>
        <Line label={say('heldBack.now')}>{answerInWords(question.before)}</Line>
        <Line label={say('heldBack.then')}>
          <strong>{answerInWords(question.after)}</strong>
        </Line>
      </Box>
      <Link
        component={RouterLink}
        to={`/testQuestions/${question.id}`}
        sx={{ display: 'inline-flex', alignItems: 'center', minHeight: 44 }}
      >
        {say('heldBack.seeTest')}
      </Link>
    </Box>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <Typography component="dt" color="textSecondary">
        {label}
      </Typography>
      <Typography component="dd" sx={{ margin: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </>
  );
}

/** Who may force it writes why; everybody else is told whom to ask. */
function ForceActions({ deed, force, onClose }: Pick<Props, 'deed' | 'force' | 'onClose'>) {
  const say = useWords();
  const { canAccess } = useCanAccess({ resource: 'testQuestions', action: 'force' });
  const [note, setNote] = useState('');
  const [isPending, setPending] = useState(false);
  const go = () => {
    setPending(true);
    void force(note.trim()).finally(() => setPending(false));
  };
  return (
    <DialogActions sx={{ display: 'grid', gap: 1.5, padding: 3, paddingTop: 0, justifyContent: 'stretch' }}>
      {canAccess ? (
        <TextField
          multiline
          minRows={2}
          label={say('heldBack.note')}
          helperText={say('heldBack.noteHelp')}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 1_000 } }}
        />
      ) : (
        <Typography color="textSecondary">{say('heldBack.mayNot')}</Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'flex-end' }}>
        <Button onClick={onClose} variant={canAccess ? 'text' : 'contained'}>
          {say('common.cancel')}
        </Button>
        {canAccess && (
          <Button
            variant="contained"
            color="warning"
            disabled={isPending || note.trim().length < SHORTEST_NOTE}
            onClick={go}
          >
            {say(`heldBack.force.${deed}`)}
          </Button>
        )}
      </Box>
    </DialogActions>
  );
}
