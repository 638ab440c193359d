import { Box, Typography } from '@mui/material';
import type { FindingDraft, ProfileCheck } from '@ventanilla/contracts';
import { useWords } from '../../i18n/use-words.js';
import { Section } from '../../layout/Section.js';
import { DraftRow } from '../../round-findings/DraftRow.js';
import { useNameIn } from '../../round-findings/use-name-in.js';

export const domainAnchor = (domain: number) => `findings-of-${domain}`;

/** The findings of the profile, domain by domain. */
export function WholeFindings({ check }: { check: ProfileCheck }) {
  const say = useWords();
  const nameIn = useNameIn();
  return (
    <Section title={say('whole.findings')}>
      {check.domains.map(({ domain, names }) => (
        <Box component="section" key={domain} sx={{ display: 'grid', gap: 1 }}>
          <Typography variant="h3" id={domainAnchor(domain)} tabIndex={-1}>
            {domain}. {nameIn(names)}
          </Typography>
          <Findings title={say('wheel.well')} findings={findingsOf(check, domain, 'well-developed')} />
          <Findings title={say('wheel.potential')} findings={findingsOf(check, domain, 'potential')} />
        </Box>
      ))}
    </Section>
  );
}

function findingsOf({ findings }: ProfileCheck, domain: number, type: FindingDraft['type']): FindingDraft[] {
  return findings.filter((finding) => finding.domain === domain && finding.type === type);
}

function Findings({ title, findings }: { title: string; findings: readonly FindingDraft[] }) {
  const say = useWords();
  return (
    <Box sx={{ marginBottom: 1 }}>
      <Typography variant="body2" sx={{ fontWeight: 650, marginBottom: 0.5 }}>
        {title} ({findings.length})
      </Typography>
      {findings.length === 0 && <Typography color="textSecondary">{say('wheel.none')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1.5 }}>
        {findings.map((finding) => (
          <DraftRow key={finding.entry} finding={finding} />
        ))}
      </Box>
    </Box>
  );
}
