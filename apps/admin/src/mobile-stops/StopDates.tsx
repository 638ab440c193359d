import { Box, Button, Menu, MenuItem, Typography } from '@mui/material';
import { type AnyEntry, type Entry, stopReasons } from '@ventanilla/contracts';
import { comingOf, type Occurrence } from '@ventanilla/directory';
import { useState } from 'react';
import { useCanAccess, useRecordContext } from 'react-admin';
import { useIsEdited } from '../entries/use-is-edited.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { ChangeDateDialog } from './ChangeDateDialog.js';
import { DateInWords } from './DateInWords.js';
import { type ChangeDate, useChangeDate } from './use-change-date.js';

/** Enough to plan with; those after them are far away. */
const SHOWN = 12;

/** The dates to come of a stop that is stored, each to be called off in two clicks. */
export function StopDates() {
  const entry = useRecordContext<AnyEntry>();
  return entry?.kind === 'mobileStop' ? <DatesOf stop={entry} /> : null;
}

function DatesOf({ stop }: { stop: Entry<'mobileStop'> }) {
  const say = useWords();
  const { timeZone } = useMunicipality();
  const isEdited = useIsEdited();
  const { canAccess } = useCanAccess({ resource: 'services', action: 'publish' });
  const { change, isPending } = useChangeDate(stop);
  const facts = stop.published?.facts ?? stop.facts;
  const dates = comingOf(facts, new Date(), timeZone).slice(0, SHOWN);
  return (
    <Section title={say('stopPage.dates')} lead={say(isEdited ? 'stopPage.saveFirst' : 'stopPage.datesLead')}>
      {dates.length === 0 && <Typography>{say('stopPage.none')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {dates.map((date) => (
          <DateRow
            key={date.planned}
            stop={stop}
            date={date}
            change={canAccess ? change : null}
            isDisabled={isEdited || isPending}
          />
        ))}
      </Box>
    </Section>
  );
}

type RowProps = { stop: Entry<'mobileStop'>; date: Occurrence; change: ChangeDate | null; isDisabled: boolean };

function DateRow({ change, ...row }: RowProps) {
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1,
        borderBottom: 1,
        borderColor: 'divider',
        paddingBlock: 0.5,
      }}
    >
      <DateInWords date={row.date} />
      {change && <DateButtons {...row} change={change} />}
    </Box>
  );
}

function DateButtons({ stop, date, change, isDisabled }: RowProps & { change: ChangeDate }) {
  const say = useWords();
  const [isChanging, setChanging] = useState(false);
  if (date.state === 'cancelled') {
    return (
      <Button disabled={isDisabled} onClick={() => change(date, null)}>
        {say('stopPage.putBack')}
      </Button>
    );
  }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap' }}>
      <CancelButton date={date} change={change} isDisabled={isDisabled} />
      <Button disabled={isDisabled} onClick={() => setChanging(true)}>
        {say('stopPage.change')}
      </Button>
      {(date.state === 'changed' || date.note) && (
        <Button disabled={isDisabled} onClick={() => change(date, null)}>
          {say('stopPage.putBack')}
        </Button>
      )}
      {isChanging && <ChangeDateDialog stop={stop} date={date} change={change} onClose={() => setChanging(false)} />}
    </Box>
  );
}

/** One click says what, the second why: it is raining, and people are about to leave their homes. */
function CancelButton({ date, change, isDisabled }: Omit<RowProps, 'stop'> & { change: ChangeDate }) {
  const say = useWords();
  const { day } = useDates();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        color="error"
        disabled={isDisabled}
        aria-haspopup="menu"
        aria-label={`${say('stopPage.cancel')} ${day(date.date)}`}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {say('stopPage.cancel')}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-label': say('stopPage.cancelFor', { date: day(date.date) }) } }}
      >
        {stopReasons.map((reason) => (
          <MenuItem
            key={reason}
            sx={{ minHeight: 44 }}
            onClick={() => {
              setAnchor(null);
              void change(date, { change: 'cancelled', reason });
            }}
          >
            {say(`stopPage.reason.${reason}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
