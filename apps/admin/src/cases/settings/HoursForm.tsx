import { Box, Button } from '@mui/material';
import type { CaseSettings } from '@ventanilla/contracts';
import { useState } from 'react';
import { Form, useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';
import { useWords } from '../../i18n/use-words.js';
import { SwitchInput, WholeNumber } from '../../inputs/inputs.js';
import { Columns } from '../../inputs/RowsInput.js';
import { Section } from '../../layout/Section.js';
import { SchedulesInput } from '../../schedule/SchedulesInput.js';
import { useCaseDeed } from '../use-case-deed.js';
import { DoorNote } from './DoorNote.js';
import { FunctionsInput } from './FunctionsInput.js';
import { SettingsRefusal } from './SettingsRefusal.js';
import { SilenceSection } from './SilenceSection.js';
import { formOf, inputOf, problemsOf, type SettingsForm } from './settings-form.js';

/** Office hours, functions, and how long things are kept: saved together, and said by the bot at once. */
export function HoursForm({ settings: given }: { settings: CaseSettings }) {
  const say = useWords();
  const notify = useNotify();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { act, refusal, isPending } = useCaseDeed();
  // What the form was filled from: what others save meanwhile must not be overwritten unseen.
  const [settings, setSettings] = useState(given);

  async function save(values: SettingsForm) {
    const saved = await act(() => dataProvider.updateCaseSettings(settings, inputOf(values)));
    if (!saved) return;
    setSettings(saved);
    notify(say('caseSettings.saved'), { type: 'success' });
  }

  return (
    <Form
      defaultValues={formOf(given)}
      validate={(values) => problemsOf(values as SettingsForm, say)}
      onSubmit={(values: unknown) => save(values as SettingsForm)}
      noValidate
    >
      <Box sx={{ display: 'grid', gap: 2.5 }}>
        <Section title={say('caseSettings.hours')} lead={say('caseSettings.hoursLead')}>
          <SwitchInput
            source="offered"
            label={say('caseSettings.offered')}
            helperText={say('caseSettings.offeredHelp')}
          />
          <DoorNote door={settings.door} />
          <SchedulesInput source="hours" />
        </Section>
        <FunctionsInput municipality={settings.municipality} />
        <SilenceSection />
        <Section title={say('caseSettings.keeping')}>
          <Columns width={260}>
            <WholeNumber source="textDays" label={say('caseSettings.textDays')} min={1} max={730} />
            <WholeNumber source="consentDays" label={say('caseSettings.consentDays')} min={1} max={90} />
          </Columns>
          <SettingsRefusal error={refusal} />
          <Box>
            <Button type="submit" variant="contained" disabled={isPending}>
              {say('caseSettings.save')}
            </Button>
          </Box>
        </Section>
      </Box>
    </Form>
  );
}
