import {
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Typography,
} from '@mui/material';
import type { Import } from '@ventanilla/contracts';
import { useState } from 'react';
import { useCanAccess } from 'react-admin';
import { Link } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';
import { useImportDeeds } from './use-exchange.js';

/** What can be done with an import as it stands. */
export function ImportActions({ one }: { one: Import }) {
  const say = useWords();
  const changes = (one.counts.new ?? 0) + (one.counts.changed ?? 0);
  const isWaiting = one.state === 'ready' || one.state === 'interrupted';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
      {isWaiting && changes > 0 && <Confirm one={one} changes={changes} />}
      {one.state === 'done' && <Undo one={one} />}
      {!isWaiting && (
        <Button component={Link} to="/exchange" variant={one.state === 'faulty' ? 'contained' : 'text'}>
          {say('exchange.another')}
        </Button>
      )}
    </Box>
  );
}

function Confirm({ one, changes }: { one: Import; changes: number }) {
  const say = useWords();
  const { run } = useImportDeeds();
  const [publish, setPublish] = useState(false);
  const { canAccess: mayPublish } = useCanAccess({ resource: 'entries', action: 'publish' });
  return (
    <>
      <Button variant="contained" disabled={run.isPending} onClick={() => run.mutate({ id: one.id, publish })}>
        {say('exchange.confirm', { smart_count: changes })}
      </Button>
      {mayPublish && (
        <FormControlLabel
          control={<Checkbox checked={publish} onChange={(_, checked) => setPublish(checked)} />}
          label={say('exchange.publishToo')}
        />
      )}
    </>
  );
}

function Undo({ one }: { one: Import }) {
  const say = useWords();
  const { undo } = useImportDeeds();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setIsOpen(true)}>
        {say('exchange.undo')}
      </Button>
      <Dialog open={isOpen} onClose={close} aria-labelledby="undo-import">
        <DialogTitle id="undo-import">{say('exchange.undoTitle')}</DialogTitle>
        <DialogContent>
          <Typography>{say('exchange.undoText')}</Typography>
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{say('common.cancel')}</Button>
          <Button
            variant="contained"
            onClick={() => {
              undo.mutate(one.id);
              close();
            }}
          >
            {say('exchange.undo')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
