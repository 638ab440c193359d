import { Box, Typography } from '@mui/material';
import { type ComparedTopic, type RoundComparison, topicChanges } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import type { RoundWords } from './round-words.js';

type Props = { comparison: RoundComparison; words: RoundWords };

/** Every question by what became of it; what changed first and open, what nobody has to look at folded up. */
export function TopicChanges({ comparison: { topics }, words }: Props) {
  const say = useWords();
  const groups = topicChanges.map((change) => ({ change, own: topics.filter((topic) => topic.change === change) }));
  return groups
    .filter(({ change, own }) => own.length > 0 || change === 'changed')
    .map(({ change, own }) => (
      <details key={change} open={change === 'changed'}>
        <Typography component="summary" sx={{ cursor: 'pointer', fontWeight: 650, paddingBlock: 1.25 }}>
          {say(`compare.change.${change}`, { count: own.length })}
        </Typography>
        {own.length === 0 && <Typography color="textSecondary">{say('compare.noChanges')}</Typography>}
        <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1.5 }}>
          {own.map((topic) => (
            <Topic key={topic.indicator} topic={topic} words={words} />
          ))}
        </Box>
      </details>
    ));
}

function Topic({ topic, words }: { topic: ComparedTopic; words: RoundWords }) {
  const { indicator, domain } = topic;
  return (
    <Box component="li" sx={{ borderInlineStart: 3, borderColor: 'divider', paddingInlineStart: 1.5, minWidth: 0 }}>
      <Typography variant="body2" color="textSecondary">
        {indicator} · {words.domain(domain)}
      </Typography>
      <Typography>{words.question(indicator)}</Typography>
      <Steps topic={topic} words={words} />
    </Box>
  );
}

/** What it came to in the rounds that ask it. */
function Steps({ topic: { before, after, change }, words }: { topic: ComparedTopic; words: RoundWords }) {
  const say = useWords();
  const step = (key: string | null) => (key === null ? say('compare.open') : words.step(key));
  const sides = {
    onlyBefore: [before],
    onlyAfter: [after],
    same: [after],
    changed: [before, after],
    open: [before, after],
  };
  const [one = null, ...others] = sides[change];
  return (
    <Typography sx={{ fontWeight: 650 }}>
      {others.length === 0 ? step(one) : say('compare.fromTo', { before: step(one), after: step(others[0] ?? null) })}
    </Typography>
  );
}
