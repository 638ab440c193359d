import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Box, Button } from '@mui/material';
import { type SheetFormat, type SheetKind, sheetKinds } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { FormatField, KindField } from './ChoiceFields.js';
import { useDownload, useSheetLanguage } from './use-exchange.js';

export function ExportSection() {
  const say = useWords();
  const [kind, setKind] = useState<SheetKind>('service');
  const [format, setFormat] = useState<SheetFormat>('xlsx');
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { id: municipality } = useMunicipality();
  const language = useSheetLanguage();
  const download = useDownload();
  return (
    <Section title={say('exchange.export')} lead={say('exchange.exportLead')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        <KindField label={say('exchange.exportKind')} kind={kind} kinds={sheetKinds} onChange={setKind} />
        <FormatField format={format} onChange={setFormat} />
      </Box>
      <Box>
        <Button
          variant="outlined"
          startIcon={<DownloadIcon />}
          disabled={download.isPending}
          onClick={() => download.mutate(() => dataProvider.exportTable({ kind, format, municipality, language }))}
        >
          {say('exchange.download')}
        </Button>
      </Box>
    </Section>
  );
}
