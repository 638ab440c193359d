import qrcode from 'qrcode-generator';

/** White space around a code, in modules: readers need it. */
const MARGIN = 4;

/** A QR code drawn here: what it holds is sent to nobody. Dark on white in both themes, as readers expect. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const size = count + 2 * MARGIN;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width={208}
      height={208}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={darkModules(count, (row, column) => code.isDark(row, column))} fill="#000000" />
    </svg>
  );
}

function darkModules(count: number, isDark: (row: number, column: number) => boolean): string {
  const places = Array.from({ length: count * count }, (_, at) => ({
    row: Math.floor(at / count),
    column: at % count,
  }));
  const dark = places.filter(({ row, column }) => isDark(row, column));
  return dark.map(({ row, column }) => `M${column + MARGIN} ${row + MARGIN}h1v1h-1z`).join('');
}
