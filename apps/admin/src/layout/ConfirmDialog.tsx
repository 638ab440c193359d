import { Button, type ButtonProps, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';

type Props = {
  title: string;
  text: string;
  /** What the button that does it says. */
  action: string;
  colour?: ButtonProps['color'];
  disabled?: boolean;
  /** What is asked beside it, or what was refused. */
  children?: ReactNode;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks before something that can not be taken back at a touch. */
export function ConfirmDialog({ title, text, action, colour, disabled, children, onConfirm, onClose }: Props) {
  const say = useWords();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="confirm-dialog">
      <DialogTitle id="confirm-dialog">{title}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography>{text}</Typography>
        {children}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('common.cancel')}</Button>
        <Button variant="contained" color={colour ?? 'primary'} disabled={disabled ?? false} onClick={onConfirm}>
          {action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
