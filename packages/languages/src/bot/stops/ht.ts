import type { StopMessages } from '../messages.js';

/** What the bot says about mobile offices, in Haitian Creole. */
export const stops: StopMessages = {
  'command.stops': 'Biwo mobil: ki kote yo kanpe',
  'stops.title': 'Biwo mobil – {municipality}',
  'stops.soon': 'Nan 7 jou k ap vini yo:',
  'stops.noneSoon': 'Pa gen okenn arè ki pibliye pou 7 jou k ap vini yo.',
  'stops.none': 'Pa gen okenn arè ki pibliye kounye a. Lè gen youn, w ap wè l isit la.',
  'stops.later': 'Pwochen arè ki pibliye:',
  'stops.near': 'Biwo mobil nan 7 jou k ap vini yo, toupre w',
  'stops.consent':
    'Si ou peze «Fè m konnen», m ap ekri w nan aswè anvan an, epi tou si arè a chanje oswa yo anile l. Mwen kenbe jan pou m ekri w pou sa sèlman.',
  'stops.remind': 'Fè m konnen',
  'stops.watching':
    'Dakò: m ap ekri w nan aswè anvan chak dat «{title}», epi si gen chanjman. Dènye dat la se {until}; apre sa m ap efase jan pou m ekri w pou sa.',
  'stops.leave': 'Pa ekri m ankò',
  'stops.left': 'Dakò: mwen p ap ekri w ankò pou arè sa a.',
  'stops.over': 'Arè sa a fini. Gade pwochen yo ak /stops',
  'stops.privateOnly': 'Pou m fè w konnen, mwen bezwen yon konvèsasyon dirèk avè m, pa yon gwoup.',
  'stops.reminder': 'Demen: {title}',
  'stops.changed': 'Chanjman pou «{title}»',
  'stops.withdrawn': 'Yo pa pibliye ankò ki lè ak ki kote li kanpe. Verifye anvan ou ale.',
  'stops.more': 'Gen lòt dat ki chanje. Gade yo tout ak /stops',
};
