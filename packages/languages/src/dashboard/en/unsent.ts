import type { UnsentMessages } from '../messages.js';

/** What is typed to the questions of rounds and not sent yet, in English. */
export const unsent: UnsentMessages = {
  'unsent.mark': 'Not sent yet: {smart_count}',
  'unsent.kept': 'There is no connection. What you typed is kept in this browser and sent by itself when it is back.',
  'unsent.needsYou': 'An answer waits for you to decide. Open the round to see it.',
  'unsent.signOut':
    'They stay in this browser under your name, and nobody else sees them in the dashboard. They are sent when you sign in here again. On a shared computer it is better to wait until they are sent.',
  'unsent.signOutLost':
    'This browser has no room to keep them: if you sign out now, they are lost. Wait until they are sent, or copy them elsewhere.',
  'unsent.signOutAnyway': 'Sign out anyway',
  'unsent.stay': 'Stay',
};
