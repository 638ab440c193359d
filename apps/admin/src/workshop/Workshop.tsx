import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import type { AssessmentMatrix } from '@ventanilla/contracts';
import { useCallback, useEffect, useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { pageTitle } from '../layout/page-title.js';
import { SetNote } from '../matrix/SetNote.js';
import { DecisionPanel } from './DecisionPanel.js';
import type { DecisionKind } from './decision.js';
import { JumpList } from './JumpList.js';
import { KeysNote } from './KeysNote.js';
import { useWalk, type Walk } from './use-walk.js';
import { useWorkshopKeys, type WorkshopDeed } from './use-workshop-keys.js';
import { WorkshopBar } from './WorkshopBar.js';
import { WorkshopMinutes } from './WorkshopMinutes.js';
import { WorkshopQuestion } from './WorkshopQuestion.js';

/** One question at a time in large letters, the decision below, the minutes beside. */
export function Workshop({ matrix }: { matrix: AssessmentMatrix }) {
  const say = useWords();
  const walk = useWalk(matrix);
  if (!walk) return <Alert severity="info">{say('workshop.noQuestions')}</Alert>;
  return <Walking matrix={matrix} walk={walk} />;
}

function Walking({ matrix, walk }: { matrix: AssessmentMatrix; walk: Walk }) {
  const say = useWords();
  const { assessment } = matrix;
  const [kind, setKind] = useState<DecisionKind | null>(null);
  const [side, setSide] = useState<'list' | 'minutes' | null>(null);
  const open = side === 'list';
  const run = useRun(walk, setKind, setSide);
  const keys = useWorkshopKeys(!open, run);
  useEffect(() => {
    pageTitle.name(`${say('workshop.title')} · ${assessment.title}`);
  }, [say, assessment.title]);
  return (
    <Box sx={{ display: 'grid', gridTemplateRows: 'auto auto 1fr', minHeight: '100vh' }}>
      <WorkshopBar title={assessment.title} round={assessment.id} walk={walk} side={side} onRun={run} />
      <LinearProgress
        role="meter"
        variant="determinate"
        value={(walk.decided / walk.of) * 100}
        aria-label={say('workshop.decided', { decided: walk.decided, of: walk.of })}
        sx={{ height: 6 }}
      />
      <Box
        sx={{
          display: 'grid',
          alignItems: 'start',
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            lg: side === 'minutes' ? 'minmax(0, 1fr) 400px' : 'minmax(0, 1fr)',
          },
        }}
      >
        <Box sx={{ display: 'grid', gap: 3, padding: { xs: 2, md: 4 }, minWidth: 0, alignContent: 'start' }}>
          <WorkshopQuestion matrix={matrix} walk={walk} />
          <DecisionPanel
            key={walk.row.indicator}
            matrix={matrix}
            row={walk.row}
            kind={kind}
            onKind={setKind}
            onNext={walk.toNextOpen}
          />
          <KeysNote areOn={keys.areOn} onSwitch={keys.setOn} />
          <SetNote set={matrix.set} />
        </Box>
        {side === 'minutes' && <WorkshopMinutes matrix={matrix} />}
      </Box>
      {open && <JumpList matrix={matrix} walk={walk} onClose={() => setSide(null)} />}
      <Typography role="status" sx={{ position: 'absolute', clipPath: 'inset(50%)' }}>
        {say('workshop.at', { number: walk.number, of: walk.of })}
      </Typography>
    </Box>
  );
}

/** What keys and buttons do; going to another question leaves a half-made decision behind. */
function useRun(
  walk: Walk,
  setKind: (kind: DecisionKind | null) => void,
  setSide: (next: (side: 'list' | 'minutes' | null) => 'list' | 'minutes' | null) => void,
) {
  return useCallback(
    (deed: WorkshopDeed) => {
      const toggle = (what: 'list' | 'minutes') => setSide((side) => (side === what ? null : what));
      const leave = (go: () => void) => {
        setKind(null);
        go();
      };
      const deeds: Record<WorkshopDeed, () => void> = {
        previous: () => leave(() => walk.go(-1)),
        next: () => leave(() => walk.go(1)),
        nextOpen: () => leave(walk.toNextOpen),
        accept: () => setKind('accepted'),
        amend: () => setKind('amended'),
        object: () => setKind('objected'),
        list: () => toggle('list'),
        minutes: () => toggle('minutes'),
      };
      deeds[deed]();
    },
    [walk, setKind, setSide],
  );
}
