import type { PlotBand } from "@/lib/plot/stack-plot";

/** Side of the tile that is repeated, in px. */
const side = 8;

const up = "M-2,2l4,-4M0,8l8,-8M6,10l4,-4";
const down = "M-2,6l4,4M0,0l8,8M6,-2l4,4";

/**
 * A hatch for each layer, for ever, as its colour: in grey print several colours are one grey. The base and Section 301
 * have none: they are the lightest and the darkest. Strokes in a tile.
 */
const tiles: Record<string, string> = {
  "authority-section-201": "M0,4H8",
  "authority-section-232": "M1,2h2M5,6h2",
  "authority-ieepa-fentanyl": up,
  "authority-ieepa-reciprocal": down,
  "authority-ieepa-country": up + down,
  "authority-section-122": "M4,0V8",
  "authority-section-338": "M4,0V8M0,4H8",
  "balance-d3": up,
};

/** A hatch over a fill, for print alone: styles of a page and of an embed show it there, pictures leave it out. */
export function Hatch({ tone, d, id }: { tone: string; d: string; id: string }) {
  const tile = tiles[tone];
  if (tile === undefined) return null;
  return (
    <g data-hatch="" display="none">
      <pattern id={id} width={side} height={side} patternUnits="userSpaceOnUse">
        <path d={tile} stroke="var(--ground)" strokeWidth={1.75} fill="none" />
      </pattern>
      <path d={d} fill={`url(#${id})`} />
    </g>
  );
}

/** The hatches of a stack's layers; `prefix` tells the drawings of one page apart. */
export function BandHatches({ bands, prefix }: { bands: readonly PlotBand[]; prefix: string }) {
  return bands.map(({ key, tone, d }) => <Hatch key={key} tone={tone} d={d} id={`${prefix}hatch-${tone}`} />);
}

/** The same hatch over the area of a key (1, 1, 16 × 12). */
export function KeyHatch({ tone }: { tone: string }) {
  return <Hatch tone={tone} d="M1,1h16v12H1z" id={`key-${tone}`} />;
}
