import CannedIcon from '@mui/icons-material/ShortTextOutlined';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import type { CannedReply, CaseDetail } from '@ventanilla/contracts';
import { useState } from 'react';
import { useLanguageInside } from '../../i18n/use-language-name.js';
import { useWords } from '../../i18n/use-words.js';
import { nearestLanguage } from '../nearest-text.js';
import { useCannedReplies } from '../use-cases.js';

type Props = { one: CaseDetail; onChoose: (text: string) => void };

/** Replies that are written once, in the language of the person: chosen, they stand in the field, to be changed and sent. */
export function CannedReplies({ one, onChoose }: Props) {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  const take = (text: string) => {
    setOpen(false);
    onChoose(text);
  };
  return (
    <>
      <Button variant="outlined" startIcon={<CannedIcon />} onClick={() => setOpen(true)}>
        {say('talk.canned')}
      </Button>
      {/* What is chosen takes the focus to the field, not back to the button. */}
      <Dialog
        open={isOpen}
        fullWidth
        maxWidth="sm"
        disableRestoreFocus
        onClose={() => setOpen(false)}
        aria-labelledby="canned-title"
      >
        <DialogTitle id="canned-title">{say('talk.canned')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
          <Choices one={one} onChoose={take} />
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>{say('common.cancel')}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

function Choices({ one, onChoose }: Props) {
  const say = useWords();
  const { data: replies } = useCannedReplies(one.municipality);
  const [words, setWords] = useState('');
  if (!replies) return null;
  if (replies.length === 0) return <Typography>{say('talk.cannedNone')}</Typography>;
  const matching = replies.filter((reply) => matches(reply, words)).sort(byTopic(one));
  return (
    <>
      <TextField
        type="search"
        autoFocus
        label={say('talk.cannedFind')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        sx={{ marginTop: 1 }}
      />
      {matching.length === 0 && <Typography>{say('talk.cannedNothing')}</Typography>}
      {matching.map((reply) => (
        <Reply key={reply.id} reply={reply} language={one.language} onChoose={onChoose} />
      ))}
    </>
  );
}

type ReplyProps = { reply: CannedReply; language: string; onChoose: (text: string) => void };

function Reply({ reply, language, onChoose }: ReplyProps) {
  const say = useWords();
  const nameOfLanguage = useLanguageInside();
  const nearest = nearestLanguage(reply.texts, language);
  const text = nearest === null ? '' : (reply.texts[nearest] ?? '');
  const other = nearest !== null && nearest !== language ? nameOfLanguage(nearest) : null;
  return (
    <Button
      variant="outlined"
      onClick={() => onChoose(text)}
      sx={{ display: 'grid', justifyItems: 'start', textAlign: 'start', gap: 0.5, paddingBlock: 1 }}
    >
      <Typography component="span" sx={{ fontWeight: 650 }}>
        {reply.title}
      </Typography>
      <Typography component="span" variant="body2" color="textPrimary" lang={nearest ?? undefined}>
        {text}
      </Typography>
      {other && (
        <Typography component="span" variant="body2" color="warning.main">
          {say('talk.cannedOther', { language: nameOfLanguage(language), other })}
        </Typography>
      )}
    </Button>
  );
}

function matches({ title, texts }: CannedReply, words: string): boolean {
  const all = plain([title, ...Object.values(texts)].join(' '));
  return plain(words)
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Those about the topic of the case come first. */
function byTopic({ topic }: CaseDetail): (one: CannedReply, other: CannedReply) => number {
  const isAbout = ({ topics }: CannedReply) => Number(topic !== null && topics.includes(topic));
  return (one, other) => isAbout(other) - isAbout(one);
}
