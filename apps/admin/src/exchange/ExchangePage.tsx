import { Box } from '@mui/material';
import { useCanAccess } from 'react-admin';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { ExportSection } from './ExportSection.js';
import { HsdsSection } from './HsdsSection.js';
import { ImportHistory } from './ImportHistory.js';
import { ImportSection } from './ImportSection.js';

/** Tables in and out: bring one in, take one out, and what was brought in before. */
export function ExchangePage() {
  const say = useWords();
  const { canAccess: mayImport } = useCanAccess({ resource: 'entries', action: 'create' });
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <PageHeader title={say('exchange.title')} lead={say('exchange.lead')} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { lg: '3fr 2fr' }, alignItems: 'start', minWidth: 0 }}>
        {mayImport && <ImportSection />}
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <ExportSection />
          <HsdsSection />
        </Box>
      </Box>
      {mayImport && <ImportHistory />}
    </Box>
  );
}
