import { agendaOf, type Stop, type StopDate, stopsOf } from '../../items/agenda.js';
import type { PageContext } from '../page-context.js';

/** What goes on or is still to come when a page is made. */
export function datesToCome({ content, municipality, rendering }: PageContext, only?: Stop): StopDate[] {
  const stops = only ? [only] : stopsOf(content.all());
  return agendaOf(stops, municipality.timeZone, { from: rendering.now });
}

/** When the next of these dates is over, and what a page says of it with it; null when nothing is to come. */
export function nextEnd(context: PageContext): Date | null {
  const ends = datesToCome(context).map(({ to }) => to.getTime());
  return ends.length === 0 ? null : new Date(Math.min(...ends));
}
