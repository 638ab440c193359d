/** RFC 5545, 3.1: lines are broken after 75 octets at most, not counting the break. */
const MOST_OCTETS = 75;

const encoder = new TextEncoder();

/** One line of an iCalendar stream, broken where it is too long; never within a character. */
export function contentLine(name: string, value: string): string {
  const lines = [''];
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = encoder.encode(character).length;
    if (octets + size > MOST_OCTETS) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += character;
    octets += size;
  }
  return lines.join('\r\n');
}

/** Text as a property's value: what would end it is escaped, and what no line may hold is left out. */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(/[\\;,]/g, (each) => `\\${each}`)
    .replace(/\n/g, '\\n');
}

/** All that is CONTROL in RFC 5545 but tab and line feed. */
const controls = /[^\P{Cc}\t\n]/gu;

/** An instant in UTC, as in `20261201T120000Z`: right in every zone without a table of zones. */
export function instantValue(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
