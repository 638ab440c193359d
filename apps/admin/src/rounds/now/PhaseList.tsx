import DoneIcon from '@mui/icons-material/CheckCircle';
import AheadIcon from '@mui/icons-material/RadioButtonUnchecked';
import SkippedIcon from '@mui/icons-material/RemoveCircleOutline';
import NowIcon from '@mui/icons-material/TripOrigin';
import { Box, Chip, Typography } from '@mui/material';
import { type Assessment, type Phase, phases } from '@ventanilla/contracts';
import { useDates } from '../../i18n/use-dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Section } from '../../layout/Section.js';
import { useMunicipality } from '../../municipality/municipality-context.js';
import { lateWith } from '../phase-days.js';

type Standing = 'round.phaseDone' | 'round.phaseSkipped' | 'round.phaseNow' | 'round.phaseAhead';

/** The seven phases with their days: which are done or were left out, which is under way, and how late it is. */
export function PhaseList({ round }: { round: Assessment }) {
  const say = useWords();
  return (
    <Section title={say('round.phases')} lead={say(`phase.${round.phase}.does`)}>
      <Box component="ol" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {phases.map((phase) => (
          <PhaseLine key={phase} phase={phase} round={round} />
        ))}
      </Box>
    </Section>
  );
}

const icons = {
  'round.phaseDone': <DoneIcon color="primary" aria-hidden />,
  'round.phaseSkipped': <SkippedIcon color="disabled" aria-hidden />,
  'round.phaseNow': <NowIcon color="primary" aria-hidden />,
  'round.phaseAhead': <AheadIcon color="disabled" aria-hidden />,
};

function PhaseLine({ phase, round }: { phase: Phase; round: Assessment }) {
  const say = useWords();
  const { timeZone } = useMunicipality();
  const standing = standingOf(phase, round);
  const isNow = standing === 'round.phaseNow';
  const late = isNow ? lateWith(phase, round, timeZone) : 0;
  return (
    <Box
      component="li"
      aria-current={isNow ? 'step' : undefined}
      sx={{
        ...{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', paddingBlock: 1, paddingInline: 1 },
        ...{ borderTop: 1, borderColor: 'divider', backgroundColor: isNow ? 'action.hover' : 'transparent' },
      }}
    >
      {icons[standing]}
      <Box sx={{ flex: '1 1 150px' }}>
        <Typography sx={{ fontWeight: isNow ? 700 : 400 }}>{say(`phase.${phase}`)}</Typography>
        <PhaseDays phase={phase} round={round} />
      </Box>
      {late > 0 && <Chip size="small" color="warning" label={say('round.daysLate', { smart_count: late })} />}
      <Typography variant="body2" sx={{ minWidth: 80 }}>
        {say(standing)}
      </Typography>
    </Box>
  );
}

function PhaseDays({ phase, round }: { phase: Phase; round: Assessment }) {
  const say = useWords();
  const dates = useDates();
  const step = round.calendar.find((each) => each.phase === phase);
  const days = step && { from: dates.day(step.startsOn), to: dates.day(step.endsOn) };
  return (
    <Typography variant="body2" color="textSecondary">
      {days ? say('round.phaseDates', days) : say('round.noDates')}
    </Typography>
  );
}

function standingOf(phase: Phase, { phase: current, moves }: Assessment): Standing {
  if (phase === current) return 'round.phaseNow';
  if (phases.indexOf(phase) > phases.indexOf(current)) return 'round.phaseAhead';
  // A round is taken out of every phase that it was in.
  return moves.some(({ from }) => from === phase) ? 'round.phaseDone' : 'round.phaseSkipped';
}
