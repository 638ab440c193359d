const rightToLeft = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'];

/** How an input or a text in a language is marked, so that it is written and read out as that language is. */
export function inLanguage(code: string): { lang: string; dir: 'ltr' | 'rtl' } {
  const { script } = new Intl.Locale(code).maximize();
  return { lang: code, dir: rightToLeft.includes(script ?? '') ? 'rtl' : 'ltr' };
}
