import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { QuilmesGuide } from './facts.js';

export const quilmesGuidesFr: WordingOf<'guide', QuilmesGuide> = {
  'law.health.pba': {
    title: 'Hôpitaux de la Province : gratuits pour les étrangers',
    summary:
      'Dans toute la Province de Buenos Aires, Quilmes compris, les soins restent gratuits pour les étrangers. Le ministre de la Santé de la Province l’a dit le 3 décembre 2024. Nous n’avons pas trouvé de confirmation plus récente : si on veut vous faire payer, demandez pourquoi.',
    sections: [
      {
        heading: 'Que faire',
        body: 'Allez à l’hôpital ou au centre de santé même sans DNI. En cas d’urgence on ne peut pas vous refuser. Si on vous demande de payer ou si on ne vous soigne pas, demandez à parler à la direction de l’hôpital et prévenez Atención al Vecino.',
      },
      {
        heading: 'Ne pas confondre',
        body: 'Dans la Ville de Buenos Aires et dans les hôpitaux nationaux les règles sont autres : là, on peut faire payer aux étrangers les soins programmés.',
      },
    ],
    keywords: words(
      'hôpital gratuit, payer, faire payer les étrangers, sans dni, sans papiers, soins gratuits, province, nous refuser, peut refuser, contractions, accoucher, enceinte, vaccin, bébé',
    ),
  },
  'guide.911': {
    title: 'Comment appeler le 911',
    summary:
      'Le 911 est gratuit depuis tout téléphone et répond les 24 heures : police, ambulance, pompiers et Défense civile. Ce n’est pas pour des renseignements. Ayez l’adresse prête.',
    sections: [
      {
        heading: 'Que dire',
        body: 'Dites, dans cet ordre : partido (Quilmes), localité, rue, numéro et rues voisines. Ensuite, ce qui se passe et s’il y a des blessés.',
      },
      {
        heading: 'Si vous parlez mal espagnol',
        body: 'Dites lentement « ayuda » (aide), le nom du lieu et le numéro dans la rue. S’il y a quelqu’un près de vous, demandez-lui de parler pour vous.',
      },
    ],
    keywords: words('comment appeler, appeler le 911, que dire, urgence, police, numéro d’urgence'),
  },
};
