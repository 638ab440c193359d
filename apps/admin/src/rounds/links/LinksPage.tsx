import { Button, LinearProgress, Link as TextLink, Typography } from '@mui/material';
import type { Assessment, AssessmentMatrix, IndicatorLinks } from '@ventanilla/contracts';
import { useCallback, useState } from 'react';
import { Link } from 'react-router-dom';
import { useWords } from '../../i18n/use-words.js';
import { StickyBar } from '../../layout/StickyBar.js';
import { useLeaveGuard } from '../../layout/use-leave-guard.js';
import { PlanDecision } from '../plan/PlanDecision.js';
import { PlanRefusal } from '../plan/PlanRefusal.js';
import { inputOf, planOf } from '../plan/plan.js';
import { useSavePlan } from '../plan/use-save-plan.js';
import { RoundFrame } from '../RoundFrame.js';
import { CarryLinks } from './CarryLinks.js';
import { LinksOfDomain } from './LinksOfDomain.js';
import { filledWith, withLinked } from './links.js';
import { type HelpChoice, useHelpChoices } from './use-help-choices.js';

const PARTS = ['links'] as const;

/** Through which services and help lines each question of a round reaches people. */
export function LinksPage() {
  return <RoundFrame forRunners>{(matrix) => <Links key={matrix.assessment.id} matrix={matrix} />}</RoundFrame>;
}

function Links({ matrix }: { matrix: AssessmentMatrix }) {
  const say = useWords();
  const choices = useHelpChoices(matrix.assessment.municipality);
  if (!choices) return <LinearProgress aria-label={say('round.tab.links')} />;
  return <LinksForm matrix={matrix} choices={choices} />;
}

type FormProps = { matrix: AssessmentMatrix; choices: readonly HelpChoice[] };

function LinksForm({ matrix: { assessment, set }, choices }: FormProps) {
  const say = useWords();
  const [own, setOwn] = useState<IndicatorLinks[]>(assessment.links);
  const [carried, setCarried] = useState<IndicatorLinks[]>([]);
  const links = filledWith(own, carried);
  const { base, save, saveChosen, takeTheirs, refusal, deciding, isPending } = useSavePlan(assessment, {
    parts: PARTS,
    done: say('round.linksSaved'),
  });
  const isEdited = JSON.stringify(links) !== JSON.stringify(base.links);
  useLeaveGuard(isEdited, `/rounds/${assessment.id}/links`, say('round.leave'));
  const choose = useCallback((indicator: string, keys: string[]) => {
    setOwn((now) => withLinked(now, indicator, keys));
    setCarried((now) => withLinked(now, indicator, []));
  }, []);

  function goOnFrom(saved: Assessment | null) {
    if (!saved) return;
    setOwn(saved.links);
    setCarried([]);
  }

  return (
    <>
      <Typography color="textSecondary">
        {say('round.linksLead')}{' '}
        <TextLink component={Link} to="/domain-questions">
          {say('round.linksBeside')}
        </TextLink>
      </Typography>
      <CarryLinks
        key={base.version}
        municipality={base.municipality}
        indicatorSet={base.indicatorSet}
        round={{ id: base.id, links: own }}
        onCarry={setCarried}
      />
      {set.domains.map((domain) => (
        <LinksOfDomain key={domain.number} {...{ domain, set, choices, links }} onChoose={choose} />
      ))}
      {refusal && <PlanRefusal error={refusal} />}
      {deciding && (
        <PlanDecision
          {...deciding}
          onTakeTheirs={async () => goOnFrom(await takeTheirs())}
          onSave={async () => goOnFrom(await saveChosen())}
        />
      )}
      <StickyBar>
        <Button
          variant="contained"
          disabled={!isEdited || isPending}
          onClick={async () => goOnFrom(await save(inputOf({ ...planOf(base), links })))}
        >
          {say('round.linksSave')}
        </Button>
      </StickyBar>
    </>
  );
}
