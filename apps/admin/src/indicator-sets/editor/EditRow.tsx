import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import { Box, IconButton, Tooltip } from '@mui/material';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import type { Way } from './set-changes.js';

type Props = {
  /** What the row is, for those who hear its buttons. */
  name: string;
  editLabel: string;
  removeLabel: string;
  children: ReactNode;
  onEdit: () => void;
  onRemove: () => void;
  onMove: (way: Way) => void;
};

/** One part of a draft with what can be done with it. */
export function EditRow({ name, editLabel, removeLabel, children, onEdit, onRemove, onMove }: Props) {
  const say = useWords();
  const buttons = [
    { label: editLabel, icon: <EditIcon />, press: onEdit },
    { label: say('set.moveUp'), icon: <UpIcon />, press: () => onMove('up') },
    { label: say('set.moveDown'), icon: <DownIcon />, press: () => onMove('down') },
    { label: removeLabel, icon: <RemoveIcon />, press: onRemove },
  ];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start', minWidth: 0 }}>
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>{children}</Box>
      <Box sx={{ display: 'flex', marginLeft: 'auto' }}>
        {buttons.map(({ label, icon, press }) => (
          <Tooltip key={label} title={label}>
            <IconButton aria-label={`${label}: ${name}`} onClick={press}>
              {icon}
            </IconButton>
          </Tooltip>
        ))}
      </Box>
    </Box>
  );
}
