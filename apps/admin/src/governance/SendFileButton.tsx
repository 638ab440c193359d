import AttachIcon from '@mui/icons-material/AttachFileOutlined';
import { Button } from '@mui/material';
import { type Attachment, type AttachmentInput, evidenceFileTypes } from '@ventanilla/contracts';
import { useRef } from 'react';
import type { useRefusable } from '../core/use-refusable.js';
import { base64Of } from '../exchange/save-file.js';

type Props = {
  label: string;
  send: (file: AttachmentInput) => Promise<Attachment>;
  onSent: (file: Attachment) => void;
  refusable: ReturnType<typeof useRefusable>;
};

const accept = evidenceFileTypes.map((type) => `.${type}`).join(',');

/** Sends a file as soon as it is chosen; what names it is saved after that. */
export function SendFileButton({ label, send, onSent, refusable }: Props) {
  const input = useRef<HTMLInputElement>(null);

  async function take(file: File | undefined) {
    if (input.current) input.current.value = '';
    if (!file) return;
    const content = await base64Of(file);
    const body = { clientId: crypto.randomUUID(), fileName: file.name, content };
    const sent = await refusable.run(() => send(body));
    if (sent) onSent(sent);
  }

  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={(event) => void take(event.target.files?.[0])}
      />
      <Button
        variant="outlined"
        startIcon={<AttachIcon />}
        disabled={refusable.isPending}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  );
}
