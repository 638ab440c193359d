import { Typography } from '@mui/material';
import type { DeskStatistics } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { ShareBar } from './ShareBar.js';

const SHOWN = 6;

export function Topics({ statistics }: { statistics: DeskStatistics }) {
  const say = useWords();
  const { topics, feedback } = statistics;
  const shown = topics.slice(0, SHOWN);
  const most = Math.max(1, ...shown.map(({ questions }) => questions ?? 0));
  return (
    <Section title={say('desk.topics')}>
      {shown.length === 0 && <Typography color="textSecondary">{say('desk.nothingAsked')}</Typography>}
      {shown.map(({ topic, questions }) => (
        <ShareBar
          key={topic ?? 'none'}
          label={topic ? say(`topic.${topic}`) : say('desk.noTopic')}
          value={questions === null ? say('desk.fewAsked') : String(questions)}
          share={(questions ?? 0) / most}
        />
      ))}
      <Typography variant="h3" sx={{ marginTop: 1 }}>
        {say('desk.feedback')}
      </Typography>
      <Typography>
        {say('desk.helped', { count: feedback.helped })} · {say('desk.notHelped', { count: feedback.notHelped })}
      </Typography>
    </Section>
  );
}
