import { instantAt } from '@ventanilla/directory';
import { agendaOf, type Stop, type StopDate, stopsOf } from '../../items/agenda.js';
import type { PageContext } from '../page-context.js';

/** What is still to come on the day a page is made for: it is kept until midnight, so hours are not looked at. */
export function datesToCome({ content, municipality, today }: PageContext, only?: Stop): StopDate[] {
  const { timeZone } = municipality;
  const stops = only ? [only] : stopsOf(content.all());
  return agendaOf(stops, timeZone, { from: instantAt(today, 0, timeZone) });
}
