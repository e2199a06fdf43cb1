import type { Verdict } from "@/lib/domain/verdict";

/**
 * Shape of a verdict on a 16 px square: a circle for a value, a square for a rate in law, the diamond of a reported
 * figure where it differs; full, half or open. `--ground` draws the tick, so that it reads on any theme.
 */
export function VerdictShape({ verdict, size = 16 }: { verdict: Verdict; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[verdict]}
    </svg>
  );
}

const line = { fill: "none", stroke: "currentColor", strokeWidth: 1.5 };
const tick = <path d="m4.8 8.2 2.2 2.2 4.2-4.6" fill="none" stroke="var(--ground)" strokeWidth={1.5} />;
const half = (
  <>
    <circle cx={8} cy={8} r={6.25} {...line} />
    <path d="M8 1.75a6.25 6.25 0 0 0 0 12.5z" fill="currentColor" />
  </>
);

const shapes = {
  agrees: (
    <>
      <circle cx={8} cy={8} r={7} fill="currentColor" />
      {tick}
    </>
  ),
  "in-force": (
    <>
      <rect x={1.5} y={1.5} width={13} height={13} fill="currentColor" />
      {tick}
    </>
  ),
  "agrees-with-another-period": half,
  "agrees-with-another-vintage": half,
  "agrees-with-another-basis": half,
  "one-layer-of-several": (
    <>
      <path d="M1.75 2.25h12.5v11.5H1.75z" {...line} />
      <path d="M1.75 6h12.5v4H1.75z" fill="currentColor" />
    </>
  ),
  "announced-only": (
    <rect x={2} y={2} width={12} height={12} {...line} strokeDasharray="2.4 1.6" strokeDashoffset={1.2} />
  ),
  superseded: <path d="M2 2h12v12H2zM2 14 14 2" {...line} />,
  differs: <path d="m8 1 7 7-7 7-7-7z" fill="currentColor" />,
  "no-counterpart": <path d="M3 8h10" {...line} />,
} satisfies Record<Verdict, React.ReactNode>;
