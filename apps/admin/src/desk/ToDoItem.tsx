import DoneIcon from '@mui/icons-material/CheckCircle';
import { Box, Button, Typography } from '@mui/material';
import type { ToDoTask } from '@ventanilla/contracts';
import { Link } from 'react-router-dom';
import { useDates } from '../i18n/use-dates.js';
import { useLanguageInside } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import { toDoLink } from './to-do-link.js';

/** One thing to do: what it is about, why, and the way to exactly where it is done. */
export function ToDoItem({ task, isNext }: { task: ToDoTask; isNext: boolean }) {
  const say = useWords();
  const title = useTitle(task);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: { xs: 1, sm: 2 },
        alignItems: 'center',
        paddingBlock: 1.25,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: '1 1 16em', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{title}</Typography>
        <Reasons task={task} />
      </Box>
      {task.done ? (
        <Done />
      ) : (
        <Button
          component={Link}
          to={toDoLink(task)}
          variant={isNext ? 'contained' : 'outlined'}
          aria-label={`${say(`toDo.${task.kind}.act`)}: ${title}`}
        >
          {say(`toDo.${task.kind}.act`)}
        </Button>
      )}
    </Box>
  );
}

function Reasons({ task: { kind, language, since, asked } }: { task: ToDoTask }) {
  const say = useWords();
  const dates = useDates();
  const nameOfLanguage = useLanguageInside();
  const values = {
    smart_count: asked,
    ...(language && { language: nameOfLanguage(language) }),
    ...(since && { date: dates.day(since) }),
  };
  return (
    <Typography variant="body2" color="textSecondary">
      {say(`toDo.${kind}.why`, values)}
      {asked > 0 && kind !== 'unanswered' && ` · ${say('toDo.asked', { smart_count: asked })}`}
    </Typography>
  );
}

function Done() {
  const say = useWords();
  return (
    <Typography component="span" sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center', minHeight: 44 }}>
      <DoneIcon color="primary" aria-hidden />
      {say('toDo.done')}
    </Typography>
  );
}

function useTitle({ entry, topic }: ToDoTask): string {
  const say = useWords();
  const written = useWritten();
  if (entry) return written(entry.titles) || entry.key;
  return topic ? say(`topic.${topic}`) : say('desk.noTopic');
}
