import { describe, expect, it } from 'vitest';
import { knowQuilmes } from '../../test/quilmes.js';
import { decide } from '../decide.js';

const decided = (question: string) => decide(knowQuilmes(), { question });

describe('a question whether something is warned of', () => {
  it.each([
    ['es', '¿hay alerta?'],
    ['es', 'hola, ¿hay alguna alerta de inundación hoy en Bernal?'],
    ['es', 'hay aviso de tormenta'],
    ['es', '¿hay inundación en La Ribera?'],
    ['es', 'alerta roja'],
    ['es', '¿va a haber tormenta esta noche?'],
    ['en', 'is there a flood warning?'],
    ['en', 'are there any weather alerts today'],
    ['pt', 'tem alerta?'],
    ['pt', 'tem algum alerta de enchente hoje?'],
    ['fr', 'y a-t-il une alerte inondation ?'],
    ['fr', 'il y a une alerte ?'],
    ['ht', 'gen alèt?'],
    ['ht', 'èske gen avi inondasyon jodi a'],
  ])('is known in %s: %s', (language, question) => {
    expect(decided(question)).toMatchObject({ aboutAlerts: true, outcome: 'answered', language, hits: [] });
  });

  it('comes with the line to call', () => {
    expect(decided('¿hay alerta?').urgentLine).toBe('line.911');
  });

  it.each(['se inunda mi casa', 'hay fuego en mi casa', 'alerta, mi marido me pega'])(
    'never takes the place of danger: %s',
    (question) => {
      expect(decided(question)).toMatchObject({ outcome: 'emergency', aboutAlerts: false });
    },
  );

  it.each([
    'me llegó un aviso de desalojo',
    'hay alerta de violencia',
    'botón de alerta',
    'tengo frío, ¿hay algún lugar?',
    'hace frío, ¿hay dónde ir esta noche?',
    'hay ayuda por la inundación',
    'tem ajuda para enchente',
    'is there help after the flood',
    'necesito ayuda por la alerta',
    'dónde vacunan a mi bebé',
    'hay turnos hoy',
    'what are the current fees',
  ])('is not what something else asks: %s', (question) => {
    expect(decided(question).aboutAlerts).toBe(false);
  });
});
