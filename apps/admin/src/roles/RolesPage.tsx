import { Box, MenuItem, TextField, Typography } from '@mui/material';
import { permissionsOf, type Role, roles } from '@ventanilla/contracts';
import { useState } from 'react';
import { useSignedIn } from '../core/use-signed-in.js';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Section } from '../layout/Section.js';
import { PermissionSentences } from './PermissionSentences.js';
import { RolesTable } from './RolesTable.js';

/** The table of permissions, for people: a role in sentences, and all of them side by side where there is room. */
export function RolesPage() {
  const say = useWords();
  const staff = useSignedIn();
  const [chosen, setChosen] = useState<Role | null>(null);
  const role = chosen ?? staff?.role ?? 'contentManager';
  return (
    <>
      <PageHeader title={say('roles.title')} lead={say('roles.lead')} />
      <Box sx={{ display: 'grid', gap: 2.5 }}>
        <Section
          title={say(`role.${role}`)}
          lead={say(`role.${role}Does`)}
          aside={<RoleChoice role={role} onChoose={setChosen} />}
        >
          <PermissionSentences granted={permissionsOf(role)} all />
        </Section>
        <Box sx={{ display: { xs: 'none', lg: 'block' }, minWidth: 0 }}>
          <RolesTable />
        </Box>
      </Box>
    </>
  );
}

function RoleChoice({ role, onChoose }: { role: Role; onChoose: (role: Role) => void }) {
  const say = useWords();
  return (
    <TextField
      select
      label={say('roles.choose')}
      value={role}
      onChange={({ target }) => onChoose(target.value as Role)}
      sx={{ minWidth: 240 }}
    >
      {roles.map((each) => (
        <MenuItem key={each} value={each}>
          <Typography component="span">{say(`role.${each}`)}</Typography>
        </MenuItem>
      ))}
    </TextField>
  );
}
