import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Box, Button, LinearProgress } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { type ImportKind, importKinds, type SheetKind } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { KindField } from './ChoiceFields.js';
import { DropFile } from './DropFile.js';
import { FileFault } from './FileFault.js';
import { base64Of } from './save-file.js';
import { useDownload, useSheetLanguage } from './use-exchange.js';

/** Choose what, download the template, bring it back. */
export function ImportSection() {
  const say = useWords();
  const [kind, setKind] = useState<ImportKind>('service');
  const start = useStartImport(kind);
  return (
    <Section title={say('exchange.import')} lead={say(kind === 'hsds' ? 'hsds.importLead' : 'exchange.importLead')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <KindField label={say('exchange.kind')} kind={kind} kinds={importKinds} onChange={setKind} />
        {kind !== 'hsds' && <TemplateButtons kind={kind} />}
      </Box>
      <DropFile
        disabled={start.isPending}
        accept={kind === 'hsds' ? '.zip,.json' : '.xlsx,.csv,.tsv,.txt'}
        hint={say(kind === 'hsds' ? 'hsds.drop' : 'exchange.dropOr')}
        onFile={(file) => start.mutate(file)}
      />
      <Box sx={{ minHeight: 4 }}>{start.isPending && <LinearProgress aria-label={say('exchange.import')} />}</Box>
      {start.error && <FileFault error={start.error} />}
    </Section>
  );
}

function useStartImport(kind: ImportKind) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { id: municipality } = useMunicipality();
  const language = useSheetLanguage();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (file: File) =>
      dataProvider.startImport({ municipality, kind, language, fileName: file.name, content: await base64Of(file) }),
    onSuccess: ({ id }) => navigate(`/exchange/${id}`),
  });
}

function TemplateButtons({ kind }: { kind: SheetKind }) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { id: municipality } = useMunicipality();
  const language = useSheetLanguage();
  const download = useDownload();
  return (['xlsx', 'csv'] as const).map((format) => (
    <Button
      key={format}
      variant="outlined"
      startIcon={<DownloadIcon />}
      disabled={download.isPending}
      onClick={() => download.mutate(() => dataProvider.tableTemplate({ kind, format, municipality, language }))}
    >
      {`${say('exchange.template')} (${format.toUpperCase()})`}
    </Button>
  ));
}
