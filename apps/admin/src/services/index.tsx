import Icon from '@mui/icons-material/VolunteerActivismOutlined';
import { EntryCreate, EntryEdit } from '../entries/EntryEditor.js';
import { EntryListPage } from '../entries/EntryListPage.js';
import { EntryShow } from '../entries/EntryShow.js';
import { ServiceFacts } from './ServiceFacts.js';

const ServiceList = () => <EntryListPage resource="services" />;
const ServiceEdit = () => <EntryEdit resource="services" facts={<ServiceFacts />} />;
const ServiceCreate = () => <EntryCreate resource="services" facts={<ServiceFacts />} />;
const ServiceShow = () => <EntryShow resource="services" />;

export const services = { list: ServiceList, edit: ServiceEdit, create: ServiceCreate, show: ServiceShow, icon: Icon };
