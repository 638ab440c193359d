import AccountIcon from '@mui/icons-material/ManageAccountsOutlined';
import { Box, ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import { forwardRef } from 'react';
import {
  AppBar,
  LoadingIndicator,
  LocalesMenuButton,
  Logout,
  ToggleThemeButton,
  UserMenu,
  useUserMenu,
} from 'react-admin';
import { Link } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';
import { MunicipalitySwitcher } from '../municipality/MunicipalitySwitcher.js';

export function DeskAppBar() {
  return (
    <AppBar alwaysOn toolbar={<Tools />} userMenu={<AccountMenu />}>
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', alignItems: 'center' }}>
        <MunicipalitySwitcher />
      </Box>
    </AppBar>
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

function AccountMenu() {
  return (
    <UserMenu>
      <AccountItem />
      <Logout />
    </UserMenu>
  );
}

const AccountItem = forwardRef<HTMLAnchorElement>(function AccountItem(props, ref) {
  const say = useWords();
  const menu = useUserMenu();
  return (
    <MenuItem ref={ref} component={Link} to="/account" {...props} onClick={() => menu?.onClose()}>
      <ListItemIcon>
        <AccountIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{say('account.title')}</ListItemText>
    </MenuItem>
  );
});
