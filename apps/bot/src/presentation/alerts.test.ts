import type { Item } from '@ventanilla/contracts';
import { expect, it } from 'vitest';
import { sayingIn } from '../say.js';
import { alertBlocks } from './alerts.js';

const say = sayingIn('es');

const storm: Item = {
  kind: 'alert',
  key: 'alert.a1',
  title: '🟠 Peligro grave: Tormenta',
  summary: 'Tormenta fuerte esta noche\nQuedate bajo techo.',
  facts: [{ kind: 'date', label: 'Cuándo', value: 'Dónde: Bernal\nVale hasta: lunes, 2 de marzo, 23:00' }],
  sections: [],
  topics: [],
  language: 'es',
  reviewed: true,
  source: null,
  checkedAt: '2026-03-02',
  warning: null,
  position: null,
  distance: null,
};

it('says in a few lines what threatens, what to do, where and until when', () => {
  expect(alertBlocks([storm], [], say).map((block) => block.map(({ markup }) => markup))).toEqual([
    [
      '<b>🟠 Peligro grave: Tormenta</b>',
      'Tormenta fuerte esta noche',
      'Quedate bajo techo.',
      'Dónde: Bernal',
      'Vale hasta: lunes, 2 de marzo, 23:00',
    ],
  ]);
});

it('says in one line what was told in full before, and where to read it again', () => {
  expect(alertBlocks([storm], ['alert.a1'], say).map((block) => block.map(({ markup }) => markup))).toEqual([
    ['<b>🟠 Peligro grave: Tormenta · Qué hacer: /alerts</b>'],
  ]);
});
