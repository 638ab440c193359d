import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import type { Attachment, FileContent } from '@ventanilla/contracts';
import { useNotifyError } from '../entries/use-entry-deeds.js';
import { saveFile } from '../exchange/save-file.js';

/** A file that is kept: pressing its name saves it. */
export function FileLink({ file, read }: { file: Attachment; read: () => Promise<FileContent> }) {
  const notifyError = useNotifyError();
  return (
    <Button
      size="small"
      startIcon={<DownloadIcon />}
      onClick={() => void read().then(saveFile, notifyError)}
      sx={{ overflowWrap: 'anywhere', textAlign: 'start' }}
    >
      {file.fileName}
    </Button>
  );
}
