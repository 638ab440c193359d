import { Box, Link as TextLink, Typography } from '@mui/material';
import type { FindingBasis } from '@ventanilla/contracts';
import { useWatch } from 'react-hook-form';
import { Link } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';

/** What a round drafted the finding from, for whoever words it. */
export function BasisNote() {
  const say = useWords();
  const basis: FindingBasis | undefined = useWatch({ name: 'facts.basis' });
  if (!basis) return null;
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', paddingTop: 1.5, display: 'grid', gap: 1 }}>
      <Typography variant="h3">{say('finding.basis')}</Typography>
      <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5 }}>
        {basis.answers.map(({ indicator, text }) => (
          <li key={indicator}>{text === '' ? indicator : `${indicator}: ${text}`}</li>
        ))}
      </Box>
      {basis.evidence.length > 0 && (
        <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5 }}>
          {basis.evidence.map((evidence) => (
            <li key={JSON.stringify(evidence)} style={{ overflowWrap: 'anywhere' }}>
              {[evidence.text, evidence.link, evidence.date, evidence.institution].filter(Boolean).join(' · ') ||
                say('finding.evidenceFile')}
            </li>
          ))}
        </Box>
      )}
      <TextLink component={Link} to={`/rounds/${basis.assessment}/findings`}>
        {say('finding.ofRound')}
      </TextLink>
    </Box>
  );
}
