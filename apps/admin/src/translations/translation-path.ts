/** Where a language of an entry is translated, beside the source. */
export function translationPath(entry: string, language: string): string {
  return `${translationsHome(entry)}${language}`;
}

export function translationsHome(entry: string): string {
  return `/entries/${entry}/translations/`;
}
