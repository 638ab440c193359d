/** How a device calls itself: `Firefox` on `Android`. */
export type DeviceWords = { browser: string | null; system: string | null };

/** The more particular first: every browser claims to be others too. */
const browsers: [RegExp, string][] = [
  [/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
  [/\bOPR\/|\bOpera\b/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bCriOS\/|\bChromium\//, 'Chrome'],
  [/\bVersion\/[\d.]+.*\bSafari\//, 'Safari'],
];

const systems: [RegExp, string][] = [
  [/\bAndroid\b/, 'Android'],
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
];

/** Only these words are kept: enough to know one's own devices, too little to follow anybody. */
export function deviceWords(userAgent: string | undefined): DeviceWords {
  return { browser: wordFor(browsers, userAgent), system: wordFor(systems, userAgent) };
}

function wordFor(words: [RegExp, string][], userAgent = ''): string | null {
  return words.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null;
}
