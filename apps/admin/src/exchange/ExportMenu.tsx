import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button, Menu, MenuItem } from '@mui/material';
import { type SheetKind, sheetFormats } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useListContext } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useWords } from '../i18n/use-words.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { useDownload, useSheetLanguage } from './use-exchange.js';

/** Downloads what the filters of a list show. */
export function ExportMenu({ kind }: { kind: SheetKind }) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { id: municipality } = useMunicipality();
  const { filterValues } = useListContext();
  const language = useSheetLanguage();
  const download = useDownload();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { q, topic, state, due } = filterValues;
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<DownloadIcon />}
        aria-haspopup="menu"
        disabled={download.isPending}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {say('exchange.export')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {sheetFormats.map((format) => (
          <MenuItem
            key={format}
            onClick={() => {
              setAnchor(null);
              download.mutate(() =>
                dataProvider.exportTable({ kind, format, municipality, language }, { q, topic, state, due }),
              );
            }}
          >
            {say('exchange.downloadAs', { format: say(`exchange.format.${format}`) })}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
