/** How a number is reached. */
export const phoneTypes = ['voice', 'whatsapp', 'sms', 'fax', 'tty'] as const;

/** A number as it is published. `languages` are the codes of those spoken on it. */
export type Phone = {
  number: string;
  extension: string | null;
  type: (typeof phoneTypes)[number];
  languages: string[];
};

/** A number a phone can dial. `whatsAppUrl` is `null` unless the full international number is certain. */
export type DialableNumber = { digits: string; telUri: string; whatsAppUrl: string | null };

/** What a country's numbering plan says about writing a national number internationally. */
type NumberingPlan = { callingCode: string; trunk: string; national: RegExp; whatsAppPrefix: string };

/**
 * Only plans that are certain. Argentine area codes are 11 or begin with 2 or 3, so that neither 0800 nor a mobile
 * written with 15 passes for a complete number. WhatsApp writes Argentine numbers with a 9 after the country code.
 */
const numberingPlans: Readonly<Record<string, NumberingPlan>> = {
  AR: { callingCode: '54', trunk: '0', national: /^(11\d{8}|[23]\d{9})$/, whatsAppPrefix: '9' },
};

/**
 * Turns a published number into what a phone dials, or `null` when it is not one number (two numbers, letters, empty).
 * Nothing is guessed: short codes (107), toll-free and local numbers stay as they are; only a complete national number
 * of a country whose numbering plan is known becomes international. An extension travels as `;ext=`.
 *
 * @example dialable('011 4253-5555', 'AR')?.telUri // 'tel:+541142535555' (an invented number)
 */
export function dialable(number: string, country: string, extension: string | null = null): DialableNumber | null {
  const digits = digitsOf(number);
  if (digits === null) return null;
  const plan = numberingPlans[country.toUpperCase()] ?? null;
  const international = findInternational(digits, plan);
  const dialled = international ? `+${international}` : digits;
  return {
    digits: dialled,
    telUri: `tel:${dialled.replaceAll('#', '%23')}${extensionSuffix(extension)}`,
    whatsAppUrl: international && `https://wa.me/${whatsAppDigits(international, plan)}`,
  };
}

/** The bare number with its leading + or *, or `null` for anything that is not exactly one number. */
function digitsOf(number: string): string | null {
  const compact = number.trim().replace(/[\s().\-\u2010-\u2015\u00a0]/g, '');
  return /^(\+\d{6,15}|\*?\d{2,15}#?)$/.test(compact) ? compact : null;
}

function findInternational(digits: string, plan: NumberingPlan | null): string | null {
  if (digits.startsWith('+')) return digits.slice(1);
  if (digits.startsWith('00') && digits.length > 9) return digits.slice(2);
  if (!plan) return null;
  const national = digits.startsWith(plan.trunk) ? digits.slice(plan.trunk.length) : digits;
  return plan.national.test(national) ? plan.callingCode + national : null;
}

function whatsAppDigits(international: string, plan: NumberingPlan | null): string {
  if (!plan || !international.startsWith(plan.callingCode)) return international;
  const national = international.slice(plan.callingCode.length);
  return plan.national.test(national) ? plan.callingCode + plan.whatsAppPrefix + national : international;
}

function extensionSuffix(extension: string | null): string {
  const digits = extension?.replace(/\D/g, '') ?? '';
  return digits === '' ? '' : `;ext=${digits}`;
}
