import { Alert, Box, Button, LinearProgress, MenuItem, TextField, Typography } from '@mui/material';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AssessmentMatrix, ResponseComment } from '@ventanilla/contracts';
import { type FormEvent, useRef, useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { newClientId } from '../unsent/client-id.js';

type Props = {
  matrix: AssessmentMatrix;
  indicator: string;
  /** Whose answers may be commented on; null stands for the question itself. */
  about: readonly (string | null)[];
};

/** What people say to each other about the answers to a question. */
export function Comments({ matrix, indicator, about }: Props) {
  const say = useWords();
  const translate = useTranslate();
  const { id } = matrix.assessment;
  const dataProvider = useDataProvider<DeskDataProvider>();
  const comments = useQuery({
    queryKey: ['comments', id, indicator],
    queryFn: () => dataProvider.comments(id, indicator),
  });
  return (
    <Box component="section" aria-label={say('comment.title')} sx={{ display: 'grid', gap: 1.5 }}>
      <Typography variant="h3">{say('comment.title')}</Typography>
      {comments.isPending && <LinearProgress aria-label={say('common.loading')} />}
      {comments.isError && <Alert severity="error">{translate(comments.error.message)}</Alert>}
      {comments.data?.items.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {say('comment.none')}
        </Typography>
      )}
      {comments.data?.items.map((comment) => (
        <OneComment key={comment.id} comment={comment} matrix={matrix} />
      ))}
      {about.length > 0 && <NewComment {...{ matrix, indicator, about }} />}
    </Box>
  );
}

function OneComment({ comment, matrix }: { comment: ResponseComment; matrix: AssessmentMatrix }) {
  const say = useWords();
  const dates = useDates();
  const { institution, by, at, text } = comment;
  const whose = matrix.assessment.institutions.find(({ key }) => key === institution)?.name;
  const about = institution === null ? say('comment.onQuestion') : (whose ?? institution);
  return (
    <Box sx={{ borderInlineStart: 3, borderColor: 'divider', paddingInlineStart: 1.5 }}>
      <Typography variant="body2" color="textSecondary">
        {by} · {dates.moment(at)} · {about}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Typography>
    </Box>
  );
}

function NewComment({ matrix, indicator, about }: Props) {
  const say = useWords();
  const translate = useTranslate();
  const queries = useQueryClient();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const clientId = useRef(newClientId());
  const [text, setText] = useState('');
  const [institution, setInstitution] = useState(about[0] ?? null);
  const { id, institutions } = matrix.assessment;
  const add = useMutation({
    networkMode: 'always',
    mutationFn: () => dataProvider.addComment(id, { clientId: clientId.current, indicator, institution, text }),
    onSuccess: async () => {
      clientId.current = newClientId();
      setText('');
      await queries.invalidateQueries({ queryKey: ['comments', id, indicator] });
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <Box component="form" onSubmit={send} sx={{ display: 'grid', gap: 1 }}>
      {about.length > 1 && (
        <TextField
          select
          label={say('comment.about')}
          value={institution ?? ''}
          onChange={({ target }) => setInstitution(target.value || null)}
        >
          {about.map((key) => (
            <MenuItem key={key ?? ''} value={key ?? ''}>
              {key === null ? say('comment.onQuestion') : institutions.find((one) => one.key === key)?.name}
            </MenuItem>
          ))}
        </TextField>
      )}
      <TextField
        label={say('comment.text')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        multiline
        slotProps={{ htmlInput: { maxLength: 4_000 } }}
      />
      {add.isError && <Alert severity="error">{translate(add.error.message)}</Alert>}
      <Button type="submit" disabled={text.trim() === ''} loading={add.isPending} sx={{ justifySelf: 'start' }}>
        {say('comment.add')}
      </Button>
    </Box>
  );
}
