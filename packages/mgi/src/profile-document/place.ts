/** Where a profile is about. `country` is only known when the document puts it in brackets, `year` when a title has it. */
export type Place = { name: string; country: string | null; year: number | null };

const titlePatterns = [
  /^migration governance (?:profile|snapshot)\s*[:–-]\s*(.+)$/i,
  /^perfil (?:de|sobre la) gobernanza (?:de la migraci[oó]n|migratoria)\s*[:–-]\s*(.+)$/i,
  /^perfil (?:de|da) governança (?:da migração|migratória)\s*[:–-]\s*(.+)$/i,
  /^profil de (?:la )?gouvernance (?:des migrations|de la migration|migratoire)\s*[:–-]\s*(.+)$/i,
];

/** Titles of publications, which name the year: before the place, or after it. */
const publicationPatterns = [
  /^(?:local )?migration governance indicators\b[^|\d]{0,20}?\bprofile (?<year>\d{4})\s*[|:–—-]\s*(?<name>.+)$/i,
  /^(?<name>.{2,80}?)\s*[|:–—-]?\s*profile (?<year>\d{4})\s*[|:–—-]\s*(?:local )?migration governance indicators\b.*$/i,
  /^indicadores de gobernanza (?:de la migraci[oó]n|migratoria)\b[^|\d]{0,30}?\bperfil (?<year>\d{4})\s*[|:–—-]\s*(?<name>.+)$/i,
  /^(?<name>.{2,80}?)\s*[|:–—-]?\s*perfil (?<year>\d{4})\s*[|:–—-]\s*indicadores de gobernanza (?:de la migraci[oó]n|migratoria)\b.*$/i,
  /^indicateurs de (?:la )?gouvernance (?:des migrations|de la migration)\b[^|\d]{0,30}?\bprofil (?<year>\d{4})\s*[|:–—-]\s*(?<name>.+)$/i,
];

const introductionPatterns = [
  /areas of (.{2,80}?) migration governance structures/i,
  /estructuras de gobernanza (?:de la migraci[oó]n|migratoria) (?:de la|de|del|en el|en la|en) (.{2,80}?)(?= y\b|[,.;]|$)/i,
  /estruturas de governança (?:da migração|migratória) (?:da|de|do|em) (.{2,80}?)(?= e\b|[,.;]|$)/i,
  /structures de gouvernance (?:des migrations|migratoire) (?:de la|de|du|à) (.{2,80}?)(?= et\b|[,.;]|$)/i,
];

/** The place a title line names, or `null` when the line is not the title of a profile. */
export function findPlaceInTitle(line: string): Place | null {
  return findIn(titlePatterns, line) ?? findInPublication(line);
}

/** Tells whether a text is the title of a profile. */
export function isProfileTitle(text: string): boolean {
  return findPlaceInTitle(text) !== null;
}

/** The place an introduction names in its sentence on governance structures, or `null`. */
export function findPlaceInIntroduction(line: string): Place | null {
  return findIn(introductionPatterns, line);
}

function findIn(patterns: readonly RegExp[], line: string): Place | null {
  const found = patterns.map((pattern) => pattern.exec(line)?.[1]?.trim()).find((text) => text);
  return found ? placeOf(found, null) : null;
}

function findInPublication(line: string): Place | null {
  const groups = publicationPatterns.map((pattern) => pattern.exec(line)?.groups).find((found) => found);
  const name = groups?.['name']?.trim();
  return name ? placeOf(name, Number(groups?.['year'])) : null;
}

function placeOf(found: string, year: number | null): Place {
  const [, name = found, country = null] = /^(.+?)\s*\(([^)]+)\)$/.exec(found) ?? [];
  return { name, country, year };
}
