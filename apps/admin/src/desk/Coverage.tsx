import { Box, Button, Typography } from '@mui/material';
import type { DeskStatistics } from '@ventanilla/contracts';
import { Link } from 'react-router-dom';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { listLink } from './list-link.js';

/** How far each language has come, as bars with their values. */
export function Coverage({ coverage }: { coverage: DeskStatistics['coverage'] }) {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  return (
    <Section title={say('desk.coverage')} lead={say('desk.coverageLead')}>
      {coverage.map(({ language, published, total }) => (
        <ShareBar
          key={language}
          label={nameOfLanguage(language)}
          value={say('desk.coverageOf', { published, total })}
          share={total === 0 ? 0 : published / total}
        />
      ))}
      <Button
        component={Link}
        to={listLink('entries', { state: 'draft' })}
        sx={{ justifySelf: 'start', marginLeft: -2 }}
      >
        {say('desk.seeMissing')}
      </Button>
    </Section>
  );
}

export function ShareBar({ label, value, share }: { label: string; value: string; share: number }) {
  return (
    <div>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, marginBottom: 0.5 }}>
        <span>{label}</span>
        <Typography component="span" variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {value}
        </Typography>
      </Box>
      <Box aria-hidden sx={{ height: 10, borderRadius: 5, backgroundColor: 'divider', overflow: 'hidden' }}>
        <Box sx={{ height: '100%', width: `${Math.round(share * 100)}%`, backgroundColor: 'primary.main' }} />
      </Box>
    </div>
  );
}
