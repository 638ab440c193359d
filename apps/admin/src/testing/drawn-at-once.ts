import React from 'react';
import { flushSync } from 'react-dom';

/**
 * The dashboard is tested with the React that staff get, which takes a third less processor time than the one for developing. That one
 * alone has `act`, by which the testing library waits until what was done to the page is drawn: here it is drawn at once.
 * A setup file, since the library looks for `act` when it is loaded.
 */
Object.assign(React, { act });

function act<Result>(work: () => Result): Promise<Awaited<Result>> {
  const result = flushSync(work);
  // A second time, for what the effects of the first drawing changed.
  drawWhatWaits();
  return Promise.resolve(result).finally(drawWhatWaits);
}

function drawWhatWaits(): void {
  flushSync(() => undefined);
}
