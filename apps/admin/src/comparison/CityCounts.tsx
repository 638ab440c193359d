import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { ComparedCity, ProfileComparison } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';

/** Domains down, cities across, each cell in words; nothing is added up over the domains. */
export function CityCounts({ comparison: { domains, cities } }: { comparison: ProfileComparison }) {
  const say = useWords();
  return (
    <TableContainer tabIndex={0} role="region" aria-label={say('compare.domains')}>
      <Table
        size="small"
        aria-label={say('compare.domains')}
        sx={{ '& td, & th': { paddingInline: { xs: 0.75, sm: 2 } } }}
      >
        <TableHead>
          <TableRow>
            <TableCell>{say('compare.domain')}</TableCell>
            {cities.map(({ municipality, name, profile }) => (
              <TableCell key={municipality} sx={{ minWidth: 88 }}>
                {name} ({profile?.period})
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {domains.map(({ number, name }) => (
            <TableRow key={number}>
              <TableCell component="th" scope="row" sx={{ fontWeight: 650 }}>
                {number}. {name}
              </TableCell>
              {cities.map((city) => (
                <TableCell key={city.municipality}>{countsIn(city, number, say('compare.noDomain'), say)}</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function countsIn({ profile }: ComparedCity, number: number, none: string, say: ReturnType<typeof useWords>): string {
  const domain = profile?.domains.find((one) => one.number === number);
  return domain ? say('compare.counts', { well: domain.wellDeveloped, potential: domain.potential }) : none;
}
