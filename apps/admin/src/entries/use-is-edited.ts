import { useFormState } from 'react-hook-form';

/** Whether somebody changed something. A field that merely appeared, and is still empty, does not count. */
export function useIsEdited(): boolean {
  const { dirtyFields } = useFormState();
  return Object.keys(dirtyFields).length > 0;
}
