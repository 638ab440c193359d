import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  LinearProgress,
  Radio,
  RadioGroup,
  Typography,
} from '@mui/material';
import type { Gap, GapInFull } from '@ventanilla/contracts';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { useGaps } from './use-gaps.js';
import { useRegroup } from './use-regroup.js';

/** As many as somebody looks through; they come with what is asked most first. */
const SHOWN = 50;

type Props = { gap: GapInFull; onClose: () => void };

/** Which other gap asks for the same. */
export function MergeDialog({ gap, onClose }: Props) {
  const say = useWords();
  const { data, isPending: isLoading } = useGaps(gap.municipality, 'open', SHOWN);
  const [chosen, setChosen] = useState<string | null>(null);
  const { merge, isPending } = useRegroup(gap);
  const others = (data?.items ?? []).filter(({ id }) => id !== gap.id);
  const other = others.find(({ id }) => id === chosen);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="merge-dialog">
      <DialogTitle id="merge-dialog">{say('gap.mergeTitle')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography color="textSecondary">{say('gap.mergeLead')}</Typography>
        {isLoading && <LinearProgress aria-label={say('common.loading')} />}
        {!isLoading && others.length === 0 && <Typography>{say('gap.mergeNone')}</Typography>}
        <Others others={others} chosen={chosen} onChoose={setChosen} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('common.cancel')}</Button>
        <Button
          variant="contained"
          disabled={!other || isPending}
          onClick={() => other && void merge(other).then(onClose)}
        >
          {say('gap.mergeDo')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

type OthersProps = { others: readonly Gap[]; chosen: string | null; onChoose: (id: string) => void };

function Others({ others, chosen, onChoose }: OthersProps) {
  const say = useWords();
  return (
    <RadioGroup aria-labelledby="merge-dialog" value={chosen ?? ''} onChange={(_, id) => onChoose(id)}>
      {others.map(({ id, count, topic, examples: [first] }) => (
        <FormControlLabel
          key={id}
          value={id}
          control={<Radio />}
          sx={{ minHeight: 44 }}
          label={`${first?.text ?? (topic ? say(`topic.${topic}`) : say('gap.textGone'))} · ${say('gap.count', { smart_count: count })}`}
        />
      ))}
    </RadioGroup>
  );
}
