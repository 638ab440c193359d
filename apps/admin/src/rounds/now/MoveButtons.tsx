import { Alert, Box, Button, TextField } from '@mui/material';
import type { AssessmentMatrix, Phase } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';
import type { DeskError } from '../../core/desk-error.js';
import { useRefusable } from '../../core/use-refusable.js';
import { useWords } from '../../i18n/use-words.js';
import { ConfirmDialog } from '../../layout/ConfirmDialog.js';
import { useRoundsChanged } from '../use-round.js';
import { type KnownNeed, useNeedWords } from './use-need-words.js';

type Way = AssessmentMatrix['ways'][number];

/** On when nothing is missing, back with a reason. */
export function MoveButtons({ matrix }: { matrix: AssessmentMatrix }) {
  const say = useWords();
  const [way, setWay] = useState<Way | null>(null);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {matrix.ways.map((each) => (
        <Button
          key={each.to}
          variant={each.back ? 'outlined' : 'contained'}
          disabled={!each.back && matrix.needs.length > 0}
          onClick={() => setWay(each)}
        >
          {say(each.back ? 'round.moveBack' : 'round.moveOn', { phase: say(`phase.${each.to}`) })}
        </Button>
      ))}
      {way && <MoveDialog matrix={matrix} way={way} onClose={() => setWay(null)} />}
    </Box>
  );
}

type DialogProps = { matrix: AssessmentMatrix; way: Way; onClose: () => void };

function MoveDialog({ matrix, way: { to, back }, onClose }: DialogProps) {
  const say = useWords();
  const phase = say(`phase.${to}`);
  const [why, setWhy] = useState('');
  const { move, refusal, isPending } = useMove(matrix, onClose);
  return (
    <ConfirmDialog
      title={say(back ? 'round.moveBack' : 'round.moveOn', { phase })}
      text={say(back ? 'round.moveBackExplain' : 'round.moveOnExplain')}
      action={say(back ? 'round.moveBack' : 'round.moveOn', { phase })}
      disabled={isPending || (back && why.trim() === '')}
      onConfirm={() => void move(to, why.trim())}
      onClose={onClose}
    >
      {refusal && <MoveRefusal error={refusal} />}
      {back && (
        <TextField
          label={say('round.why')}
          required
          multiline
          minRows={2}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
          slotProps={{ htmlInput: { maxLength: 2_000 } }}
        />
      )}
    </ConfirmDialog>
  );
}

function useMove({ assessment }: AssessmentMatrix, onDone: () => void) {
  const say = useWords();
  const notify = useNotify();
  const changed = useRoundsChanged();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { run, refusal, isPending } = useRefusable();
  async function move(to: Phase, why: string) {
    const moved = await run(() => dataProvider.moveRound(assessment, to, why));
    // Also when it was refused, because then the page shows what was true a moment ago.
    await changed();
    if (!moved) return;
    notify(say('round.isMoved', { phase: say(`phase.${to}`) }), { type: 'success' });
    onDone();
  }
  return { move, refusal, isPending };
}

/** Why the round did not move: what the phase still needs, in sentences. */
function MoveRefusal({ error }: { error: DeskError }) {
  const say = useWords();
  const needWords = useNeedWords();
  const { code, problems } = error.body;
  if (code !== 'phaseOpen') return <Alert severity="error">{say(`error.${code}`)}</Alert>;
  const needs = problems.map(({ code: need, path }) => ({
    code: need,
    indicators: path === '' ? [] : path.split(' '),
  }));
  return (
    <Alert severity="error">
      {say('round.phaseOpen')}
      <ul style={{ margin: '8px 0 0', paddingLeft: 20 }}>
        {needs.map((need) => (
          <li key={need.code}>{Object.values(needWords(need as KnownNeed)).join(' ')}</li>
        ))}
      </ul>
    </Alert>
  );
}
