import { Alert, Box, Button, LinearProgress } from '@mui/material';
import type { AssessmentMatrix } from '@ventanilla/contracts';
import { phases } from '@ventanilla/contracts';
import { type ReactNode, useEffect, useRef } from 'react';
import { NavLink, useLocation, useParams } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import { BackLink } from '../layout/BackLink.js';
import { PageHeader } from '../layout/PageHeader.js';
import { useFollowMunicipality } from '../municipality/municipality-context.js';
import { useRound, useRunsRounds } from './use-round.js';

type Props = {
  /** Whether the page is only for those who run rounds. */
  forRunners?: boolean;
  children: (round: AssessmentMatrix) => ReactNode;
};

/** What stands around every page of a round: its name, its phase, and the way to its other parts. */
export function RoundFrame({ forRunners = false, children }: Props) {
  const say = useWords();
  const written = useWritten();
  const { id = '' } = useParams();
  const { data: matrix, error } = useRound(id);
  const runs = useRunsRounds();
  useFollowMunicipality(matrix?.assessment.municipality);
  if (error) return <Alert severity="error">{say('error.notFound')}</Alert>;
  if (!matrix) return <LinearProgress aria-label={say('round.title')} />;
  const { title, phase, setReference } = matrix.assessment;
  const at = phases.indexOf(phase) + 1;
  const set = { name: written(matrix.set.names) || setReference.key, version: setReference.version };
  const where = say('round.phaseOf', { at, of: phases.length, phase: say(`phase.${phase}`) });
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <BackLink to="/rounds" label={say('round.backToList')} />
      <PageHeader title={title} lead={`${where} · ${say('round.set', set)}`} />
      <RoundTabs id={id} runs={runs} />
      {forRunners && !runs ? <Alert severity="error">{say('round.refused')}</Alert> : children(matrix)}
    </Box>
  );
}

const tabs = [
  { name: 'now', path: '', runnersOnly: false },
  { name: 'plan', path: '/plan', runnersOnly: true },
  { name: 'asks', path: '/asks', runnersOnly: true },
  { name: 'links', path: '/links', runnersOnly: true },
  { name: 'institutions', path: '/institutions', runnersOnly: false },
  { name: 'matrix', path: '/matrix', runnersOnly: false },
  { name: 'workshop', path: '/workshop', runnersOnly: true },
  { name: 'minutes', path: '/minutes', runnersOnly: false },
  { name: 'findings', path: '/findings', runnersOnly: false },
] as const;

function RoundTabs({ id, runs }: { id: string; runs: boolean }) {
  const say = useWords();
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => showOpenPart(nav.current), [pathname]);
  return (
    <Box
      ref={nav}
      component="nav"
      aria-label={say('round.tabs')}
      sx={{ display: 'flex', overflowX: 'auto', borderBottom: 1, borderColor: 'divider', marginTop: -1.5 }}
    >
      {tabs
        .filter(({ runnersOnly }) => runs || !runnersOnly)
        .map(({ name, path }) => (
          <Button
            key={name}
            component={NavLink}
            to={`/rounds/${id}${path}`}
            end
            sx={{
              ...{ borderRadius: 0, flexShrink: 0, paddingInline: 1.5 },
              color: 'text.primary',
              '&:focus-visible': { outlineOffset: -3 },
              '&.active': { boxShadow: (theme) => `inset 0 -3px ${theme.palette.primary.main}`, fontWeight: 700 },
            }}
          >
            {say(`round.tab.${name}`)}
          </Button>
        ))}
    </Box>
  );
}

/** On a phone not all parts fit: the one that is open is brought into sight. */
function showOpenPart(nav: HTMLElement | null): void {
  const open = nav?.querySelector<HTMLElement>('[aria-current="page"]');
  if (nav && open) nav.scrollLeft = open.offsetLeft - nav.offsetLeft - (nav.clientWidth - open.clientWidth) / 2;
}
