import type { BotMessages } from './messages.js';
import { ht as outreach } from './outreach/ht.js';

/** What the bot says in Haitian Creole. */
export const ht: BotMessages = {
  'start.hello': 'Bonjou. Mwen se gichè ki ede migran yo. Li gratis.',
  'start.title': 'Gichè – {municipality}',
  'start.welcome': 'Poze kesyon ou ak pwòp mo ou. Pa egzanp:',
  'start.example1': 'Ki kote mwen ka pran vaksen gratis pou ti bebe mwen?',
  'start.example2': 'Èske pitit fi mwen ka ale lekòl san DNI?',
  'start.example3': 'M ap chèche travay, kiyès ki ka ede m?',
  'start.onward': '/services montre sèvis yo pa sijè. /emergency montre nimewo ijans yo.',
  'start.privacy':
    'Mwen pa mande non, papye ni sitiyasyon imigrasyon ou. Mwen pa pataje anyen ak imigrasyon ni ak lapolis. Pi plis nan /privacy. Pou efase tout bagay: /delete',

  'language.choose': 'Nan ki lang n ap kontinye?',
  'language.chosen': 'N ap kontinye an kreyòl. Ou ka ekri m nan yon lòt lang tou.',
  'language.unreviewed': 'Poko gen moun ki verifye tèks kreyòl mwen yo. Ka gen erè.',

  'municipality.choose': 'Nan ki minisipalite ou bezwen èd?',
  'municipality.forQuestion': 'Nan ki minisipalite? Peze youn epi m ap reponn mesaj sa a.',
  'municipality.chosen': 'Ou chwazi: {municipality}. Pou chanje l: /municipality',
  'municipality.only': 'Pou kounye a gen yon sèl minisipalite: {municipality}.',
  'municipality.none': 'Poko gen okenn minisipalite nan gichè sa a.',

  'ask.more': 'Plis detay',
  'ask.map': 'Kat',
  'ask.website': 'Sit entènèt',
  'ask.page': 'Li sou paj la',
  'ask.whatsapp': 'WhatsApp',
  'ask.helped': 'Sa ede m',
  'ask.notHelped': 'Sa pa ede m',
  'ask.person': 'Pale ak yon moun',
  'ask.byTopic': 'Gade sèvis yo pa sijè',
  'ask.inLanguage': 'Li an {language}',
  'ask.source': 'Sous: {source}',
  'ask.checked': 'Verifye {date}',
  'ask.checkedBy': '{by} te verifye {date}',
  'ask.notChecked': 'Poko verifye',
  'ask.writtenIn': 'Disponib sèlman an {language}.',
  'ask.wording': 'Rezime yon machin fè, ak mo ki nan sa ki vini apre a.',
  'ask.unreviewed': 'Poko gen moun ki verifye tèks sa a.',
  'ask.otherPlace': 'Nimewo sa yo bon nan: {municipality}.',
  'ask.tooLong': 'Mesaj ou a twò long. Tanpri, ekri l an youn oswa de fraz.',
  'ask.unreadable': 'Mwen pa t ka li mesaj sa a. Ekri l ak mo, an youn oswa de fraz.',
  'ask.tooMany': 'Anpil mesaj rive ansanm. Tann {seconds} segonn epi ekri ankò. Si gen danje: /emergency',

  'outage.apology': 'Padon: mwen pa ka chèche repons lan kounye a. Ekri ankò nan kèk minit.',
  'outage.lines': 'Si gen danje, rele touswit:',
  'outage.noLines':
    'Si gen danje, mande yon moun ki toupre ou èd touswit, oswa ale nan lopital oswa komisarya ki pi pre a.',

  'services.title': 'Sèvis – {municipality}',
  'services.choose': 'Chwazi yon sijè:',
  'services.none': 'Poko gen sèvis pibliye sou sijè sa a. Ekri m kesyon ou.',
  'services.list': '{topic}: {from} rive {to} sou {total}',
  'services.previous': 'Anvan yo',
  'services.next': 'Apre yo',
  'services.back': 'Tout sijè yo',
  'services.near': 'Toupre mwen',
  'services.gone': 'Sa pa pibliye ankò. Ekri m kesyon ou oswa gade /services',

  'location.invite':
    'Pataje kote ou ye a epi m ap montre ou sa ki pi pre. Mwen sèvi ak li yon sèl fwa, mwen pa kenbe l.',
  'location.share': 'Pataje kote mwen ye',
  'location.cancel': 'Pa kounye a',
  'location.cancelled': 'Dakò. Ekri kesyon ou lè ou vle.',
  'location.nearest': 'Sa ki pi pre – {municipality}',
  'location.noPositions': 'Poko gen sèvis ki sou kat la ({municipality}). Adrès yo nan /services.',
  'location.privateOnly': 'Pou pwoteje vi prive ou, pataje kote ou ye a nan yon chat dirèk avè m, pa nan yon gwoup.',
  'location.distanceKilometres': 'a {distance} km',
  'location.distanceMetres': 'a {distance} m',

  'emergency.title': 'Ijans – {municipality}',
  'emergency.dial': 'Konpoze nimewo a sou telefòn ou.',
  'emergency.shared': 'Ijans',
  'emergency.none': 'Mwen pa gen nimewo ijans yo kounye a.',

  'profile.button': 'Wè wou pwofil la',
  'profile.title': '{title}, {date}',
  'profile.choose': 'Peze yon sijè pou li sa pwofil la di:',
  'profile.domain': '{domain}. Pwofil {date} a di:',
  'profile.empty': 'Mwen pa gen enfòmasyon pibliye sou sa nan pwofil la. Yon moun ka gide w, oswa ekri m kesyon w.',
  'profile.none':
    'Minisipalite sa a poko pibliye yon pwofil gouvènans migrasyon. Ekri m sa w bezwen, oswa gade /services',

  'privacy.title': 'Vi prive ou',
  'privacy.notice':
    '• Mwen pa mande non, papye, nasyonalite ni sitiyasyon imigrasyon. Pa ekri yo.\n• Mwen pa kenbe non itilizatè ou ni telefòn ou: sèlman yon kle ki pa di kiyès ou ye, ak lang ou ak minisipalite ou.\n• Kesyon yo kenbe pou yon tan limite, san done pèsonèl, pou amelyore repons yo.\n• Si ou mande avi, mwen kenbe nimewo chat sa a tou, chifre, jiskaske ou sispann.\n• Kote ou ye a sèvi yon sèl fwa, li pa kenbe.\n• Mwen pa pataje anyen ak imigrasyon ni ak lapolis.\n• Mesaj yo pase pa Telegram, ki gen pwòp règ pa l.\nPou wè tout sa ki konsène ou: /mydata. Pou efase l: /delete',

  'delete.confirm': 'Èske mwen efase tout sa mwen kenbe sou chat sa a? Ou pa ka defè sa.',
  'delete.yes': 'Wi, efase tout',
  'delete.no': 'Non, kite l',
  'delete.done': 'Sa fèt, tout bagay efase. Pou efase mesaj yo tou, sèvi ak meni Telegram nan chat sa a.',
  'delete.kept': 'Dakò, mwen pa efase anyen.',

  'help.title': 'Kijan pou sèvi ak gichè sa a',
  'help.text':
    'Ekri kesyon ou ak pwòp mo ou, nan lang ou. Mwen reponn ak enfòmasyon minisipalite a pibliye, ak sous yo ak dat yo.',

  'feedback.helped': 'Mèsi paske ou di m sa.',
  'feedback.notHelped': 'Mèsi paske ou di m sa. Eseye ak lòt mo oswa peze «Pale ak yon moun».',

  'unhandled.voice': 'Mwen pa ka koute mesaj vokal. Tanpri, ekri l. Si gen danje: /emergency',
  'unhandled.media': 'Mwen pa ka wè foto, videyo ni fichye. Tanpri, ekri kesyon ou. Pa voye papye pèsonèl.',
  'unhandled.contact': 'Ou pa bezwen voye kontak ni nimewo telefòn. Tanpri, ekri kesyon ou.',
  'unhandled.sticker': 'Isit la mwen konprann mo sèlman. Kijan mwen ka ede ou? Ekri kesyon ou.',
  'unhandled.command': 'Mwen pa konnen kòmand sa a. Ekri kesyon ou oswa gade /help',
  'unhandled.other': 'Mwen pa konprann kalite mesaj sa a. Tanpri, ekri kesyon ou. Si gen danje: /emergency',
  'unhandled.button': 'Bouton sa a pa mache ankò. Ekri kesyon ou.',

  'group.hello':
    'Bonjou. Mwen reponn kesyon sou sèvis pou migran. Nan gwoup sa a mwen li sèlman mesaj ki nonmen m, repons yo ba mwen ak kòmand yo. Pou yon bagay pèsonèl, pito yon chat dirèk avè m.',

  'trouble.sorry': 'Padon: gen yon bagay ki pa mache bò kote pa m. Eseye ankò. Si gen danje: /emergency',

  'command.start': 'Kòmanse',
  'command.services': 'Sèvis pa sijè',
  'command.profile': 'Sa minisipalite a fè: pwofil li',
  'command.nearby': 'Sa ki pi pre',
  'command.emergency': 'Nimewo ijans',
  'command.language': 'Chanje lang',
  'command.municipality': 'Chanje minisipalite',
  'command.privacy': 'Sa mwen kenbe ak sa mwen pa kenbe',
  'command.mydata': 'Gade ak telechaje sa ki konsève sou mwen',
  'command.delete': 'Efase sa ki konsène m',
  'command.help': 'Kijan li mache',

  'organization.title': '{organization}: èske tout bagay toujou bon?',
  'organization.lead': 'Men sa {municipality} di moun ki poze kesyon. Si yon bagay chanje, peze «Korije».',
  'organization.place': '{at} sou {total}',
  'organization.right': 'Li bon',
  'organization.correct': 'Korije',
  'organization.next': 'Kontinye',
  'organization.thanks': 'Konfime. Mèsi!',
  'organization.done': 'Fini, ou wè tout. Gras a ou, moun ki mande jwenn bon enfòmasyon.',
  'organization.left': 'Gen yon bagay ki poko konfime. Ou ka tounen ak menm kòd la jiskaske li ekspire.',
  'organization.unusable':
    'Kòd sa a pa mache: yo itilize li nan yon lòt konvèsasyon, li ekspire oswa li mal kopye. Mande minisipalite a yon lòt.',
  'organization.noPage': 'Pou korije yon bagay, sèvi ak lyen minisipalite a te voye ba ou a, oswa rele yo.',

  'topic.health': 'Sante',
  'topic.education': 'Edikasyon',
  'topic.documents': 'Papye ak rezidans',
  'topic.work': 'Travay',
  'topic.housing': 'Lojman',
  'topic.socialSecurity': 'Sekirite sosyal',
  'topic.violence': 'Vyolans',
  'topic.trafficking': 'Trafik moun ak eksplwatasyon',
  'topic.children': 'Timoun',
  'topic.discrimination': 'Diskriminasyon',
  'topic.justice': 'Jistis',
  'topic.emergency': 'Ijans',
  'topic.finance': 'Lajan ak bank',
  'topic.consulate': 'Konsila',
  'topic.language': 'Aprann lang',
  'topic.family': 'Fanmi',
  'topic.community': 'Kominote',
  'topic.privacy': 'Vi prive',

  ...outreach,
};
