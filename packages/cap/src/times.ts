/** Times as CAP writes them: seconds, and always an offset; never `Z`, never fractions. */
const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/;

const MS_PER_MINUTE = 60_000;

/** Whether a text is a time as CAP 1.2 writes it, and one that the calendar has. */
export function isCapTime(text: string): boolean {
  if (!shape.test(text)) return false;
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) return false;
  return localTime(at, offsetMinutes(text)) === text.slice(0, 19);
}

/** A moment as CAP writes it, at the clock of a place: `offsetMinutes` east of UTC, 0 when not given. */
export function writeCapTime(at: Date, offset = 0): string {
  // UTC is written -00:00: the standard's way to say that no place's clock is meant.
  const sign = offset > 0 ? '+' : '-';
  const minutes = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${localTime(at, offset)}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function localTime(at: Date, offset: number): string {
  return new Date(at.getTime() + offset * MS_PER_MINUTE).toISOString().slice(0, 19);
}

function offsetMinutes(text: string): number {
  const [hours, minutes] = text.slice(20).split(':').map(Number);
  return (text[19] === '-' ? -1 : 1) * ((hours ?? 0) * 60 + (minutes ?? 0));
}
