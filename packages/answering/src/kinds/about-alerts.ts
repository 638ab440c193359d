import { asksForAlerts } from '../alerts/alert-question.js';
import type { Decision } from '../decide.js';
import { rankedLines } from '../lines.js';
import { type Asking, decisionOn } from './asking.js';

/** What is warned of now is known to whoever asks for the decision; here only that it is asked for, and whom to call. */
export function tellAlerts(asking: Asking): Decision | null {
  const { knowledge, own } = asking;
  if (!asksForAlerts(knowledge, own.words)) return null;
  const [line] = [...rankedLines(knowledge, 'disaster'), ...rankedLines(knowledge, 'crime')];
  return decisionOn(asking, { aboutAlerts: true, outcome: 'answered', confidence: 1, urgentLine: line?.key ?? null });
}
