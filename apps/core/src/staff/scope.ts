import { mayAs } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { ApiError } from '../platform/errors/api-error.js';

/** Where an entry belongs: what a scope is held against. */
export type Belonging = {
  municipality: string;
  /** The language content of the municipality is first written in. */
  sourceLanguage: string;
  /** Keys of the organizations whose entry it is; none for what belongs to the municipality as a whole. */
  organizations: readonly string[];
};

/** What somebody is about to do with an entry. */
export type Touch = {
  /** `write` changes the draft, `publish` what the public sees, `archive` whether it is there at all. */
  deed: 'write' | 'publish' | 'archive';
  /** Whether it changes what exists once and holds in every language: facts, or the key. */
  facts: boolean;
  /** The languages whose texts it changes, makes public, takes back or takes out. */
  languages: readonly string[];
};

const permissionFor = { write: 'textWrite', publish: 'contentPublish', archive: 'contentArchive' } as const;

/** The municipalities a member of staff is confined to; null for an administrator, who works everywhere. */
export function worksOnlyIn({ staff }: StaffCaller): readonly string[] | null {
  return staff.role === 'administrator' ? null : staff.municipalities;
}

export function worksIn(caller: StaffCaller, municipality: string): boolean {
  const only = worksOnlyIn(caller);
  return only === null || only.includes(municipality);
}

/** Which municipalities there are is public, so a refusal gives nothing away. */
export function requireWorksIn(caller: StaffCaller, municipality: string): void {
  if (worksIn(caller, municipality)) return;
  throw new ApiError('refused', 'You do not work for this municipality. Ask an administrator if you need to.');
}

/** Whoever writes something of the platform, which belongs to no municipality, is its administrator. */
export function requireWritesFor(caller: StaffCaller, owner: string | null): void {
  if (owner !== null) requireWorksIn(caller, owner);
  else if (worksOnlyIn(caller) !== null) throw refused('This belongs to the platform and its administrators.');
}

/** The organizations a member of staff is confined to; null for all. An organization editor always is confined. */
export function worksOnlyFor({ staff }: StaffCaller): readonly string[] | null {
  return staff.organizations.length > 0 || staff.role === 'organizationEditor' ? staff.organizations : null;
}

/** The institutions somebody answers for and is confined to in rounds; null for whoever runs or reads them. */
export function answersOnlyFor({ staff }: StaffCaller): readonly string[] | null {
  return staff.role === 'institution' ? staff.institutions : null;
}

/** What is said for no institution in particular is said by those who run the round. */
export function requireAnswersFor(caller: StaffCaller, institution: string | null): void {
  const only = answersOnlyFor(caller);
  if (only === null || (institution !== null && only.includes(institution))) return;
  throw refused('You answer for another institution.');
}

/** The municipalities whose rounds somebody sees; null for all. A round is of a municipality as a whole. */
export function roundsOnlyIn(caller: StaffCaller): readonly string[] | null {
  return worksOnlyFor(caller) === null ? worksOnlyIn(caller) : [];
}

export function seesRounds(caller: StaffCaller, municipality: string): boolean {
  const only = roundsOnlyIn(caller);
  return only === null || only.includes(municipality);
}

export function requireSeesRounds(caller: StaffCaller, municipality: string): void {
  requireWorksIn(caller, municipality);
  if (!seesRounds(caller, municipality))
    throw refused('Rounds belong to the municipality, and you work for organizations.');
}

/** Whether something of an institution in a municipality is somebody's to see: an institution's own, for it alone. */
export function seesOfInstitution(
  caller: StaffCaller,
  { municipality, institution }: { municipality: string; institution: string },
): boolean {
  const own = answersOnlyFor(caller);
  return seesRounds(caller, municipality) && (own === null || own.includes(institution));
}

/** Whether somebody may see an entry, drafts included. */
export function sees(caller: StaffCaller, { municipality, organizations }: Omit<Belonging, 'sourceLanguage'>): boolean {
  const only = worksOnlyFor(caller);
  return worksIn(caller, municipality) && (only === null || organizations.some((key) => only.includes(key)));
}

/** The one place that decides whether somebody may do something to an entry. Throws `refused` and says why. */
export function requireMayTouch(caller: StaffCaller, belonging: Belonging, touch: Touch): void {
  requireWorksIn(caller, belonging.municipality);
  if (!sees(caller, belonging)) throw refused('This belongs to an organization that you do not work for.');
  if (!mayAs(caller.staff.role, permissionFor[touch.deed])) throw refused('Your role does not allow this.');
  if (touch.facts && !mayAs(caller.staff.role, 'contentWrite')) {
    throw refused('You may write texts in your languages. What holds in every language is for content managers.');
  }
  const languages = touch.languages.filter((language) => !worksInLanguage(caller, language, belonging, touch));
  if (languages.length > 0) throw refused(`You do not work in these languages: ${languages.join(', ')}.`);
}

/** The same question, for whoever only wants to know. */
export function mayTouch(caller: StaffCaller, belonging: Belonging, touch: Touch): boolean {
  try {
    requireMayTouch(caller, belonging, touch);
    return true;
  } catch (error) {
    if (error instanceof ApiError) return false;
    throw error;
  }
}

/** Somebody who only translates leaves the source alone, unless it was given to them by name. */
function worksInLanguage(
  { staff }: StaffCaller,
  language: string,
  { sourceLanguage }: Belonging,
  { deed }: Touch,
): boolean {
  if (staff.languages.length > 0) return staff.languages.includes(language);
  return deed !== 'write' || language !== sourceLanguage || mayAs(staff.role, 'contentWrite');
}

function refused(why: string): ApiError {
  return new ApiError('refused', `${why} Nothing was changed; ask an administrator if you need to.`);
}
