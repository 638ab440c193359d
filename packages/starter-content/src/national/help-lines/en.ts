import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { NationalLine } from './facts.js';

export const nationalLinesEn: WordingOf<'helpLine', NationalLine> = {
  'line.144': {
    name: 'Gender violence',
    description:
      'They listen and advise you if you suffer violence because you are a woman or because of your identity. You need no papers and no police report. It is not an emergency line: if you are in danger now, call 911.',
    keywords: words(
      'domestic violence, gender violence, my husband hits me, my partner beats me, abusive boyfriend, abuse, he threatens me, battered woman, afraid of my partner, restraining order',
    ),
  },
  'line.145': {
    name: 'Human trafficking and exploitation',
    description:
      'You can report or ask when you or somebody else suffers trafficking, labour exploitation or sexual exploitation. You do not have to give your name. If you are in danger or not allowed to leave, call 911 first.',
    keywords: words(
      'trafficking, human trafficking, exploitation, forced labour, slave work, sweatshop, took my passport, locked up, cannot leave, strange job offer, anonymous report',
    ),
  },
  'line.102': {
    name: 'Children and teenagers',
    description:
      'Questions and warnings about children who are alone, lost, mistreated or without what they need. It is confidential and each province runs its own. It is not an emergency line: if there is danger now, call 911.',
    keywords: words(
      'lost child, child alone, abandoned child, unaccompanied minor, child abuse, children on the street, missing kid, rights of children',
    ),
  },
  'line.137': {
    name: 'Family and sexual violence',
    description:
      'Help with violence in the family, sexual violence, or somebody approaching children on the internet. What we know is from June 2023. If you are in danger now, call 911.',
    keywords: words('family violence, rape, i was raped, sexual abuse, sexual assault, grooming, violence at home'),
  },
  'line.135': {
    name: 'Crisis and suicide',
    description:
      'If you think of hurting yourself or of ending your life, or worry about somebody, here they listen to you. The short number is for the City and Greater Buenos Aires. If somebody is already hurt, call 107 or 911.',
    keywords: words(
      'suicide, i want to die, kill myself, end my life, hurt myself, cannot go on, depression, hopeless',
    ),
  },
  'line.saludmental': {
    name: 'Mental health',
    description:
      'A person listens to you about distress, anxiety, drug use or another mental health emergency. If a life is at risk now, call 107 or 911.',
    keywords: words('mental health, distress, anxiety, panic attack, depression, psychologist, psychiatrist, drugs'),
  },
};
