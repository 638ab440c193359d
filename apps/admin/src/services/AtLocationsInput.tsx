import ExpandIcon from '@mui/icons-material/ExpandMore';
import { Accordion, AccordionDetails, AccordionSummary, Typography } from '@mui/material';
import { useWords } from '../i18n/use-words.js';
import { EntryKeyInput } from '../inputs/EntryKeyInput.js';
import { PhonesInput } from '../inputs/PhonesInput.js';
import { RowsInput } from '../inputs/RowsInput.js';
import { SchedulesInput } from '../schedule/SchedulesInput.js';

/** Where a service is offered, with hours and phones that hold only there. */
export function AtLocationsInput() {
  const say = useWords();
  return (
    <RowsInput
      source="facts.atLocations"
      label={say('field.atLocations')}
      addLabel={say('service.addLocation')}
      blank={() => ({ location: '', schedules: [], phones: [] })}
    >
      {(path) => (
        <>
          <EntryKeyInput source={`${path}.location`} label={say('service.location')} resource="locations" />
          <Accordion variant="outlined" disableGutters slotProps={{ transition: { unmountOnExit: true } }}>
            <AccordionSummary expandIcon={<ExpandIcon />}>
              <Typography>{say('service.onlyHere')}</Typography>
            </AccordionSummary>
            <AccordionDetails sx={{ display: 'grid', gap: 2 }}>
              <SchedulesInput source={`${path}.schedules`} lead={say('service.onlyHereLead')} />
              <PhonesInput source={`${path}.phones`} />
            </AccordionDetails>
          </Accordion>
        </>
      )}
    </RowsInput>
  );
}
