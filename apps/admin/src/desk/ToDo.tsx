import { Box, Button, Typography } from '@mui/material';
import type { DeskStatistics } from '@ventanilla/contracts';
import { Link } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { SharedTask } from '../shared-content/SharedTask.js';
import { listLink } from './list-link.js';

/** What waits for somebody to do it, each with the way there. */
export function ToDo({ entries }: { entries: DeskStatistics['entries'] }) {
  const say = useWords();
  const { published, total } = entries;
  return (
    <Section title={say('desk.toDo')} lead={say('desk.published', { published, total })}>
      <Task
        count={entries.due}
        title={say('desk.due')}
        lead={say('desk.dueLead')}
        act={say('desk.seeDue')}
        filter={{ due: 'yes' }}
      />
      <Task
        count={entries.changed}
        title={say('desk.changed')}
        lead={say('desk.changedLead')}
        act={say('desk.seeChanged')}
        filter={{ state: 'changed' }}
      />
      <Task
        count={entries.draft}
        title={say('desk.drafts')}
        lead={say('desk.draftsLead')}
        act={say('desk.seeDrafts')}
        filter={{ state: 'draft' }}
      />
      <SharedTask />
    </Section>
  );
}

type TaskProps = { count: number; title: string; lead: string; act: string; filter: Record<string, string> };

function Task({ count, title, lead, act, filter }: TaskProps) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 1.5, alignItems: 'center' }}>
      <Typography sx={{ fontSize: '1.9rem', fontWeight: 650, minWidth: '1.3em', lineHeight: 1 }}>{count}</Typography>
      <Box>
        <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
        <Typography variant="body2" color="textSecondary">
          {lead}
        </Typography>
        {count > 0 && (
          <Button component={Link} to={listLink('entries', filter)} sx={{ marginLeft: -2 }}>
            {act}
          </Button>
        )}
      </Box>
    </Box>
  );
}
