/**
 * A colour of the wheel with the ink that is legible on it: at least 4.5 to 1, in fact never below 5 to 1.
 * Icon and label always go with it, because nothing is said by colour alone.
 */
export type WheelColour = { name: string; fill: string; ink: '#000000' | '#ffffff' };

/**
 * Six colours of the Okabe-Ito set, which people with any common colour blindness tell apart, ordered so that
 * neighbours differ in lightness too. Vermilion is left out because red is kept for danger, black because it is the ink.
 */
export const wheelColours: readonly [WheelColour, ...WheelColour[]] = [
  { name: 'blue', fill: '#0072b2', ink: '#ffffff' },
  { name: 'orange', fill: '#e69f00', ink: '#000000' },
  { name: 'bluish green', fill: '#009e73', ink: '#000000' },
  { name: 'yellow', fill: '#f0e442', ink: '#000000' },
  { name: 'reddish purple', fill: '#cc79a7', ink: '#000000' },
  { name: 'sky blue', fill: '#56b4e9', ink: '#000000' },
];

/** The colour of the domain at that place of its set, from 0. Beyond six the colours come round again: labels decide. */
export function colourAt(index: number): WheelColour {
  return wheelColours[index % wheelColours.length] ?? wheelColours[0];
}

/** The contrast of two `#rrggbb` colours after WCAG 2, from 1 (the same) to 21 (black on white). */
export function contrastRatio(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) =>
    linear(Number.parseInt(colour.slice(start, start + 2), 16) / 255),
  );
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
