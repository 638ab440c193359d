import MoreIcon from '@mui/icons-material/ExpandMore';
import { Box, Button, Menu, MenuItem } from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import { useState } from 'react';
import { useCanAccess } from 'react-admin';
import { useOwnLanguages } from '../entries/use-languages-for.js';
import { useWords } from '../i18n/use-words.js';
import { ScheduleDialog } from './ScheduleDialog.js';
import { StepDialog } from './StepDialog.js';
import { actionOf, deedOf, languagesForStep, type Step, steps } from './steps.js';

type Offered = Step | 'schedule';

/** Everything that can be done with where the entry stands, besides publishing it now. */
export function StepMenu({ entry }: { entry: AnyEntry }) {
  const say = useWords();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [opened, setOpened] = useState<Offered | null>(null);
  const [first, ...others] = useOffered(entry);
  const nameOf = (what: Offered) => say(what === 'schedule' ? 'schedule.open' : `step.${what}`);
  const choose = (what: Offered) => {
    setAnchor(null);
    setOpened(what);
  };
  if (first === undefined) return null;
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      <Button variant="outlined" onClick={() => choose(first)}>
        {nameOf(first)}
      </Button>
      {others.length > 0 && (
        <Button endIcon={<MoreIcon />} aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>
          {say('step.more')}
        </Button>
      )}
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {others.map((what) => (
          <MenuItem key={what} onClick={() => choose(what)} sx={{ minHeight: 44 }}>
            {nameOf(what)}
          </MenuItem>
        ))}
      </Menu>
      {opened === 'schedule' && <ScheduleDialog entry={entry} onClose={() => setOpened(null)} />}
      {opened !== null && opened !== 'schedule' && (
        <StepDialog step={opened} entry={entry} onClose={() => setOpened(null)} />
      )}
    </Box>
  );
}

/** The steps that fit where the entry stands and that this person may take. */
function useOffered(entry: AnyEntry): Offered[] {
  const { canAccess: edit } = useCanAccess({ resource: 'services', action: 'edit' });
  const { canAccess: review } = useCanAccess({ resource: 'services', action: 'review' });
  const { canAccess: archive } = useCanAccess({ resource: 'services', action: 'archive' });
  const { canAccess: publish } = useCanAccess({ resource: 'services', action: 'publish' });
  const own = useOwnLanguages();
  const may = { edit, review, archive };
  const fits = (step: Step) => own(languagesForStep(step, entry), deedOf(step)).length > 0;
  const possible = steps.filter((step) => may[actionOf[step]] && fits(step));
  const [first, ...others] = possible;
  if (!publish) return possible;
  return first === undefined ? ['schedule'] : [first, 'schedule', ...others];
}
