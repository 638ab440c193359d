import type { FileContent } from '@ventanilla/contracts';
import { decodeText } from '@ventanilla/directory';

/** Hands a file to the person, as if it had been a link. */
export function saveFile({ fileName, mediaType, content }: FileContent): void {
  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
  link.click();
  URL.revokeObjectURL(address);
}

/** A file's bytes as core takes them. */
export async function base64Of(file: File): Promise<string> {
  return String(await readFile(file, 'readAsDataURL')).split(',')[1] ?? '';
}

/** A file's text, whichever way a spreadsheet or an editor saved it. */
export async function textOf(file: File): Promise<string> {
  return decodeText(new Uint8Array((await readFile(file, 'readAsArrayBuffer')) as ArrayBuffer));
}

function readFile(file: File, how: 'readAsDataURL' | 'readAsArrayBuffer'): Promise<FileReader['result']> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read'));
    reader[how](file);
  });
}
