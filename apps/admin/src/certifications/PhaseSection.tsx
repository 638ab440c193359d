import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import HereIcon from '@mui/icons-material/PlaceOutlined';
import ToComeIcon from '@mui/icons-material/RadioButtonUncheckedOutlined';
import { Alert, Box, Button, TextField } from '@mui/material';
import { type Certification, type CertificationPhase, certificationPhases } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useRefusable } from '../core/use-refusable.js';
import { GovernanceRefusal } from '../governance/GovernanceRefusal.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useForgetCertifications } from './use-certification.js';
import { useNeedWords } from './use-need-words.js';

/** Where a certification is, what its phase still needs, and the way on or back. */
export function PhaseSection({ certification }: { certification: Certification }) {
  const say = useWords();
  const needWords = useNeedWords();
  const { phase, needs, shortfalls } = certification;
  return (
    <Section title={say('certification.way')}>
      <Steps phase={phase} />
      {needs.length === 0 ? (
        <Alert severity="success">
          {say(phase === 'certificate' ? 'certification.readyToGrant' : 'certification.ready')}
        </Alert>
      ) : (
        <Alert severity="info">
          {say('certification.stillNeeds')}
          <ul style={{ margin: '8px 0 0', paddingLeft: 20 }}>
            {needs.map(({ code }) => (
              <li key={code}>{needWords(code)}</li>
            ))}
            {shortfalls.map(({ threshold, needed, reached }) => (
              <li key={threshold}>
                {needWords(threshold)}: {reached === null ? say('common.unknown') : measured(threshold, reached)} /{' '}
                {measured(threshold, needed)}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <Moves certification={certification} />
    </Section>
  );
}

/** People read shares as percents, as the settings ask for them. */
function measured(threshold: string, value: number): string {
  const isCount = threshold === 'trainedOfficials';
  return (isCount ? value : value * 100).toLocaleString(undefined, { maximumFractionDigits: 2 });
}

function Steps({ phase }: { phase: CertificationPhase }) {
  const say = useWords();
  const here = certificationPhases.indexOf(phase);
  return (
    <Box component="ol" sx={{ margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
      {certificationPhases.map((each, at) => {
        const Icon = at < here ? DoneIcon : at === here ? HereIcon : ToComeIcon;
        return (
          <Box
            component="li"
            key={each}
            aria-current={at === here ? 'step' : undefined}
            sx={{ display: 'flex', gap: 0.5, alignItems: 'center', fontWeight: at === here ? 650 : 400 }}
          >
            <Icon fontSize="small" color={at > here ? 'disabled' : 'primary'} aria-hidden />
            {say(`certificationPhase.${each}`)}
          </Box>
        );
      })}
    </Box>
  );
}

function Moves({ certification }: { certification: Certification }) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const forget = useForgetCertifications();
  const refusable = useRefusable();
  const [why, setWhy] = useState<string | null>(null);
  const here = certificationPhases.indexOf(certification.phase);
  const [before, after] = [certificationPhases[here - 1], certificationPhases[here + 1]];

  async function go(to: CertificationPhase) {
    if (!(await refusable.run(() => dataProvider.moveCertification(certification, to, why ?? '')))) return;
    setWhy(null);
    await forget();
  }

  return (
    <>
      <GovernanceRefusal error={refusable.refusal} />
      {why !== null && (
        <TextField
          autoFocus
          multiline
          label={say('certification.why')}
          value={why}
          onChange={(event) => setWhy(event.target.value)}
        />
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {after && why === null && (
          <Button
            variant="contained"
            disabled={certification.needs.length > 0 || refusable.isPending}
            onClick={() => void go(after)}
          >
            {say('certification.goOn', { phase: say(`certificationPhase.${after}`) })}
          </Button>
        )}
        {before && why === null && (
          <Button onClick={() => setWhy('')}>
            {say('certification.goBack', { phase: say(`certificationPhase.${before}`) })}
          </Button>
        )}
        {before && why !== null && (
          <>
            <Button variant="contained" disabled={why.trim() === ''} onClick={() => void go(before)}>
              {say('certification.goBack', { phase: say(`certificationPhase.${before}`) })}
            </Button>
            <Button onClick={() => setWhy(null)}>{say('common.cancel')}</Button>
          </>
        )}
      </Box>
    </>
  );
}
