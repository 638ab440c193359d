import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import OpenIcon from '@mui/icons-material/CircleOutlined';
import { Box, ListItemIcon, ListItemText, MenuItem, MenuList, Paper, TextField } from '@mui/material';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import { iconOfDomain } from '../wheel/domains.js';
import type { OwnDomain } from './own-questions.js';

type Props = { domains: readonly OwnDomain[]; open: OwnDomain; onOpen: (domain: number) => void };

/** The domains in which something is asked, each with how far it is: a list on a desk, a box on a phone. */
export function DomainSteps({ domains, open, onOpen }: Props) {
  const say = useWords();
  const written = useWritten();
  const nameOf = ({ domain }: OwnDomain) => `${domain.number}. ${written(domain.names)}`;
  const stateOf = ({ answered, rows }: OwnDomain) => say('answer.progress', { answered, asked: rows.length });
  return (
    <>
      <Paper
        component="nav"
        variant="outlined"
        aria-label={say('matrix.domain')}
        sx={{ display: { xs: 'none', md: 'block' }, position: 'sticky', top: 72 }}
      >
        <MenuList>
          {domains.map((one) => {
            const own = iconOfDomain(one.domain.number, written(one.domain.names)) ?? OpenIcon;
            const Icon = one.answered === one.rows.length ? DoneIcon : own;
            return (
              <MenuItem
                key={one.domain.number}
                selected={one === open}
                aria-current={one === open ? 'step' : undefined}
                onClick={() => onOpen(one.domain.number)}
                sx={{ whiteSpace: 'normal', alignItems: 'flex-start' }}
              >
                <ListItemIcon sx={{ marginTop: 0.5 }}>
                  <Icon fontSize="small" color={one.answered === one.rows.length ? 'primary' : 'inherit'} aria-hidden />
                </ListItemIcon>
                <ListItemText primary={nameOf(one)} secondary={stateOf(one)} />
              </MenuItem>
            );
          })}
        </MenuList>
      </Paper>
      <Box sx={{ display: { md: 'none' } }}>
        <TextField
          select
          label={say('matrix.domain')}
          value={open.domain.number}
          onChange={({ target }) => onOpen(Number(target.value))}
        >
          {domains.map((one) => (
            <MenuItem key={one.domain.number} value={one.domain.number} sx={{ whiteSpace: 'normal' }}>
              {nameOf(one)} ({stateOf(one)})
            </MenuItem>
          ))}
        </TextField>
      </Box>
    </>
  );
}
