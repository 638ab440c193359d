import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';

const { resolve } = createRequire(import.meta.url);

/** The faces pictures are written in: a machine may have none of its own, and no two machines should differ. */
const faces = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) => resolve(`dejavu-fonts-ttf/ttf/${file}`));

/** Sharp on a phone and in a report. */
const WIDTH = 960;

/** Makes a picture of a drawing, on white and beside the process's other work. */
export async function rasterize(svg: string): Promise<Buffer> {
  const picture = await renderAsync(svg, {
    fitTo: { mode: 'width', value: WIDTH },
    background: '#ffffff',
    font: {
      loadSystemFonts: false,
      fontFiles: faces,
      defaultFontFamily: 'DejaVu Sans',
      sansSerifFamily: 'DejaVu Sans',
    },
  });
  return picture.asPng();
}
