import type { Messages } from '../messages.js';
import type { TopicMessageKey } from './topics.js';

/** What topics are called in Arabic, made by a machine. Nobody has reviewed these wordings yet. */
export const ar: Messages<TopicMessageKey> = {
  'topic.health': 'الصحة',
  'topic.education': 'التعليم',
  'topic.documents': 'الوثائق والإقامة',
  'topic.work': 'العمل',
  'topic.housing': 'السكن',
  'topic.socialSecurity': 'الضمان الاجتماعي',
  'topic.violence': 'العنف',
  'topic.trafficking': 'الاتجار بالبشر والاستغلال',
  'topic.children': 'الطفولة',
  'topic.discrimination': 'التمييز',
  'topic.justice': 'العدالة',
  'topic.emergency': 'الطوارئ',
  'topic.finance': 'المال والبنوك',
  'topic.consulate': 'القنصليات',
  'topic.language': 'تعلم اللغات',
  'topic.family': 'الأسرة',
  'topic.community': 'المجتمع',
  'topic.privacy': 'الخصوصية',
};
