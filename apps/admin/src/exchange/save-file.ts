import type { FileContent } from '@ventanilla/contracts';

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
  return (await readFile(file, 'readAsDataURL')).split(',')[1] ?? '';
}

/** A file's text, read as UTF-8. */
export function textOf(file: File): Promise<string> {
  return readFile(file, 'readAsText');
}

function readFile(file: File, how: 'readAsDataURL' | 'readAsText'): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read'));
    reader[how](file);
  });
}
