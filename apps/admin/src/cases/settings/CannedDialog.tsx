import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { CASE_TEXT_MAX, type CannedReply, type CannedReplyInput, type Topic } from '@ventanilla/contracts';
import { directionOf } from '@ventanilla/languages';
import { type FormEvent, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';
import { Choice } from '../../governance/Choice.js';
import { useLanguageInside } from '../../i18n/use-language-name.js';
import { useWords } from '../../i18n/use-words.js';
import { useMunicipality } from '../../municipality/municipality-context.js';
import { topicOptions } from '../CaseFilters.js';
import { useCaseDeed } from '../use-case-deed.js';
import { SettingsRefusal } from './SettingsRefusal.js';

type Props = { municipality: string; reply: CannedReply | null; onClose: () => void };

/** Writes a reply in the languages of the municipality, or changes it. */
export function CannedDialog({ municipality, reply, onClose }: Props) {
  const say = useWords();
  const nameOfLanguage = useLanguageInside();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { languages } = useMunicipality();
  const { act, refusal, isPending } = useCaseDeed();
  const [title, setTitle] = useState(reply?.title ?? '');
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(reply?.texts ?? {});
  const [topic, setTopic] = useState<string>(reply?.topics[0] ?? '');
  const codes = [...new Set([...languages, ...Object.keys(texts)])];
  const input = inputOf(municipality, { title, texts, topics: topicsOf(topic, reply) });

  async function save(event: FormEvent) {
    event.preventDefault();
    const write = () => (reply ? dataProvider.updateCannedReply(reply, input) : dataProvider.createCannedReply(input));
    if (await act(write)) onClose();
  }

  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="reply-title">
      <form onSubmit={(event) => void save(event)}>
        <DialogTitle id="reply-title">{reply ? reply.title : say('canned.new')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <TextField
            required
            label={say('canned.name')}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 120 } }}
            sx={{ marginTop: 1 }}
          />
          <Choice
            label={say('case.topic')}
            value={topic}
            options={[{ value: '', label: say('case.noTopic') }, ...topicOptions(say)]}
            onChange={setTopic}
          />
          {codes.map((code) => (
            <TextField
              key={code}
              multiline
              minRows={2}
              label={say('canned.textIn', { language: nameOfLanguage(code) })}
              value={texts[code] ?? ''}
              onChange={(event) => setTexts({ ...texts, [code]: event.target.value })}
              slotProps={{ htmlInput: { maxLength: CASE_TEXT_MAX, lang: code, dir: directionOf(code) } }}
            />
          ))}
          <SettingsRefusal error={refusal} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{say('common.cancel')}</Button>
          <Button
            type="submit"
            variant="contained"
            disabled={input.title === '' || Object.keys(input.texts).length === 0 || isPending}
          >
            {say('canned.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** The chosen topic in front; others it was filed under by other ways stay. */
function topicsOf(topic: string, reply: CannedReply | null): Topic[] {
  const others = (reply?.topics ?? []).slice(1).filter((each) => each !== topic);
  return topic === '' ? others : [topic as Topic, ...others];
}

function inputOf(
  municipality: string,
  {
    title,
    texts,
    topics,
  }: Omit<CannedReplyInput, 'municipality' | 'texts'> & { texts: Readonly<Record<string, string>> },
): CannedReplyInput {
  const written = Object.entries(texts).map(([code, text]) => [code, text.trim()] as const);
  const filled = written.filter(([, text]) => text !== '');
  return { municipality, title: title.trim(), texts: Object.fromEntries(filled), topics };
}
