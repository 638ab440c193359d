import { type DomainCount, describeWheel, wheelSvg } from '@ventanilla/mgi';

/** A wheel for a report: everything it says stands in the picture, whole names and counts below it. */
export type ReportWheel = {
  title: string;
  period: string;
  place: string;
  domains: readonly DomainCount[];
  labels: Readonly<Record<number, string>>;
  words: { wellDeveloped: string; potential: string };
  /** What whoever sees it has to know, such as which questions were asked. */
  note?: string;
  language: string;
};

/** Three times the drawing: sharp on paper at the width of a page. */
const PIXELS = 1_440;
const INK = '#1d2422';
const PAPER = '#ffffff';

export function reportSvg({ title, place, period, ...wheel }: ReportWheel): string {
  const svg = wheelSvg({
    ...wheel,
    ...{ id: 'wheel', title, legend: true, hub: [place, period] },
    description: describeWheel(wheel),
  });
  // Alone in a file there is no text around it to take the colour from.
  return svg.replace('<svg ', `<svg color="${INK}" `);
}

/** The same as pixels, on white; fails where the browser can not draw it. */
export async function reportPng(svg: string): Promise<Blob> {
  const image = await loaded(svg);
  const [width, height] = sizeOf(svg);
  const canvas = Object.assign(document.createElement('canvas'), {
    width: PIXELS,
    height: Math.round((PIXELS * height) / width),
  });
  const pencil = canvas.getContext('2d');
  if (!pencil) throw new Error('This browser has no canvas to draw on');
  pencil.fillStyle = PAPER;
  pencil.fillRect(0, 0, canvas.width, canvas.height);
  pencil.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made'))), 'image/png');
  });
}

/** An image without a size of its own is drawn as nothing in some browsers. */
async function loaded(svg: string): Promise<HTMLImageElement> {
  const [width, height] = sizeOf(svg);
  const sized = svg.replace('<svg ', `<svg width="${width}" height="${height}" `);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sized)}`;
  await image.decode();
  return image;
}

function sizeOf(svg: string): [number, number] {
  const [, , width = '480', height = '480'] = /viewBox="([^"]*)"/.exec(svg)?.[1]?.split(' ') ?? [];
  return [Number(width), Number(height)];
}
