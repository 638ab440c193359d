import { Typography } from '@mui/material';
import type { AssessmentMatrix } from '@ventanilla/contracts';
import { useWords } from '../../i18n/use-words.js';
import { RoundFrame } from '../RoundFrame.js';
import { useRespondents, useRunsRounds } from '../use-round.js';
import { InstitutionSection } from './InstitutionSection.js';

/** The institutions of a round: how far each is, who signs in for it, what it owes. */
export function InstitutionsPage() {
  return <RoundFrame>{(matrix) => <Institutions matrix={matrix} />}</RoundFrame>;
}

function Institutions({ matrix }: { matrix: AssessmentMatrix }) {
  const say = useWords();
  const runs = useRunsRounds();
  const { data: respondents } = useRespondents(matrix.assessment.id, runs);
  return (
    <>
      <Typography color="textSecondary">
        {say(matrix.institutions.length === 0 ? 'round.noInstitutions' : 'round.institutionsPageLead')}
      </Typography>
      {matrix.institutions.map((institution) => (
        <InstitutionSection
          key={institution.institution}
          round={matrix.assessment}
          institution={institution}
          people={(respondents?.items ?? []).filter((each) => each.institution === institution.institution)}
          runs={runs}
        />
      ))}
    </>
  );
}
