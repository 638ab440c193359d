import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type DeskStatistics, mayAs, type ToDoTask } from '@ventanilla/contracts';
import { useDataProvider } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useSignedIn } from '../core/use-signed-in.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { listLink } from './list-link.js';
import { ToDoItem } from './ToDoItem.js';

/** What there is to do today for whoever looks: at most seven things, each with the one way to do it. */
export function ToDo({ entries }: { entries: DeskStatistics['entries'] }) {
  const say = useWords();
  const { id } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data, isPending, isError, refetch } = useQuery({
    queryKey: ['desk', 'toDo', id],
    queryFn: () => dataProvider.toDo(id),
  });
  return (
    <Section title={say('toDo.title')} lead={say('toDo.lead')} aside={data && <Progress tasks={data.tasks} />}>
      {isPending && <LinearProgress aria-label={say('common.loading')} />}
      {isError && (
        <Alert severity="error" action={<Button onClick={() => refetch()}>{say('toDo.again')}</Button>}>
          {say('toDo.failed')}
        </Alert>
      )}
      {data && <Tasks tasks={data.tasks} />}
      <Everything entries={entries} />
    </Section>
  );
}

function Tasks({ tasks }: { tasks: readonly ToDoTask[] }) {
  const say = useWords();
  const staff = useSignedIn();
  if (tasks.length === 0) {
    const hasTasks = !staff || mayAs(staff.role, 'textWrite');
    return (
      <Nothing title={say(hasTasks ? 'toDo.none' : 'toDo.noneForRole')} text={hasTasks ? say('toDo.noneHelp') : ''} />
    );
  }
  const next = tasks.find(({ done }) => !done);
  return (
    <>
      {!next && <Nothing title={say('toDo.allDone')} text={say('toDo.allDoneHelp')} />}
      <Box component="ol" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {tasks.map((task) => (
          <ToDoItem key={`${task.kind} ${task.entry?.id}`} task={task} isNext={task === next} />
        ))}
      </Box>
    </>
  );
}

function Nothing({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <Typography sx={{ fontWeight: 650, fontSize: '1.1rem' }}>{title}</Typography>
      <Typography color="textSecondary">{text}</Typography>
    </div>
  );
}

function Progress({ tasks }: { tasks: readonly ToDoTask[] }) {
  const say = useWords();
  if (tasks.length === 0) return null;
  const done = tasks.filter((task) => task.done).length;
  return <Typography color="textSecondary">{say('toDo.progress', { done, total: tasks.length })}</Typography>;
}

/** Beyond today: the lists of all that is open, with how much there is. */
function Everything({ entries: { due, changed, draft } }: { entries: DeskStatistics['entries'] }) {
  const say = useWords();
  const lists: { label: string; count: number; filter: Record<string, string> }[] = [
    { label: say('toDo.allDue'), count: due, filter: { due: 'yes' } },
    { label: say('toDo.allChanged'), count: changed, filter: { state: 'changed' } },
    { label: say('toDo.allDrafts'), count: draft, filter: { state: 'draft' } },
  ];
  return (
    <Box component="nav" aria-label={say('toDo.all')} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
      {lists.map(({ label, count, filter }) => (
        <Button key={label} component={Link} to={listLink('entries', filter)} sx={{ marginLeft: -1 }}>
          {label} ({count})
        </Button>
      ))}
    </Box>
  );
}
