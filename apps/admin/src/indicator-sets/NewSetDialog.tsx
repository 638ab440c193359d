import { Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField } from '@mui/material';
import type { IndicatorSetSummary } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useLocaleState } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useRefusable } from '../core/use-refusable.js';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { useMunicipalityName } from '../municipality/use-municipality-name.js';
import { keyFromName } from './key-from-name.js';
import { SetRefusal } from './SetRefusal.js';
import { useKeepSet, useMayWriteSets } from './use-indicator-set.js';

type Props = {
  sets: readonly IndicatorSetSummary[];
  /** The set to begin from, when somebody came from it. */
  from?: IndicatorSetSummary;
  onClose: () => void;
};

const NOTHING = '';
const PLATFORM = '';

/** Begins a draft: an empty one, or a copy to tailor. */
export function NewSetDialog({ sets, from, onClose }: Props) {
  const say = useWords();
  const written = useWritten();
  const navigate = useNavigate();
  const [locale] = useLocaleState();
  const keep = useKeepSet();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { id: municipality } = useMunicipality();
  const { run, refusal, isPending } = useRefusable();
  const [name, setName] = useState(from ? written(from.names) : '');
  const [typedKey, setKey] = useState<string | null>(from ? `${municipality}-${from.key}` : null);
  const [source, setSource] = useState(from?.id ?? NOTHING);
  const [owner, setOwner] = useState(municipality);
  const key = typedKey ?? keyFromName(name);

  async function create() {
    const names = { [locale]: name.trim() };
    const draft = { key, names, owner: owner || null, from: source || null };
    const made = await run(() => dataProvider.createIndicatorSet(draft));
    if (!made) return;
    keep(made);
    navigate(`/indicator-sets/${made.id}/edit`);
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="new-set">
      <DialogTitle id="new-set">{say('set.newTitle')}</DialogTitle>
      <DialogContent>
        <div style={{ display: 'grid', gap: 16, paddingTop: 8 }}>
          {refusal && <SetRefusal error={refusal} taken={say('set.keyTaken')} />}
          <TextField label={say('set.name')} value={name} onChange={({ target }) => setName(target.value)} required />
          <TextField
            label={say('set.key')}
            helperText={say('set.keyHelp')}
            value={key}
            onChange={({ target }) => setKey(target.value)}
            required
            slotProps={{ htmlInput: { maxLength: 80 } }}
          />
          <SourceChoice sets={sets} from={from} chosen={source} onChoose={setSource} />
          <OwnerChoice chosen={owner} onChoose={setOwner} />
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('common.cancel')}</Button>
        <Button
          variant="contained"
          disabled={isPending || name.trim() === '' || key === ''}
          onClick={() => void create()}
        >
          {say('set.create')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

type ChoiceProps = { chosen: string; onChoose: (value: string) => void };

function SourceChoice({ sets, from, chosen, onChoose }: ChoiceProps & Pick<Props, 'sets' | 'from'>) {
  const say = useWords();
  const written = useWritten();
  const released = sets.filter(({ state }) => state === 'released');
  const offered = from && !released.some(({ id }) => id === from.id) ? [from, ...released] : released;
  return (
    <TextField select label={say('set.from')} value={chosen} onChange={({ target }) => onChoose(target.value)}>
      <MenuItem value={NOTHING}>{say('set.fromNothing')}</MenuItem>
      {offered.map(({ id, names, key, version }) => (
        <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
          {say('set.fromVersion', { name: written(names) || key, version })}
        </MenuItem>
      ))}
    </TextField>
  );
}

function OwnerChoice({ chosen, onChoose }: ChoiceProps) {
  const say = useWords();
  const { id } = useMunicipality();
  const name = useMunicipalityName();
  const mayWriteForAll = useMayWriteSets(null);
  if (!mayWriteForAll) return null;
  return (
    <TextField select label={say('set.for')} value={chosen} onChange={({ target }) => onChoose(target.value)}>
      <MenuItem value={id}>{name}</MenuItem>
      <MenuItem value={PLATFORM}>{say('set.forPlatform')}</MenuItem>
    </TextField>
  );
}
