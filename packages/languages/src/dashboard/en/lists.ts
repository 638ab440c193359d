import type { ListMessages } from '../messages.js';

/** Filters that people save, and what is done to many entries at once, in English. */
export const lists: ListMessages = {
  'savedFilters.title': 'My filters',
  'savedFilters.save': 'Save these filters…',
  'savedFilters.forget': 'Delete “{name}”',
  'savedFilters.question': 'What do you call them?',
  'savedFilters.name': 'Name, for example “No English”',
  'savedFilters.explain': 'They stay in this browser, for you.',
  'savedFilters.taken': 'You have some with that name: the new ones take their place.',
  'savedFilters.confirm': 'Save',
  'savedFilters.saved': 'You saved “{name}”. Find them beside the filters.',
  'many.bar': 'What is chosen',
  'many.count': '{smart_count} chosen |||| {smart_count} chosen',
  'many.choose': 'Choose {name}',
  'many.choosePage': 'Choose everything shown',
  'many.unselect': 'Choose none',
  'many.submitForReview': 'Send for review',
  'many.submitForReview.question': 'Send {smart_count} item for review? |||| Send {smart_count} items for review?',
  'many.submitForReview.explain':
    'Somebody looks at them before they are public; what is published stays as it is. If one can not be sent, none is.',
  'many.submitForReview.confirm': 'Send',
  'many.submitForReview.notFitting': 'has nothing to review, or is in review already',
  'many.submitForReview.done':
    '{smart_count} item is waiting for review. |||| {smart_count} items are waiting for review.',
  'many.publish': 'Publish together',
  'many.publish.question': 'Publish {smart_count} item? |||| Publish {smart_count} items together?',
  'many.publish.explain':
    'A release is made of them. Nothing is public yet: you look at it there and publish all of it, or nothing.',
  'many.publish.confirm': 'Make the release',
  'many.publish.notFitting': 'has nothing left to publish',
  'many.publish.done': 'The release is made. Look at it and publish it.',
  'many.archive': 'Archive',
  'many.archive.question': 'Archive {smart_count} item? |||| Archive {smart_count} items?',
  'many.archive.explain':
    'They stop being public in these languages, and are kept. If one can not be archived, none is.',
  'many.archive.confirm': 'Archive',
  'many.archive.notFitting': 'is not public',
  'many.archive.done': '{smart_count} item is in the archive. |||| {smart_count} items are in the archive.',
  'many.leftOut': '{smart_count} stays as it is: |||| {smart_count} stay as they are:',
  'many.notYours': 'your role can not do it in its languages',
  'many.nothingFits': 'It can not be done with what you chose. See below why.',
  'many.nothingDone': 'Nothing was done.',
  'many.tooMany': 'At most {most} at once. Choose fewer.',
  'many.releaseName': 'Of {day}',
};
