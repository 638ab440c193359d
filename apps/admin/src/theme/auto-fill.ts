const filled = 'mui-auto-fill';
const emptied = 'mui-auto-fill-cancel';

/** MUI reads the name alone; the frames are there so that a browser starts the animation. */
const frames = (name: string) => ({ [`@keyframes ${name}`]: { from: { animationName: name } } });

/**
 * How a field hears that the browser filled it in, so that its label makes room. MUI writes these rules into the page with
 * every field it draws and takes them out with it; an editor has dozens, and each time the browser styles the page anew.
 */
export const autoFillFrames = { ...frames(filled), ...frames(emptied) };

/** The part of it that belongs to a field. */
export const autoFillInput = {
  animationName: emptied,
  animationDuration: '10ms',
  '&:-webkit-autofill': { animationName: filled, animationDuration: '5000s' },
};
