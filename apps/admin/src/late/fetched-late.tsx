import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { NotFetched, NotFetchedError } from './NotFetched.js';
import { Waiting } from './Waiting.js';

/** A page, or a heavy part of one, that browsers fetch when it is first shown instead of at the start. */
export function fetchedLate<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = <Waiting />,
) {
  const Loaded: ComponentType<Props> = lazy(async () => ({ default: await fetched(load) }));
  return function FetchedLate(props: Props) {
    return (
      <NotFetched>
        <Suspense fallback={meanwhile}>
          <Loaded {...props} />
        </Suspense>
      </NotFetched>
    );
  };
}

async function fetched<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    throw new NotFetchedError(cause);
  }
}
