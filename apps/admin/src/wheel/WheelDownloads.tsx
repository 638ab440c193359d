import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Box, Button } from '@mui/material';
import { useNotify } from 'react-admin';
import { useWords } from '../i18n/use-words.js';
import { type ReportWheel, reportPng, reportSvg } from './draw-wheel.js';

/** The wheel for a report, as a drawing and as a picture. */
export function WheelDownloads({ wheel, name }: { wheel: ReportWheel; name: string }) {
  const say = useWords();
  const notify = useNotify();
  const svg = () => save(new Blob([reportSvg(wheel)], { type: 'image/svg+xml' }), `${name}.svg`);
  async function png() {
    try {
      save(await reportPng(reportSvg(wheel)), `${name}.png`);
    } catch {
      notify(say('wheel.failed'), { type: 'error' });
    }
  }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <Button variant="outlined" startIcon={<DownloadIcon />} onClick={svg}>
        {say('wheel.downloadSvg')}
      </Button>
      <Button variant="outlined" startIcon={<DownloadIcon />} onClick={() => void png()}>
        {say('wheel.downloadPng')}
      </Button>
    </Box>
  );
}

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
