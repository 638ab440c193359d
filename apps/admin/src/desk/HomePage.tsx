import { useSignedIn } from '../core/use-signed-in.js';
import { RespondentHome } from '../late-pages.js';
import { DeskPage } from './DeskPage.js';

/** Whoever only answers in rounds has nothing to do at the desk. */
export function HomePage() {
  return useSignedIn()?.role === 'institution' ? <RespondentHome /> : <DeskPage />;
}
