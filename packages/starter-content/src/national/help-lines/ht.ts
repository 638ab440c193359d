import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { NationalLine } from './facts.js';

export const nationalLinesHt: WordingOf<'helpLine', NationalLine> = {
  'line.144': {
    name: 'Vyolans sou fanm',
    description:
      'Yo koute w epi yo konseye w si w ap sibi vyolans paske ou se fanm oswa akoz idantite w. Ou pa bezwen papye ni pote plent. Se pa yon liy ijans: si w an danje kounye a, rele 911.',
    keywords: words(
      'vyolans, mari m bat mwen, mari m ap bat mwen, mennaj mwen bat mwen, l ap menase m, mwen pè mari m, kout pwen, maltretans',
    ),
  },
  'line.145': {
    name: 'Trafik moun ak esplwatasyon',
    description:
      'Ou ka avèti oswa poze kesyon si ou menm oswa yon lòt moun ap sibi trafik, esplwatasyon nan travay oswa esplwatasyon seksyèl. Ou pa oblije bay non w. Si w an danje oswa yo pa kite w soti, rele 911 anvan.',
    keywords: words(
      'trafik moun, esplwatasyon, travay fòse, esklav, yo pran paspò m, pran paspò mwen, yo fèmen m, m pa ka soti, pwomès travay',
    ),
  },
  'line.102': {
    name: 'Timoun ak adolesan',
    description:
      'Kesyon ak avètisman sou timoun ki pou kont yo, ki pèdi, ki maltrete oswa ki manke sa yo bezwen. Li konfidansyèl epi chak pwovens gen pa l. Se pa yon liy ijans: si gen danje kounye a, rele 911.',
    keywords: words('timoun pèdi, timoun pou kont li, timoun abandone, maltrete timoun, abi sou timoun, dwa timoun'),
  },
  'line.137': {
    name: 'Vyolans nan fanmi ak vyolans seksyèl',
    description:
      'Èd pou vyolans nan fanmi, vyolans seksyèl oswa moun k ap chèche timoun sou entènèt. Sa nou konnen se nan mwa jen 2023. Si w an danje kounye a, rele 911.',
    keywords: words('vyolans nan fanmi, kadejak, yo fè kadejak sou mwen, abi seksyèl, vyolans lakay'),
  },
  'line.135': {
    name: 'Kriz ak swisid',
    description:
      'Si w ap panse fè tèt ou mal oswa wete lavi w, oswa w enkyè pou yon lòt moun, isit la yo koute w. Nimewo kout la se pou Vil la ak Gran Buenos Aires. Si yon moun blese deja, rele 107 oswa 911.',
    keywords: words(
      'swisid, mwen vle mouri, m vle mouri, touye tèt mwen, fè tèt mwen mal, mwen pa kapab ankò, depresyon',
    ),
  },
  'line.saludmental': {
    name: 'Sante mantal',
    description:
      'Yon moun koute w pou gwo chagren, enkyetid, pwoblèm dwòg oswa yon lòt ijans sante mantal. Si lavi yon moun an danje kounye a, rele 107 oswa 911.',
    keywords: words('sante mantal, chagren, enkyetid, kriz panik, depresyon, sikològ, dwòg'),
  },
};
