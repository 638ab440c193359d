import { Typography } from '@mui/material';
import type { CaseEvent, CaseMessage, StartedProtocol } from '@ventanilla/contracts';
import { useLocaleState } from 'react-admin';
import { useDates } from '../../i18n/use-dates.js';
import { type Say, useWords } from '../../i18n/use-words.js';
import { nearestText } from '../nearest-text.js';

type Props = {
  item: Extract<CaseMessage, { from: 'event' }>;
  /** Those of the case: events know them by key. */
  protocols: readonly StartedProtocol[];
};

/** What happened beside what was said, in one line. */
export function EventLine({ item, protocols }: Props) {
  const say = useWords();
  const dates = useDates();
  const [locale] = useLocaleState();
  const words = inWords(say, item.event, (key, step) => protocolWords(protocols, locale, key, step));
  const line = [words, item.by?.name, dates.moment(item.at)].filter(Boolean).join(' · ');
  return (
    <Typography variant="body2" color="textSecondary" sx={{ textAlign: 'center', overflowWrap: 'anywhere' }}>
      {line}
    </Typography>
  );
}

type Words = { protocol: string; step: string };

function inWords(say: Say, event: CaseEvent, wordsOf: (protocol: string, step?: string) => Words): string {
  switch (event.kind) {
    case 'assigned':
      return event.to === null ? say('talk.event.released') : say('talk.event.assigned', { to: event.to });
    case 'priority':
      return say('talk.event.priority', { priority: say(`casePriority.${event.priority}`) });
    case 'protocolStarted':
      return say('talk.event.protocolStarted', wordsOf(event.protocol));
    case 'protocolStep':
      return say(`talk.event.protocolStep.${event.standing}`, wordsOf(event.protocol, event.step));
    case 'referral':
      return say(`talk.event.referral.${event.step}`);
    default:
      return say(`talk.event.${event.kind}`);
  }
}

/** What a case calls its protocol and the step; by their keys for the moment in which it is not there yet. */
function protocolWords(protocols: Props['protocols'], locale: string, key: string, step = ''): Words {
  const started = protocols.find((each) => each.key === key);
  const { texts = {} } = started?.steps.find(({ id }) => id === step) ?? {};
  return { protocol: nearestText(started?.titles ?? {}, locale) || key, step: nearestText(texts, locale) || step };
}
