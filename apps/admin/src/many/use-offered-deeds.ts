import { useCanAccess } from 'react-admin';
import { type ManyDeed, manyDeeds, rightOf } from './many-plan.js';

/** What whoever is signed in may do to many entries at once. */
export function useOfferedDeeds(): ManyDeed[] {
  const { canAccess: edit } = useCanAccess({ resource: 'services', action: 'edit' });
  const { canAccess: publish } = useCanAccess({ resource: 'services', action: 'publish' });
  const { canAccess: archive } = useCanAccess({ resource: 'services', action: 'archive' });
  const may = { edit, publish, archive };
  return manyDeeds.filter((deed) => may[rightOf[deed]]);
}
