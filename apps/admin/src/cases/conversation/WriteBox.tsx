import { Alert, Box, Button, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { CASE_TEXT_MAX, type CaseDetail } from '@ventanilla/contracts';
import { directionOf } from '@ventanilla/languages';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useLanguageInside } from '../../i18n/use-language-name.js';
import { useWords } from '../../i18n/use-words.js';
import { useDeskPost, useDeskPostState } from '../unsent/desk-posts.js';
import { isAt, isDraft, type WritingKind } from '../unsent/writing.js';
import { CannedReplies } from './CannedReplies.js';

/** Where staff write: to the person, or a note among themselves. Each letter is kept until core has stored it. */
export function WriteBox({ one }: { one: CaseDetail }) {
  const say = useWords();
  const isClosed = one.state === 'closed';
  const [chosen, choose] = useState<WritingKind>('message');
  const kind = isClosed ? 'note' : chosen;
  const { isKept } = useDeskPostState();
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {!isKept && <Alert severity="warning">{say('talk.notKept')}</Alert>}
      {!isClosed && (
        <ToggleButtonGroup
          exclusive
          value={kind}
          aria-label={say('talk.write')}
          onChange={(_, next: WritingKind | null) => next && choose(next)}
        >
          <ToggleButton value="message">{say('talk.toPerson')}</ToggleButton>
          <ToggleButton value="note">{say('talk.toTeam')}</ToggleButton>
        </ToggleButtonGroup>
      )}
      <Writing key={kind} one={one} kind={kind} />
    </Box>
  );
}

function Writing({ one, kind }: { one: CaseDetail; kind: WritingKind }) {
  const say = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, type, send } = useDraft(one.id, kind);
  const isNote = kind === 'note';
  const tooLong = text.trim().length - CASE_TEXT_MAX;
  const canSend = text.trim() !== '' && tooLong <= 0;

  function submit(event: FormEvent | KeyboardEvent) {
    event.preventDefault();
    if (canSend) send();
    field.current?.focus();
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  };
  const insert = (words: string) => {
    type(text.trim() === '' ? words : `${text.trimEnd()}\n${words}`);
    field.current?.focus();
  };

  return (
    <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 1 }}>
      <TextField
        multiline
        minRows={3}
        maxRows={12}
        label={say(isNote ? 'talk.noteText' : 'talk.message')}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        error={tooLong > 0}
        helperText={tooLong > 0 ? say('talk.tooLong', { count: tooLong }) : <Help one={one} kind={kind} />}
        inputRef={field}
        slotProps={{ htmlInput: isNote ? {} : { lang: one.language, dir: directionOf(one.language) } }}
        sx={isNote ? { '& fieldset': { borderStyle: 'dashed', borderColor: 'warning.main' } } : {}}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between' }}>
        <Box>{!isNote && <CannedReplies one={one} onChoose={insert} />}</Box>
        <Button type="submit" variant="contained" disabled={!canSend}>
          {say(isNote ? 'talk.keepNote' : 'talk.send')}
        </Button>
      </Box>
    </Box>
  );
}

function Help({ one, kind }: { one: CaseDetail; kind: WritingKind }) {
  const say = useWords();
  const nameOfLanguage = useLanguageInside();
  const words =
    kind === 'note' ? say('talk.noteHelp') : say('talk.messageHelp', { language: nameOfLanguage(one.language) });
  return (
    <Typography component="span" variant="body2">
      {words}
    </Typography>
  );
}

/** What is typed there and not sent, wherever it was typed. */
function useDraft(id: string, kind: WritingKind) {
  const post = useDeskPost();
  const place = { case: id, kind };
  const draft = useDeskPostState().writings.find((writing) => isDraft(writing) && isAt(writing, place));
  return {
    text: draft?.text ?? '',
    type: (text: string) => post.type(place, text),
    send: () => void post.sendDraft(place),
  };
}
