import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { useWords } from '../i18n/use-words.js';
import { csvText } from './comparison-csv.js';

/** The comparison as a table for a spreadsheet. */
export function CsvDownload({ name, rows }: { name: string; rows: () => string[][] }) {
  const say = useWords();
  const save = () => saveText(`${name}.csv`, csvText(rows()));
  return (
    <Button variant="outlined" startIcon={<DownloadIcon />} onClick={save}>
      {say('compare.csv')}
    </Button>
  );
}

function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
