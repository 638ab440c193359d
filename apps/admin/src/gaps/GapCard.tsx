import { Box, Button, Card, CardContent, Typography } from '@mui/material';
import type { Gap } from '@ventanilla/contracts';
import { Link } from 'react-router-dom';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { Weeks } from './Weeks.js';

/** One gap of the list: how people ask, how often, and the one thing to do. */
export function GapCard({ gap }: { gap: Gap }) {
  const say = useWords();
  const isOpen = gap.state === 'open';
  return (
    <Card component="li">
      <CardContent
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) auto auto' },
          alignItems: 'center',
        }}
      >
        <Box sx={{ display: 'grid', gap: 0.5, minWidth: 0 }}>
          <Examples gap={gap} />
          <Figures gap={gap} />
          <News gap={gap} />
        </Box>
        <Weeks weeks={gap.weeks} />
        <Button
          component={Link}
          to={`/gaps/${gap.id}`}
          variant={isOpen ? 'contained' : 'outlined'}
          sx={{ minHeight: 44, minWidth: 120 }}
        >
          {say(isOpen ? 'gap.answer' : 'gap.look')}
        </Button>
      </CardContent>
    </Card>
  );
}

function Examples({ gap: { examples, topic } }: { gap: Gap }) {
  const say = useWords();
  const [first, ...others] = examples;
  if (first === undefined) {
    return (
      <Typography variant="h3" component="h2" color="textSecondary">
        {topic ? say(`topic.${topic}`) : say('gap.textGone')}
      </Typography>
    );
  }
  return (
    <>
      <Typography variant="h3" component="h2" lang={first.language} sx={{ overflowWrap: 'anywhere' }}>
        {first.text}
      </Typography>
      {others.map(({ question, text, language }) => (
        <Typography key={question} variant="body2" color="textSecondary" lang={language} noWrap title={text}>
          {text}
        </Typography>
      ))}
    </>
  );
}

function Figures({ gap: { count, trend, languages, waiting } }: { gap: Gap }) {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const parts = [
    say('gap.count', { smart_count: count }),
    say(`gap.trend.${trend}`),
    languages.map(({ language }) => nameOfLanguage(language)).join(', '),
  ];
  return (
    <Typography variant="body2">
      {parts.join(' · ')}
      {waiting > 0 && <strong> · {say('gap.waiting', { smart_count: waiting })}</strong>}
    </Typography>
  );
}

function News({ gap: { cameBack, answeredBy, state } }: { gap: Gap }) {
  const say = useWords();
  return (
    <>
      {cameBack && <Typography variant="body2">↩ {say('gap.cameBack')}</Typography>}
      {state === 'open' && answeredBy !== null && (
        <Typography variant="body2" color="primary">
          ✓ {say('gap.answeredBy', { entry: answeredBy })}
        </Typography>
      )}
    </>
  );
}
