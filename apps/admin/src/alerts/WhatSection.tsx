import { Box } from '@mui/material';
import {
  type AlertInput,
  alertCertainties,
  alertEvents,
  alertResponses,
  alertSeverities,
  alertUrgencies,
} from '@ventanilla/contracts';
import type { AlertMessageKey } from '@ventanilla/languages/alerts';
import { Choice } from '../governance/Choice.js';
import { useWords } from '../i18n/use-words.js';
import { ManyChoice } from '../inputs/ManyChoice.js';
import { Section } from '../layout/Section.js';
import { categoriesOf } from './alert-form.js';
import { useAlertWords } from './use-alert-words.js';

export type PartProps = { alert: AlertInput; onChange: (change: Partial<AlertInput>) => void };

/** What is happening, how bad, how soon and how sure: the words of CAP, said as people say them. */
export function WhatSection({ alert, onChange }: PartProps) {
  const say = useWords();
  const sayAlert = useAlertWords();
  const optionsOf = <Value extends string>(group: string, values: readonly Value[]) =>
    values.map((value) => ({ value, label: sayAlert(`${group}.${value}` as AlertMessageKey) }));
  const oneOf = <Value extends string>(values: readonly Value[], chosen: string) =>
    values.find((value) => value === chosen);
  return (
    <Section title={say('alert.what')}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <Choice
          label={say('alert.event')}
          value={alert.event}
          options={optionsOf('event', alertEvents)}
          onChange={(value) => {
            const event = oneOf(alertEvents, value);
            if (event) onChange({ event, categories: categoriesOf(event) });
          }}
        />
        <Choice
          label={say('alert.severity')}
          value={alert.severity}
          options={optionsOf('severity', alertSeverities)}
          onChange={(value) => onChange({ severity: oneOf(alertSeverities, value) ?? alert.severity })}
        />
        <Choice
          label={say('alert.urgency')}
          value={alert.urgency}
          options={optionsOf('urgency', alertUrgencies)}
          onChange={(value) => onChange({ urgency: oneOf(alertUrgencies, value) ?? alert.urgency })}
        />
        <Choice
          label={say('alert.certainty')}
          value={alert.certainty}
          options={optionsOf('certainty', alertCertainties)}
          onChange={(value) => onChange({ certainty: oneOf(alertCertainties, value) ?? alert.certainty })}
        />
      </Box>
      <ManyChoice
        label={say('alert.responses')}
        options={optionsOf('response', alertResponses)}
        chosen={alert.responses}
        onChange={(responses) => onChange({ responses })}
      />
    </Section>
  );
}
