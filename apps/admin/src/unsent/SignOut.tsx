import SignOutIcon from '@mui/icons-material/LogoutOutlined';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  ListItemIcon,
  ListItemText,
  MenuItem,
} from '@mui/material';
import { forwardRef } from 'react';
import { Logout, useLogout, useTranslate, useUserMenu } from 'react-admin';
import { useWords } from '../i18n/use-words.js';
import { useOutboxState } from './outbox-context.js';
import { useUnsentElsewhere } from './unsent-elsewhere.js';

type ItemProps = { onUnsent: () => void };

/** Signs out, unless something typed is not sent yet: then it asks first. */
export const SignOutItem = forwardRef<HTMLLIElement, ItemProps>(function SignOutItem({ onUnsent, ...props }, ref) {
  const translate = useTranslate();
  const menu = useUserMenu();
  const isNothing = useOutboxState().answers.length + useUnsentElsewhere() === 0;
  if (isNothing) return <Logout {...props} />;
  const ask = () => {
    menu?.onClose();
    onUnsent();
  };
  return (
    <MenuItem ref={ref} {...props} onClick={ask}>
      <ListItemIcon>
        <SignOutIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{translate('ra.auth.logout')}</ListItemText>
    </MenuItem>
  );
});

/** What is typed stays in this browser, under the name of the person; whoever uses it next does not see it. */
export function UnsentDialog({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const logout = useLogout();
  const { answers, isKept } = useOutboxState();
  const count = answers.length + useUnsentElsewhere();
  return (
    <Dialog open onClose={onClose} aria-labelledby="unsent-dialog">
      <DialogTitle id="unsent-dialog">{say('unsent.mark', { smart_count: count })}</DialogTitle>
      <DialogContent>
        <DialogContentText>{say(isKept ? 'unsent.signOut' : 'unsent.signOutLost')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => void logout()}>{say('unsent.signOutAnyway')}</Button>
        <Button variant="contained" onClick={onClose}>
          {say('unsent.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
