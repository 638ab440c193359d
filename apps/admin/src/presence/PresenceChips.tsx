import EditIcon from '@mui/icons-material/EditOutlined';
import PersonIcon from '@mui/icons-material/PersonOutlined';
import { Chip, Stack } from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import { useRecordContext, useTranslate } from 'react-admin';
import { useIsEdited } from '../entries/use-is-edited.js';
import { useWords } from '../i18n/use-words.js';
import { usePresence } from './use-presence.js';

/** Who else has this entry open just now, and who of them is writing. */
export function PresenceChips() {
  const say = useWords();
  const translate = useTranslate();
  const entry = useRecordContext<AnyEntry>();
  const others = usePresence(entry?.id, useIsEdited());
  return (
    <Stack direction="row" role="status" sx={{ gap: 1, flexWrap: 'wrap', marginBottom: others.length > 0 ? 1.5 : 0 }}>
      {others.map(({ staff, editing }) => (
        <Chip
          key={staff.id}
          icon={editing ? <EditIcon /> : <PersonIcon />}
          color={editing ? 'warning' : 'default'}
          variant="outlined"
          label={say(editing ? 'presence.editing' : 'presence.reading', {
            name: staff.name,
            role: translate(`role.${staff.role}`, { _: staff.role }),
          })}
        />
      ))}
    </Stack>
  );
}
