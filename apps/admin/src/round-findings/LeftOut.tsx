import { Box, Typography } from '@mui/material';
import type { FindingDrafts, IndicatorSet } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useNameIn } from './use-name-in.js';

type Props = { leftOut: FindingDrafts['leftOut']; indicators: IndicatorSet['indicators'] };

/** Every question that became no finding, with the reason. */
export function LeftOut({ leftOut, indicators }: Props) {
  const say = useWords();
  const nameIn = useNameIn();
  const questions = new Map(indicators.map(({ key, question }) => [key, question]));
  return (
    <Section title={`${say('drafts.leftOut')} (${leftOut.length})`} lead={say('drafts.leftOutLead')}>
      {leftOut.length === 0 && <Typography color="textSecondary">{say('drafts.nothingLeftOut')}</Typography>}
      <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, display: 'grid', gap: 0.75 }}>
        {leftOut.map(({ indicator, reason }) => (
          <li key={indicator}>
            {indicator}: {nameIn(questions.get(indicator) ?? {})}{' '}
            <Typography component="span" variant="body2" color="textSecondary">
              ({say(`drafts.leftOut.${reason}`)})
            </Typography>
          </li>
        ))}
      </Box>
    </Section>
  );
}
