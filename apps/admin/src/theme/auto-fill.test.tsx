import { InputBase } from '@mui/material';
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { autoFillFrames } from './auto-fill.js';

afterEach(cleanup);

describe('how a field hears that it was filled in', () => {
  it('has the names that MUI writes into the page by itself, and listens for', () => {
    render(<InputBase />);
    const rules = Array.from(document.querySelectorAll('style[data-emotion^="css-global"]'));
    const written = rules.flatMap(({ textContent }) => textContent?.match(/@keyframes [\w-]+/) ?? []);
    expect(new Set(written)).toEqual(new Set(Object.keys(autoFillFrames)));
  });
});
