import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.js';

/** Copies a text, and says so; where a browser does not let pages copy, the text beside it can be marked by hand. */
export function CopyButton({ text }: { text: string }) {
  const say = useWords();
  const [copied, setCopied] = useState(false);
  if (!globalThis.navigator.clipboard) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <Button startIcon={<CopyIcon />} onClick={() => void copy()} aria-live="polite">
      {say(copied ? 'link.copied' : 'link.copy')}
    </Button>
  );
}
