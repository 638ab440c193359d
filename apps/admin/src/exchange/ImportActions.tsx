import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  Typography,
} from '@mui/material';
import { IMPORT_WRITES, type Import } from '@ventanilla/contracts';
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

const wishes = ['draft', 'review', 'publish'] as const;

function Confirm({ one, changes }: { one: Import; changes: number }) {
  const say = useWords();
  const { run } = useImportDeeds();
  const [wish, setWish] = useState<(typeof wishes)[number]>('draft');
  const { canAccess: mayPublish } = useCanAccess({ resource: 'entries', action: 'publish' });
  const most = wish === 'publish' ? IMPORT_WRITES.published : IMPORT_WRITES.asDrafts;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
      <FormControl>
        <FormLabel id="import-wish">{say('exchange.wish')}</FormLabel>
        <RadioGroup
          row
          aria-labelledby="import-wish"
          value={wish}
          onChange={(_, value) => setWish(wishes.find((each) => each === value) ?? 'draft')}
        >
          {wishes
            .filter((each) => each !== 'publish' || mayPublish)
            .map((each) => (
              <FormControlLabel key={each} value={each} control={<Radio />} label={say(`exchange.wish.${each}`)} />
            ))}
        </RadioGroup>
      </FormControl>
      {changes > most && <Alert severity="warning">{say('exchange.tooMany', { most })}</Alert>}
      <Button
        variant="contained"
        disabled={run.isPending || changes > most}
        onClick={() => run.mutate({ id: one.id, publish: wish === 'publish', review: wish === 'review' })}
      >
        {say('exchange.confirm', { smart_count: changes })}
      </Button>
    </Box>
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
