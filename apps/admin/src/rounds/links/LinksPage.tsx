import { Button, LinearProgress, Link as TextLink, Typography } from '@mui/material';
import type { Assessment, AssessmentMatrix, IndicatorLinks } from '@ventanilla/contracts';
import { useCallback, useState } from 'react';
import { Link } from 'react-router-dom';
import { useWords } from '../../i18n/use-words.js';
import { StickyBar } from '../../layout/StickyBar.js';
import { useLeaveGuard } from '../../layout/use-leave-guard.js';
import { PlanConflict, PlanRefusal } from '../plan/PlanRefusal.js';
import { inputOf, planOf } from '../plan/plan.js';
import { useSavePlan } from '../plan/use-save-plan.js';
import { RoundFrame } from '../RoundFrame.js';
import { LinksOfDomain } from './LinksOfDomain.js';
import { withLinked } from './links.js';
import { type HelpChoice, useHelpChoices } from './use-help-choices.js';

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
  const [links, setLinks] = useState<IndicatorLinks[]>(assessment.links);
  const { base, save, take, refusal, conflict, isPending } = useSavePlan(assessment, say('round.linksSaved'));
  const isEdited = JSON.stringify(links) !== JSON.stringify(base.links);
  useLeaveGuard(isEdited, `/rounds/${assessment.id}/links`, say('round.leave'));
  const choose = useCallback(
    (indicator: string, keys: string[]) => setLinks((now) => withLinked(now, indicator, keys)),
    [],
  );
  // Over the plan of somebody else, only the links are mine.
  const inputOn = (round: Assessment) => inputOf({ ...planOf(round), links });

  async function keep(onto: Assessment = base) {
    const saved = await save(inputOn(onto), onto);
    if (saved) setLinks(saved.links);
  }

  function takeTheirs(theirs: Assessment) {
    setLinks(theirs.links);
    void take(theirs);
  }

  return (
    <>
      <Typography color="textSecondary">
        {say('round.linksLead')}{' '}
        <TextLink component={Link} to="/domain-questions">
          {say('round.linksBeside')}
        </TextLink>
      </Typography>
      {set.domains.map((domain) => (
        <LinksOfDomain key={domain.number} {...{ domain, set, choices, links }} onChoose={choose} />
      ))}
      {refusal && <PlanRefusal error={refusal} />}
      {conflict && (
        <PlanConflict
          theirs={conflict}
          mine={inputOn(conflict)}
          onKeepMine={() => void keep(conflict)}
          onTakeTheirs={() => takeTheirs(conflict)}
        />
      )}
      <StickyBar>
        <Button variant="contained" disabled={!isEdited || isPending} onClick={() => void keep()}>
          {say('round.linksSave')}
        </Button>
      </StickyBar>
    </>
  );
}
