import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { type CaseProtocolInput, caseProtocolInputSchema } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useLocaleState, useNotify } from 'react-admin';
import type { NamedProtocol } from '../../core/case-settings-deeds.js';
import type { DeskDataProvider } from '../../core/data-provider.js';
import { Choice } from '../../governance/Choice.js';
import { useLanguageName } from '../../i18n/use-language-name.js';
import { useWords } from '../../i18n/use-words.js';
import { useMunicipality } from '../../municipality/municipality-context.js';
import { nearestText } from '../nearest-text.js';
import { useCaseDeed } from '../use-case-deed.js';
import { CallFirstFields } from './CallFirstFields.js';
import { ProtocolSources } from './ProtocolSources.js';
import { ProtocolSteps } from './ProtocolSteps.js';
import { formOf, withText } from './protocol-form.js';
import { SettingsRefusal } from './SettingsRefusal.js';

type Props = { protocol: NamedProtocol & CaseProtocolInput; onClose: () => void };

/** Writes or checks a protocol language by language, and makes it the municipality's own by saving it. */
export function ProtocolDialog({ protocol, onClose }: Props) {
  const say = useWords();
  const notify = useNotify();
  const nameOfLanguage = useLanguageName();
  const [locale] = useLocaleState();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { languages } = useMunicipality();
  const { act, refusal, isPending } = useCaseDeed();
  const [form, setForm] = useState<CaseProtocolInput>(() => formOf(protocol));
  const [language, setLanguage] = useState(languages.includes(locale) ? locale : (languages[0] ?? locale));
  const isSound = caseProtocolInputSchema.safeParse(form).success;

  async function save() {
    if (!(await act(() => dataProvider.saveCaseProtocol(protocol, form)))) return;
    notify(say('protocols.saved'), { type: 'success' });
    onClose();
  }

  return (
    <Dialog open fullWidth maxWidth="md" onClose={onClose} aria-labelledby="protocol-title">
      <DialogTitle id="protocol-title">{nearestText(protocol.titles, locale) || say('protocols.new')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Box sx={{ paddingTop: 1 }}>
          <Choice
            label={say('protocols.language')}
            value={language}
            options={languages.map((value) => ({ value, label: nameOfLanguage(value) }))}
            onChange={setLanguage}
          />
        </Box>
        {(['titles', 'uses'] as const).map((field) => (
          <TextField
            key={field}
            multiline={field === 'uses'}
            label={say(field === 'titles' ? 'protocols.name' : 'protocols.uses')}
            value={form[field][language] ?? ''}
            onChange={(event) => setForm({ ...form, [field]: withText(form[field], language, event.target.value) })}
            slotProps={{ htmlInput: { lang: language } }}
          />
        ))}
        <CallFirstFields list="callInDanger" form={form} municipality={protocol.municipality} onChange={setForm} />
        <CallFirstFields list="callFirst" form={form} municipality={protocol.municipality} onChange={setForm} />
        <ProtocolSteps form={form} language={language} onChange={setForm} />
        <ProtocolSources sources={form.sources} />
        <SettingsRefusal error={refusal} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('common.cancel')}</Button>
        <Button variant="contained" disabled={!isSound || isPending} onClick={() => void save()}>
          {say('protocols.saveAs')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
