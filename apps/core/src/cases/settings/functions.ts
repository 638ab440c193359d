import { fallbackOrder } from '@ventanilla/languages';
import type { CaseSettingsDocument } from './case-settings.schema.js';

type Names = Readonly<Record<string, string>>;

/** What somebody of the staff is called before the person: their function; else, and where it is nobody, the municipality. */
export function functionOf(
  settings: Pick<CaseSettingsDocument, 'functions'> | null,
  staff: string | null,
  language: string,
  municipality: Names,
): string {
  const own = staff === null ? undefined : settings?.functions.find((each) => each.staff.includes(staff));
  return nameIn(own?.names ?? {}, language) ?? nameIn(municipality, language) ?? '';
}

function nameIn(names: Names, language: string): string | null {
  const code = fallbackOrder(language).find((each) => names[each] !== undefined) ?? Object.keys(names)[0];
  return code === undefined ? null : (names[code] ?? null);
}
