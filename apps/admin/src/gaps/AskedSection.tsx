import { Box, Button, Typography } from '@mui/material';
import type { GapExample, GapInFull } from '@ventanilla/contracts';
import type { ReactNode } from 'react';
import { useDates } from '../i18n/use-dates.js';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useRegroup } from './use-regroup.js';
import { Weeks } from './Weeks.js';

type Props = { gap: GapInFull; maySplit: boolean };

/** How people ask for it, how much, and in which languages; a question that asks for something else is taken out. */
export function AskedSection({ gap, maySplit }: Props) {
  const say = useWords();
  const { split, isPending } = useRegroup(gap);
  return (
    <Section title={say('gap.asked')} lead={say('gap.askedLead')}>
      {gap.examples.length === 0 && <Typography color="textSecondary">{say('gap.textGoneHelp')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1.5 }}>
        {gap.examples.slice(0, SHOWN).map((example) => (
          <Example key={example.question} example={example}>
            {maySplit && (
              <Button size="small" disabled={isPending} onClick={() => split(example.question)} sx={{ minHeight: 44 }}>
                {say('gap.split')}
              </Button>
            )}
          </Example>
        ))}
      </Box>
      <Typography variant="h3">{say('gap.howMuch')}</Typography>
      <Weeks weeks={gap.weeks} hasValues />
      <Languages gap={gap} />
      {gap.waiting > 0 && <Typography>{say('gap.waiting', { smart_count: gap.waiting })}</Typography>}
    </Section>
  );
}

const SHOWN = 8;

type ExampleProps = { example: GapExample; children: ReactNode };

function Example({ example: { text, language, askedAt, cause }, children }: ExampleProps) {
  const say = useWords();
  const dates = useDates();
  const nameOfLanguage = useLanguageName();
  return (
    <Box component="li" sx={{ borderLeft: 3, borderColor: 'divider', paddingLeft: 1.25 }}>
      <Typography lang={language} sx={{ overflowWrap: 'anywhere' }}>
        {text}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {[nameOfLanguage(language), dates.moment(askedAt), say(`gap.cause.${cause}`)].join(' · ')}
      </Typography>
      {children}
    </Box>
  );
}

/** Small groups are named, not counted. */
function Languages({ gap: { languages } }: { gap: GapInFull }) {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const told = languages.map(({ language, count }) =>
    count === null
      ? say('gap.fewIn', { language: nameOfLanguage(language) })
      : say('gap.manyIn', { language: nameOfLanguage(language), count }),
  );
  return (
    <Typography variant="body2">
      <strong>{say('gap.languages')}</strong> · {told.join(' · ')}
    </Typography>
  );
}
