import { Box, Button, Typography } from '@mui/material';
import type { AssessmentMatrix } from '@ventanilla/contracts';
import type { NeedCode } from '@ventanilla/mgi';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useWords } from '../../i18n/use-words.js';
import { Section } from '../../layout/Section.js';
import { type KnownNeed, useNeedWords } from './use-need-words.js';

/** Where each need is settled, below the round. */
const settledAt: Readonly<Record<NeedCode, string>> = {
  focalPointMissing: '/plan',
  calendarMissing: '/plan',
  calendarWrong: '/plan',
  questionsMissing: '/plan',
  askedOfNobody: '/asks',
  answerMissing: '/institutions',
  meetingMissing: '/minutes',
  undecided: '/workshop',
  contradicted: '/workshop',
  objected: '/workshop',
  reopened: '/workshop',
  findingMissing: '/findings',
  unreviewed: '/findings',
  unpublished: '/findings',
};

/** What the phase still needs before the next one, each with the way to where it is settled. */
export function NeedsSection({ matrix, children }: { matrix: AssessmentMatrix; children: ReactNode }) {
  const say = useWords();
  const { needs, ways, assessment } = matrix;
  const isLast = !ways.some(({ back }) => !back);
  return (
    <Section title={say('round.needs')}>
      {needs.length === 0 && <Typography>{say(isLast ? 'round.needsLast' : 'round.needsNothing')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {needs.map((need) => (
          <NeedLine key={need.code} need={need as KnownNeed} round={assessment.id} />
        ))}
      </Box>
      {children}
    </Section>
  );
}

function NeedLine({ need, round }: { need: KnownNeed; round: string }) {
  const say = useWords();
  const needWords = useNeedWords();
  const { what, where } = needWords(need);
  return (
    <Box
      component="li"
      sx={{
        ...{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', paddingBlock: 1 },
        ...{ borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography>{what}</Typography>
        {where && (
          <Typography variant="body2" color="textSecondary">
            {where}
          </Typography>
        )}
      </Box>
      <Button
        component={Link}
        to={`/rounds/${round}${settledAt[need.code]}`}
        variant="outlined"
        aria-label={`${say('round.mend')}: ${what}`}
      >
        {say('round.mend')}
      </Button>
    </Box>
  );
}
