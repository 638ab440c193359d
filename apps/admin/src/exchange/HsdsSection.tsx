import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Box, Button, Link, Typography } from '@mui/material';
import { hsdsFormats } from '@ventanilla/contracts';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { useDownload } from './use-exchange.js';

/** A whole municipality in the format that other directories read. */
export function HsdsSection() {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { id: municipality } = useMunicipality();
  const download = useDownload();
  const address = `/hsds/${municipality}/`;
  return (
    <Section title={say('hsds.title')} lead={say('hsds.lead')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        {hsdsFormats.map((format) => (
          <Button
            key={format}
            variant="outlined"
            startIcon={<DownloadIcon />}
            disabled={download.isPending}
            onClick={() => download.mutate(() => dataProvider.exportHsds(municipality, format))}
          >
            {say(`hsds.${format}`)}
          </Button>
        ))}
      </Box>
      <Typography variant="body2" color="textSecondary">
        {`${say('hsds.api')} `}
        <Link href={address} target="_blank" rel="noreferrer" sx={{ overflowWrap: 'anywhere' }}>
          {address}
        </Link>
      </Typography>
    </Section>
  );
}
