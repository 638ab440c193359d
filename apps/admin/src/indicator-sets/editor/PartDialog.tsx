import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import type { Problem } from '@ventanilla/mgi';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { useProblemWords } from '../use-problem-words.js';

type Props = {
  title: string;
  /** What is wrong with this part as it is now; it is taken over when nothing is. */
  problems: readonly Problem[];
  children: ReactNode;
  onDone: () => void;
  onClose: () => void;
};

/** Writes one part of a draft: a domain, a question, an answer. */
export function PartDialog({ title, problems, children, onDone, onClose }: Props) {
  const say = useWords();
  const problemWords = useProblemWords();
  const said = [...new Set(problems.map(({ code }) => problemWords(code)))];
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="part-dialog">
      <DialogTitle id="part-dialog">{title}</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'grid', gap: 2, paddingTop: 1, minWidth: 0 }}>
          {children}
          {said.length > 0 && (
            <Alert severity="info" role="status">
              {said.map((text) => (
                <div key={text}>{text}</div>
              ))}
            </Alert>
          )}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('common.cancel')}</Button>
        <Button variant="contained" disabled={problems.length > 0} onClick={onDone}>
          {say('set.ok')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
