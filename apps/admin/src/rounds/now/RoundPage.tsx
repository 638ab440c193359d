import type { AssessmentMatrix } from '@ventanilla/contracts';
import { OriginNote } from '../../indicator-sets/OriginNote.js';
import { RoundFrame } from '../RoundFrame.js';
import { useRunsRounds } from '../use-round.js';
import { DomainProgressSection } from './DomainProgressSection.js';
import { InstitutionProgressSection } from './InstitutionProgressSection.js';
import { MoveButtons } from './MoveButtons.js';
import { MovesSection } from './MovesSection.js';
import { NeedsSection } from './NeedsSection.js';
import { PhaseList } from './PhaseList.js';

/** Where a round stands: its phases, what the present one needs, and how far everybody is. */
export function RoundPage() {
  return <RoundFrame>{(matrix) => <Standing matrix={matrix} />}</RoundFrame>;
}

function Standing({ matrix }: { matrix: AssessmentMatrix }) {
  const runs = useRunsRounds();
  const { assessment, set } = matrix;
  return (
    <>
      {set.origin.kind !== 'official' && <OriginNote origin={set.origin} basedOn={set.basedOn} />}
      <PhaseList round={assessment} />
      {runs && (
        <NeedsSection matrix={matrix}>
          <MoveButtons matrix={matrix} />
        </NeedsSection>
      )}
      <DomainProgressSection matrix={matrix} />
      <InstitutionProgressSection matrix={matrix} />
      {assessment.moves.length > 0 && <MovesSection moves={assessment.moves} />}
    </>
  );
}
