import { Box, Card, CardActionArea, CardContent, Typography } from '@mui/material';
import type { PlannedAction } from '@ventanilla/contracts';
import { Link } from 'react-router-dom';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { LateMark, StatusMark } from './StatusMark.js';

export function ActionCard({ action }: { action: PlannedAction }) {
  const say = useWords();
  const dates = useDates();
  const { id, number, title, institution, dueOn, status, daysLate } = action;
  return (
    <Card>
      <CardActionArea component={Link} to={`/action-plans/${id}`}>
        <CardContent sx={{ display: 'grid', gap: 0.75 }}>
          <Typography variant="h3" sx={{ overflowWrap: 'anywhere' }}>
            {number}. {title}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {institution.name} · {dueOn ? say('plan.dueBy', { day: dates.day(dueOn) }) : say('plan.noDay')}
          </Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <StatusMark status={status} />
            <LateMark days={daysLate} />
          </Box>
        </CardContent>
      </CardActionArea>
    </Card>
  );
}
