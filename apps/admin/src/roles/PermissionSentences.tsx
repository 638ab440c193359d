import MayIcon from '@mui/icons-material/CheckCircleOutlined';
import MayNotIcon from '@mui/icons-material/RemoveCircleOutlined';
import { List, ListItem, ListItemIcon, ListItemText } from '@mui/material';
import { grantedTo, type RolePermission } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';

const everyPermission = Object.keys(grantedTo) as RolePermission[];

/** A sentence per permission: those granted, and with `all` the others too, marked as such. */
export function PermissionSentences({ granted, all = false }: { granted: readonly RolePermission[]; all?: boolean }) {
  const say = useWords();
  const shown = all ? everyPermission : everyPermission.filter((permission) => granted.includes(permission));
  return (
    <List dense disablePadding>
      {shown.map((permission) => {
        const may = granted.includes(permission);
        const Icon = may ? MayIcon : MayNotIcon;
        return (
          <ListItem key={permission} disableGutters sx={{ color: may ? undefined : 'text.secondary' }}>
            <ListItemIcon sx={{ minWidth: 36 }}>
              <Icon titleAccess={say(may ? 'roles.may' : 'roles.mayNot')} color={may ? 'primary' : 'inherit'} />
            </ListItemIcon>
            <ListItemText primary={say(`permission.${permission}`)} />
          </ListItem>
        );
      })}
    </List>
  );
}
