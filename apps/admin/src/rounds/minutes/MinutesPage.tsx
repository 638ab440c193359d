import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import type { Assessment, Minutes } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDates } from '../../i18n/use-dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Section } from '../../layout/Section.js';
import { EmptyState } from '../../lists/EmptyState.js';
import { RoundFrame } from '../RoundFrame.js';
import { useMinutes, useRunsRounds } from '../use-round.js';
import { MinutesDialog } from './MinutesDialog.js';

/** The minutes of a round's meetings, the last meeting first. */
export function MinutesPage() {
  return <RoundFrame>{({ assessment }) => <MinutesList round={assessment} />}</RoundFrame>;
}

function MinutesList({ round }: { round: Assessment }) {
  const say = useWords();
  const runs = useRunsRounds();
  const { data, isPending, isError } = useMinutes(round.id);
  const [edited, setEdited] = useState<Minutes | 'new' | null>(null);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography color="textSecondary" sx={{ flex: '1 1 260px' }}>
          {say('round.minutesLead')}
        </Typography>
        {runs && (
          <Button variant="contained" onClick={() => setEdited('new')}>
            {say('round.newMinutes')}
          </Button>
        )}
      </Box>
      {isPending && <LinearProgress aria-label={say('round.tab.minutes')} />}
      {isError && <Alert severity="error">{say('error.unavailable')}</Alert>}
      {data?.items.length === 0 && (
        <EmptyState title={say('round.noMinutes')} text={say(runs ? 'round.noMinutesText' : 'round.noMinutesRead')} />
      )}
      {data?.items.map((minutes) => (
        <MinutesSection
          key={minutes.id}
          round={round}
          minutes={minutes}
          onEdit={runs ? () => setEdited(minutes) : null}
        />
      ))}
      {edited && (
        <MinutesDialog round={round} before={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </>
  );
}

type SectionProps = { round: Assessment; minutes: Minutes; onEdit: (() => void) | null };

function MinutesSection({ round, minutes, onEdit }: SectionProps) {
  const say = useWords();
  const dates = useDates();
  const { phase, heldOn, institutions, minutes: text, by, updatedAt } = minutes;
  const names = round.institutions.filter(({ key }) => institutions.includes(key)).map(({ name }) => name);
  const edit = onEdit && (
    <Button aria-label={`${say('round.editMinutes')}: ${dates.day(heldOn)}`} onClick={onEdit}>
      {say('round.editMinutes')}
    </Button>
  );
  return (
    <Section title={`${dates.day(heldOn)} · ${say(`phase.${phase}`)}`} aside={edit}>
      {names.length > 0 && (
        <Typography variant="body2">
          {say('round.tookPart')}: {names.join(', ')}
        </Typography>
      )}
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Typography>
      <Typography variant="body2" color="textSecondary">
        {say('round.minutesBy', { who: by, when: dates.moment(updatedAt) })}
      </Typography>
    </Section>
  );
}
