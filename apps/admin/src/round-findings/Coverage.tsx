import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { AssessmentMatrix } from '@ventanilla/contracts';
import { visuallyHidden } from '../entries/StateMarks.js';
import { useWords } from '../i18n/use-words.js';
import { DomainMark } from '../indicator-sets/DomainMark.js';
import { Section } from '../layout/Section.js';
import { useNameIn } from './use-name-in.js';

/** How much of each domain every institution was asked and has answered; alphabetically, because nobody is ranked. */
export function Coverage({ matrix }: { matrix: AssessmentMatrix }) {
  const say = useWords();
  const nameIn = useNameIn();
  const institutions = matrix.institutions.toSorted((one, other) => one.name.localeCompare(other.name));
  return (
    <Section title={say('drafts.coverage')} lead={say('drafts.coverageLead')}>
      {/* What is hidden in a cell is placed from here, and scrolls along instead of widening the page. */}
      <TableContainer tabIndex={0} role="region" aria-label={say('drafts.coverage')} sx={{ position: 'relative' }}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{say('drafts.institution')}</TableCell>
              {matrix.set.domains.map(({ number, names }) => (
                <TableCell key={number} align="center">
                  <Box sx={{ display: 'grid', justifyItems: 'center', gap: 0.5, minWidth: 88 }}>
                    <DomainMark number={number} />
                    <span>{nameIn(names)}</span>
                  </Box>
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {institutions.map(({ institution, name, domains }) => (
              <TableRow key={institution}>
                <TableCell component="th" scope="row">
                  {name}
                </TableCell>
                {domains.map(({ domain, asked, answered }) => (
                  <TableCell key={domain} align="center" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                    {asked === 0 ? (
                      <span title={say('drafts.notAsked')}>
                        <span aria-hidden>–</span>
                        <span style={visuallyHidden}>{say('drafts.notAsked')}</span>
                      </span>
                    ) : (
                      `${answered} / ${asked}`
                    )}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Section>
  );
}
