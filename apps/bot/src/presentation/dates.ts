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

/** A moment as people there say it: the day and the time on its own clock. Digits where the platform knows no language. */
export function writeMoment(moment: string, language: string, timeZone: string): string {
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  const options: Intl.DateTimeFormatOptions = isKnown
    ? { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }
    : { day: '2-digit', month: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone };
  return new Intl.DateTimeFormat(isKnown ? language : 'fr', options).format(new Date(moment));
}
