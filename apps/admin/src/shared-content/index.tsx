import Icon from '@mui/icons-material/ShareOutlined';
import { fetchedLate } from '../late/fetched-late.js';
import { SharedCopyList } from './SharedCopyList.js';
import { SharedOfferList } from './SharedOfferList.js';

export const sharedCopies = {
  icon: Icon,
  list: SharedCopyList,
  show: fetchedLate(async () => (await import('./SharedCopyPage.js')).SharedCopyPage),
};
export const sharedOffers = { list: SharedOfferList };
