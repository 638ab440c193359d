import type { AttachmentInput } from '@ventanilla/contracts';

let files = 0;

/** A file as somebody sends it: a letter, unless told otherwise. */
export function aFile(fileName = 'Carta.pdf', content = '%PDF-1.7 carta de intención'): AttachmentInput {
  files += 1;
  const clientId = `archivo-${String(files).padStart(6, '0')}`;
  return { clientId, fileName, content: Buffer.from(content).toString('base64') };
}
