import Icon from '@mui/icons-material/ShareOutlined';
import { SharedCopyList } from './SharedCopyList.js';
import { SharedCopyPage } from './SharedCopyPage.js';
import { SharedOfferList } from './SharedOfferList.js';

export const sharedCopies = { icon: Icon, list: SharedCopyList, show: SharedCopyPage };
export const sharedOffers = { list: SharedOfferList };
