import { Box, Typography } from '@mui/material';
import type { ComparedCity, ComparedDomain, ProfileComparison } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';

type Finding = ComparedDomain['findings'][number];

/** What each city published, domain by domain: beside each other on a desk, below each other on a phone. */
export function CityTopics({ comparison: { domains, cities } }: { comparison: ProfileComparison }) {
  return domains.map(({ number, name }, at) => (
    <details key={number} open={at === 0}>
      <Typography component="summary" sx={{ cursor: 'pointer', fontWeight: 650, paddingBlock: 1.25 }}>
        {number}. {name}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))' }}>
        {cities.map((city) => (
          <CityFindings key={city.municipality} city={city} domain={number} />
        ))}
      </Box>
    </details>
  ));
}

function CityFindings({ city: { name, profile }, domain }: { city: ComparedCity; domain: number }) {
  const say = useWords();
  const findings = profile?.domains.find(({ number }) => number === domain)?.findings ?? [];
  return (
    <Box component="section" aria-label={name} sx={{ minWidth: 0 }}>
      <Typography variant="h3" sx={{ marginBottom: 1 }}>
        {name}
      </Typography>
      {findings.length === 0 && <Typography color="textSecondary">{say('wheel.none')}</Typography>}
      <Kind title={say('wheel.well')} findings={findings.filter(({ type }) => type === 'well-developed')} />
      <Kind title={say('wheel.potential')} findings={findings.filter(({ type }) => type === 'potential')} />
    </Box>
  );
}

function Kind({ title, findings }: { title: string; findings: readonly Finding[] }) {
  const say = useWords();
  if (findings.length === 0) return null;
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {title} ({findings.length})
      </Typography>
      <Box component="ul" sx={{ marginBlock: 0.5, paddingInlineStart: 2.5, display: 'grid', gap: 0.75 }}>
        {findings.map(({ key, text, language, superseded }) => (
          <li key={key}>
            <span lang={language}>{text}</span>
            {superseded && ` (${say('compare.superseded')})`}
          </li>
        ))}
      </Box>
    </>
  );
}
