import { type AssessmentMatrix, mayAs } from '@ventanilla/contracts';
import { useCallback } from 'react';
import { useSignedIn } from '../core/use-signed-in.js';

/** Whether the person may answer for an institution now. Core decides again; this only hides what it would refuse. */
export function useMayAnswer({ takes }: AssessmentMatrix): (institution: string) => boolean {
  const staff = useSignedIn();
  return useCallback(
    (institution) => {
      if (!staff || !takes.responses || !mayAs(staff.role, 'responseWrite')) return false;
      return staff.role !== 'institution' || staff.institutions.includes(institution);
    },
    [staff, takes.responses],
  );
}
