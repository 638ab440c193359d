import type { Alert, AlertInput } from '@ventanilla/contracts';
import { contentManager, type TestWindow } from '../open-window.js';
import { TOWN } from './townspeople.js';

/** Has an alert for everybody who joined written by one member of staff and sent by another, as the dashboard does. */
export async function announce(window: TestWindow, headline: string): Promise<Alert> {
  const { core: writer } = await contentManager(window, [TOWN]);
  const draft = await writer.createAlert({ body: { municipality: TOWN, alert: aFlood(headline) } });
  const waiting = await writer.submitAlert(stepOf(draft));
  return window.administrator.sendAlert(stepOf(waiting));
}

function stepOf({ id, version }: Alert) {
  return { params: { id }, body: { version } };
}

function aFlood(headline: string): AlertInput {
  return {
    event: 'flood',
    categories: ['Met'],
    urgency: 'Immediate',
    severity: 'Extreme',
    certainty: 'Observed',
    responses: ['Evacuate'],
    onset: null,
    expires: new Date(Date.now() + 3 * 3_600_000).toISOString(),
    places: [],
    polygons: [],
    circles: [],
    segment: { topics: [], languages: [] },
    web: null,
    sendAt: null,
    texts: { es: { headline, description: '', instruction: 'Alejate de la ribera.' } },
  };
}
