import type { StopMessages } from '../messages.js';

/** What the bot says about mobile offices, in English. */
export const stops: StopMessages = {
  'command.stops': 'Mobile offices: where they stop',
  'stops.title': 'Mobile offices – {municipality}',
  'stops.soon': 'In the next 7 days:',
  'stops.noneSoon': 'No stops are published for the next 7 days.',
  'stops.none': 'No stop is published at the moment. When there is one, you will see it here.',
  'stops.later': 'The next stop that is published:',
  'stops.near': 'Mobile offices in the next 7 days, near you',
  'stops.consent':
    'If you press “Remind me”, I write to you the evening before, and when the stop changes or is cancelled. I keep how to write to you for this only.',
  'stops.remind': 'Remind me',
  'stops.watching':
    'Done: I write to you the evening before each date of “{title}”, and when something changes. The last date is {until}; after it I delete how to write to you for this.',
  'stops.leave': 'Stop reminding me',
  'stops.left': 'Done: I will not write to you about this stop any more.',
  'stops.over': 'That stop is over. See the next ones with /stops',
  'stops.privateOnly': 'To remind you I need a direct chat with me, not a group.',
  'stops.reminder': 'Tomorrow: {title}',
  'stops.changed': 'Change of “{title}”',
  'stops.withdrawn': 'It is no longer published when and where it stops. Make sure before you go.',
  'stops.more': 'More dates change. See all of them with /stops',
};
