import AccountIcon from '@mui/icons-material/ManageAccountsOutlined';
import { Box, ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import { forwardRef, useState } from 'react';
import {
  AppBar,
  LoadingIndicator,
  LocalesMenuButton,
  ToggleThemeButton,
  UserMenu,
  useGetIdentity,
  useTranslate,
  useUserMenu,
} from 'react-admin';
import { Link } from 'react-router-dom';
import { useSignedIn } from '../core/use-signed-in.js';
import { useWords } from '../i18n/use-words.js';
import { MunicipalitySwitcher } from '../municipality/MunicipalitySwitcher.js';
import { SignOutItem, UnsentDialog } from '../unsent/SignOut.js';
import { UnsentMark } from '../unsent/UnsentMark.js';
import { SearchEverything } from './SearchEverything.js';

export function DeskAppBar() {
  const readsContent = useSignedIn()?.role !== 'institution';
  return (
    <AppBar alwaysOn toolbar={<Tools />} userMenu={<AccountMenu />}>
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', alignItems: 'center' }}>
        <MunicipalitySwitcher />
      </Box>
      <UnsentMark />
      {readsContent && <SearchEverything />}
    </AppBar>
  );
}

function Tools() {
  const say = useWords();
  return (
    <>
      <LocalesMenuButton />
      <Box sx={{ display: { xs: 'none', sm: 'contents' } }}>
        <ToggleThemeButton />
        <LoadingIndicator aria-label={say('common.loading')} />
      </Box>
    </>
  );
}

function AccountMenu() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const account = translate('ra.auth.user_menu');
  const [asks, setAsks] = useState(false);
  return (
    <>
      {/* Its name holds what is to be read on it, so that people who speak to their computer can say that. */}
      <UserMenu label={identity ? `${identity.fullName}: ${account}` : account}>
        <AccountItem />
        <SignOutItem onUnsent={() => setAsks(true)} />
      </UserMenu>
      {asks && <UnsentDialog onClose={() => setAsks(false)} />}
    </>
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
