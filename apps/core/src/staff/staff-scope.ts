import type { Problem, Staff, StaffInput } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { ApiError } from '../platform/errors/api-error.js';
import { invalid } from '../platform/http/read-input.js';
import { worksOnlyFor, worksOnlyIn } from './scope.js';

type Reach = Pick<Staff, 'role' | 'municipalities' | 'languages' | 'organizations'>;

/** A municipality's administrator knows everybody who works there, but for the administrators of the platform. */
export function knows(caller: StaffCaller, { role, municipalities }: Reach): boolean {
  const only = worksOnlyIn(caller);
  return only === null || (role !== 'administrator' && municipalities.some((each) => only.includes(each)));
}

/** Nobody gives, takes or changes more than they reach themselves. Throws `refused`. */
export function requireReaches(caller: StaffCaller, reach: Reach): void {
  const only = worksOnlyIn(caller);
  if (only !== null && reach.role === 'administrator') {
    throw refused('Only administrators of the platform make and change administrators.');
  }
  if (!isWithin(only, reach.municipalities)) throw refused('This reaches into municipalities that you do not manage.');
  if (reach.role === 'institution') return;
  const languages = caller.staff.languages.length > 0 ? caller.staff.languages : null;
  if (!isWithin(languages, reach.languages)) throw refused('This reaches into languages that you do not manage.');
  if (!isWithin(worksOnlyFor(caller), reach.organizations)) {
    throw refused('This reaches into organizations that you do not manage.');
  }
}

/** A role that would work nowhere or everywhere by a field left empty is not given by accident. */
export function requireWholeScope({ role, municipalities, organizations, institutions }: StaffInput): void {
  if (role === 'organizationEditor' && organizations.length === 0) {
    throw incomplete('organizations', 'Choose the organizations whose entries this person looks after.');
  }
  if (role === 'institution' && institutions.length === 0) {
    throw incomplete('institutions', 'Say which institutions of an assessment round this person answers for.');
  }
  if (role === 'institution' && municipalities.length !== 1) {
    throw incomplete('municipalities', 'Choose the one municipality in whose rounds this person answers.');
  }
}

function incomplete(field: string, message: string) {
  return invalid([{ path: `staff.${field}`, code: 'required', message } satisfies Problem]);
}

/** Nothing named means everything, which is not within a confinement. */
function isWithin(confinement: readonly string[] | null, named: readonly string[]): boolean {
  return confinement === null || (named.length > 0 && named.every((each) => confinement.includes(each)));
}

function refused(why: string): ApiError {
  return new ApiError('refused', `${why} Nothing was changed; ask an administrator of the platform.`);
}
