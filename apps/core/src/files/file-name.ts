/** Long enough for anything people call a document. */
const LONGEST = 120;

/**
 * A name that is safe to save under anywhere: no folders, no signs that a system reads as something else, none that are
 * not seen or that turn the direction of writing (so that `fdp.exe` can not look like `exe.pdf`), no dot in front.
 */
export function safeFileName(given: string): string {
  const name = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = name
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, '')
    .replace(/[<>:"|?*]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return shortened(plain);
}

/** Takes from the middle, so that the end still says what it is. */
function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  const at = name.lastIndexOf('.');
  const end = at > 0 ? name.slice(at).slice(-12) : '';
  return `${name.slice(0, LONGEST - end.length)}${end}`;
}
