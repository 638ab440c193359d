import { Alert, Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import type { ProfileImport, ProfileReading } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { DeskDataProvider } from '../../core/data-provider.js';
import type { DeskError } from '../../core/desk-error.js';
import { useRefusable } from '../../core/use-refusable.js';
import { useLanguageName } from '../../i18n/use-language-name.js';
import { type Say, useWords } from '../../i18n/use-words.js';
import { Columns } from '../../inputs/RowsInput.js';
import { Section } from '../../layout/Section.js';
import { useMunicipality } from '../../municipality/municipality-context.js';
import { sentenceOf } from './DoubtList.js';
import { isToConfirm, nameOfDoubt, type ReadingState } from './use-reading.js';

type Frame = ProfileImport['profile'];

/** What the document does not say for certain, and the deed: all of it as drafts, or nothing. */
export function ImportForm({ reading, result }: { reading: ReadingState; result: ProfileReading }) {
  const say = useWords();
  const municipality = useMunicipality();
  const [frame, setFrame] = useState<Frame>(() => ({
    key: `profile.${result.period?.slice(0, 4) ?? ''}`.replace(/\.$/, ''),
    title: result.title ?? '',
    period: result.period ?? '',
    language: result.language ?? municipality.sourceLanguage,
    publisher: '',
    url: null,
  }));
  const { take, refusal, isPending } = useImport(reading, result, frame);
  const left = result.doubts.filter((doubt) => isToConfirm(doubt) && !reading.confirmed.includes(nameOfDoubt(doubt)));
  const isLost = result.parts.length === 0 || result.parts.some(({ state }) => state === 'refused');
  const isComplete = [frame.key, frame.title, frame.period, frame.publisher].every((value) => value.trim() !== '');
  return (
    <Section title={say('read.profile')}>
      <FrameFields frame={frame} onChange={(part) => setFrame({ ...frame, ...part })} />
      {left.length > 0 && <Typography color="textSecondary">{say('read.left', { count: left.length })}</Typography>}
      {isLost && <Alert severity="warning">{say('read.state.refused')}</Alert>}
      {refusal && <ImportRefusal error={refusal} />}
      <Button
        variant="contained"
        sx={{ justifySelf: 'start' }}
        disabled={isPending || left.length > 0 || isLost || !isComplete}
        onClick={() => void take()}
      >
        {say('read.take')}
      </Button>
    </Section>
  );
}

function useImport({ municipality, text, placed }: ReadingState, { doubts }: ProfileReading, profile: Frame) {
  const say = useWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { run, refusal, isPending } = useRefusable();

  async function take() {
    const confirmed = doubts.map(({ code, line, excerpt }) => ({ code, line, excerpt }));
    const taken = await run(() => dataProvider.importProfile({ municipality, text, placed, confirmed, profile }));
    if (!taken) return;
    notify(say('read.taken', { count: taken.findings }), { type: 'success' });
    await queries.invalidateQueries();
    navigate(`/profiles/${taken.profile}/whole`);
  }

  return { take, refusal, isPending };
}

const months = { placeholder: '2026-11', inputMode: 'numeric' } as const;

function FrameFields({ frame, onChange }: { frame: Frame; onChange: (part: Partial<Frame>) => void }) {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const { languages } = useMunicipality();
  const offered = [...new Set([...languages, 'es', 'en', 'pt', 'fr', frame.language])];
  const field = (name: 'title' | 'key' | 'period' | 'publisher', label: Parameters<Say>[0]) => (
    <TextField
      label={say(label)}
      value={frame[name]}
      onChange={({ target }) => onChange({ [name]: target.value })}
      required
      fullWidth
      slotProps={{ htmlInput: name === 'period' ? months : {} }}
    />
  );
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {field('title', 'read.titleField')}
      <Columns width={220}>
        {field('period', 'read.period')}
        {field('key', 'read.key')}
        <TextField
          select
          label={say('read.language')}
          value={frame.language}
          onChange={({ target }) => onChange({ language: target.value })}
        >
          {offered.map((code) => (
            <MenuItem key={code} value={code}>
              {nameOfLanguage(code)}
            </MenuItem>
          ))}
        </TextField>
        {field('publisher', 'read.publisher')}
      </Columns>
      <TextField
        label={say('read.url')}
        value={frame.url ?? ''}
        type="url"
        onChange={({ target }) => onChange({ url: target.value.trim() || null })}
        fullWidth
      />
    </Box>
  );
}

/** Each thing in the way, with its line. */
function ImportRefusal({ error }: { error: DeskError }) {
  const say = useWords();
  const { code, problems } = error.body;
  if (code !== 'invalid') return <Alert severity="error">{say(`error.${code}`)}</Alert>;
  return (
    <Alert severity="error">
      {say('read.refused')}
      <ul style={{ margin: '8px 0 0', paddingLeft: 20 }}>
        {problems.map(({ path, code: wrong, message }) => (
          <li key={`${path} ${wrong}`}>
            {path.replace(/^lines\.(\d+)$/, (_, line) => say('read.line', { line }))}:{' '}
            {sentenceOf(say, { code: wrong, message })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
