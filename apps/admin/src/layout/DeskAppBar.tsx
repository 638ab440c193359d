import LockIcon from '@mui/icons-material/LockOutlined';
import { Box, ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import { forwardRef, useState } from 'react';
import {
  AppBar,
  LoadingIndicator,
  LocalesMenuButton,
  Logout,
  ToggleThemeButton,
  UserMenu,
  useUserMenu,
} from 'react-admin';
import { useWords } from '../i18n/use-words.js';
import { MunicipalitySwitcher } from '../municipality/MunicipalitySwitcher.js';
import { ChangePasswordDialog } from '../sign-in/ChangePasswordDialog.js';

export function DeskAppBar() {
  const [changing, setChanging] = useState(false);
  return (
    <>
      <AppBar alwaysOn toolbar={<Tools />} userMenu={<AccountMenu onChangePassword={() => setChanging(true)} />}>
        <Box sx={{ flex: 1, minWidth: 0, display: 'flex', alignItems: 'center' }}>
          <MunicipalitySwitcher />
        </Box>
      </AppBar>
      <ChangePasswordDialog open={changing} onClose={() => setChanging(false)} />
    </>
  );
}

function Tools() {
  return (
    <>
      <LocalesMenuButton />
      <Box sx={{ display: { xs: 'none', sm: 'contents' } }}>
        <ToggleThemeButton />
        <LoadingIndicator />
      </Box>
    </>
  );
}

function AccountMenu({ onChangePassword }: { onChangePassword: () => void }) {
  return (
    <UserMenu>
      <ChangePasswordItem onClick={onChangePassword} />
      <Logout />
    </UserMenu>
  );
}

const ChangePasswordItem = forwardRef<HTMLLIElement, { onClick: () => void }>(function ChangePasswordItem(props, ref) {
  const say = useWords();
  const menu = useUserMenu();
  const open = () => {
    menu?.onClose();
    props.onClick();
  };
  return (
    <MenuItem ref={ref} onClick={open}>
      <ListItemIcon>
        <LockIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{say('password.change')}</ListItemText>
    </MenuItem>
  );
});
