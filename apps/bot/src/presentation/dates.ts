/** A day or month as people of a language write it; digits where the platform does not know the language. */
export function writeDate(date: string, language: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) {
    return [day, month, year].filter((part) => part !== undefined).join('/');
  }
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) options.day = 'numeric';
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(language, options).format(moment);
}
