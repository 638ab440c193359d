import MayIcon from '@mui/icons-material/CheckCircleOutlined';
import MayNotIcon from '@mui/icons-material/Circle';
import { Card, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { grantedTo, type RolePermission, roles } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';

const rows = Object.keys(grantedTo) as RolePermission[];

/** Roles as columns, permissions as rows. */
export function RolesTable() {
  const say = useWords();
  return (
    <TableContainer component={Card}>
      <Table size="small" aria-label={say('roles.title')} sx={{ tableLayout: 'fixed', minWidth: 1080 }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '28%' }}>{say('roles.permission')}</TableCell>
            {roles.map((role) => (
              <TableCell
                key={role}
                align="center"
                sx={{ verticalAlign: 'bottom', lineHeight: 1.25, paddingInline: 0.5, hyphens: 'auto' }}
              >
                {say(`role.${role}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((permission) => (
            <TableRow key={permission} hover>
              <TableCell component="th" scope="row">
                {say(`permission.${permission}`)}
              </TableCell>
              {roles.map((role) => (
                <TableCell key={role} align="center">
                  {grantedTo[permission].includes(role) ? (
                    <MayIcon titleAccess={say('roles.may')} color="primary" fontSize="small" />
                  ) : (
                    <MayNotIcon titleAccess={say('roles.mayNot')} color="disabled" sx={{ fontSize: 8 }} />
                  )}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
