/** Every colour, size and distance of the dashboard. Contrast of text on its ground is AA in both modes. */

export const fontFamily =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, Cantarell, "Helvetica Neue", Arial, sans-serif';

export const radius = 10;

/** Smallest width and height of anything to press. */
export const targetSize = 44;

export type Colours = {
  ground: string;
  paper: string;
  line: string;
  ink: string;
  inkSoft: string;
  strong: string;
  strongHover: string;
  onStrong: string;
  strongSoft: string;
  attention: string;
  attentionSoft: string;
  danger: string;
  dangerSoft: string;
};

/** Deep teal is the one strong colour; grounds are warm; red is for danger alone. */
export const light: Colours = {
  ground: '#f6f2eb',
  paper: '#fffdfa',
  line: '#ded7cb',
  ink: '#1d2422',
  inkSoft: '#55605c',
  strong: '#0b5d5b',
  strongHover: '#084846',
  onStrong: '#ffffff',
  strongSoft: '#dfeeeb',
  attention: '#7a4f00',
  attentionSoft: '#fbeccb',
  danger: '#a8201a',
  dangerSoft: '#fae5e2',
};

export const dark: Colours = {
  ground: '#151917',
  paper: '#1e2422',
  line: '#3a423f',
  ink: '#eeeae3',
  inkSoft: '#b0b9b5',
  strong: '#74cbc5',
  strongHover: '#93dad5',
  onStrong: '#06302f',
  strongSoft: '#1c3f3e',
  attention: '#f0c36a',
  attentionSoft: '#453514',
  danger: '#ff9d94',
  dangerSoft: '#4a2320',
};

/** Six of Okabe and Ito's colours, which people with any colour vision tell apart; `ink` is legible on it. */
export const domainColours = [
  { fill: '#0072b2', ink: '#ffffff' },
  { fill: '#e69f00', ink: '#000000' },
  { fill: '#009e73', ink: '#000000' },
  { fill: '#f0e442', ink: '#000000' },
  { fill: '#cc79a7', ink: '#000000' },
  { fill: '#56b4e9', ink: '#000000' },
] as const;

/** Beyond six domains the colours come round again: labels decide. */
export function domainColour(number: number): { fill: string; ink: string } {
  return domainColours[(number - 1) % domainColours.length] ?? domainColours[0];
}
