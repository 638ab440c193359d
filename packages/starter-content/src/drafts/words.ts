/** Words and phrases written in one line: `words('ambulancia, no respira')`. */
export function words(line: string): string[] {
  return line.split(', ');
}
