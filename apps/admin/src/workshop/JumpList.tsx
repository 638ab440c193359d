import {
  Box,
  Dialog,
  DialogContent,
  DialogTitle,
  ListItemText,
  ListSubheader,
  MenuItem,
  MenuList,
} from '@mui/material';
import type { AssessmentMatrix } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import { byDomain } from '../matrix/matrix-filter.js';
import { StateMark } from '../matrix/StateMark.js';
import { questionOf } from '../matrix/set-words.js';
import type { Walk } from './use-walk.js';

type Props = { matrix: AssessmentMatrix; walk: Walk; onClose: () => void };

/** Every question with where it stands; one leads there. */
export function JumpList({ matrix, walk, onClose }: Props) {
  const say = useWords();
  const written = useWritten();
  const go = (indicator: string) => {
    walk.jump(indicator);
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="jump-list">
      <DialogTitle id="jump-list">{say('workshop.list')}</DialogTitle>
      <DialogContent dividers sx={{ padding: 0 }}>
        <MenuList autoFocusItem aria-labelledby="jump-list">
          {byDomain(matrix, matrix.rows).flatMap(({ domain, rows }) => [
            <ListSubheader key={domain.number} role="presentation">
              {domain.number}. {written(domain.names)}
            </ListSubheader>,
            ...rows.map((row) => (
              <MenuItem
                key={row.indicator}
                selected={row.indicator === walk.row.indicator}
                onClick={() => go(row.indicator)}
                sx={{ whiteSpace: 'normal', gap: 2 }}
              >
                <ListItemText primary={`${row.indicator}. ${written(questionOf(matrix.set, row.indicator))}`} />
                <Box sx={{ flexShrink: 0 }}>
                  <StateMark state={row.state} />
                </Box>
              </MenuItem>
            )),
          ])}
        </MenuList>
      </DialogContent>
    </Dialog>
  );
}
