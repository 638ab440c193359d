import { it } from 'vitest';
import { answerByHand } from '../../support/round/answering.js';
import { health } from '../../support/round/questionnaire.js';
import { moveOn, progressOn, writeMinutes } from '../../support/round/running.js';
import {
  acceptByKey,
  amend,
  nextOpen,
  object,
  openWorkshop,
  shows,
  takeSide,
  writeBeside,
} from '../../support/round/validating.js';
import { expectNeeds, lines, shown, type Walk } from './walk.js';

/** What was answered is consulted on, validated in a workshop, and decided. */
export function decided(walk: Walk): void {
  it('is consulted, and validated in a workshop that accepts, amends and objects', async () => {
    const { focal, round } = walk;
    await moveOn(focal, round, 'Consulta', 3);
    await expectNeeds(walk, 'Guardá el acta de por lo menos una reunión, con quiénes participaron.');
    await writeMinutes(focal, round, 'Una asociación cuenta que en la guardia falta un cartel.');
    await moveOn(focal, round, 'Validación', 4);
    await expectNeeds(
      walk,
      'Aceptá, corregí u objetá estas respuestas.',
      'Las instituciones se contradicen acá. Decidí cuál respuesta vale.',
    );

    await openWorkshop(focal, round, 'S1');
    await takeSide(focal, health.name, 'Lo dice la ordenanza 12.');
    await nextOpen(focal);
    await acceptByKey(focal, 'S2');
    await nextOpen(focal);
    await acceptByKey(focal, 'E1');
    await nextOpen(focal);
    await shows(focal.page, 'G1');
    await object(focal, 'El área existe en el organigrama y nadie trabaja en ella.');
    await focal.page.getByRole('button', { name: 'Pregunta siguiente' }).click();
    await shows(focal.page, 'G2');
    await amend(focal, {
      step: 'No',
      text: 'No se publican datos sobre migración.',
      reason: 'Lo buscamos entre todos.',
    });
    for (const question of ['A1', 'M1', 'M2'] as const) {
      await nextOpen(focal);
      await acceptByKey(focal, question);
    }
    await focal.page.getByRole('meter', { name: '7 de 8 decididas' }).waitFor();
    await writeBeside(focal, 'Niñez vuelve a responder por el área de migraciones.');
    await expectNeeds(walk, 'Estas respuestas fueron objetadas. Volvé a preguntar o corregí la respuesta.');
  });

  it('asks again where somebody objected, and decides on the new answer', async () => {
    const { focal, teacher, round } = walk;
    await teacher.open(`rounds/${round}/answers?domain=2`);
    const text = 'Hay un área sin personal propio.';
    await answerByHand(teacher, 'G1', { step: 'En parte o caso por caso', text });
    await focal.page.reload();
    await expectNeeds(walk, 'Llegó una respuesta nueva después de la decisión. Decidí otra vez.');
    await openWorkshop(focal, round, 'G1');
    await focal.page.getByText(text).first().waitFor();
    await acceptByKey(focal, 'G1');
    await focal.page.getByRole('meter', { name: '8 de 8 decididas' }).waitFor();
    await focal.open(`rounds/${round}`);
    await shown(
      async () => (await progressOn(focal)).domains,
      lines(['3 de 3 resueltas', '2 de 2 resueltas', '1 de 1 resueltas', '2 de 2 resueltas']),
    );
    await moveOn(focal, round, 'Redacción', 5);
  });
}
