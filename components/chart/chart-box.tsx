"use client";

import { type ComponentType, memo, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useLive } from "@/components/page/use-live";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { type PlotWidth, pageWidths } from "@/lib/plot/frame";
import styles from "./chart.module.css";
import { ChartLegend } from "./chart-legend";
import { drawingClass } from "./drawing-class";
import { shownOf, toggled } from "./hidden-series";
import type { LiveChartProps } from "./live-chart";
import type { LiveData } from "./live-data";

type Live = ComponentType<LiveChartProps>;
type Static = ComponentType<{ chart: PreparedChart; width: number; prefix: string; links: "here" }>;

/** What draws charts in this browser, once it is loaded, and the width of the box it last drew in. */
let drawers: { Live: Live; Static: Static } | null = null;
let lastOuter = 0;

/**
 * The box of a chart. Its children are the static drawings; once the box is visible and the browser idle, Recharts
 * draws the same geometry over them, at the same size, so nothing moves. Where a filter puts a new box in the place of
 * an old one, the one drawing that fits is drawn here and at once; the others, for print and other widths, follow. A
 * view that a script asked for comes without children: this browser draws them all (see lib/cli/view-answers.mjs).
 * Never drawn again with other props: another chart has another key (chart-figure.tsx).
 */
export const ChartBox = memo(Box, () => true);

interface Props {
  chart: LiveData;
  prefix: string;
  children: ReactNode | null;
}

function Box({ chart, prefix, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const mountedByScript = useLive();
  const [quick, setQuick] = useState(mountedByScript && drawers !== null && lastOuter > 0);
  const [live, setLive] = useState<Live | null>(null);
  const [outer, setOuter] = useState(0);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const resize = new ResizeObserver(() => {
      lastOuter = element.clientWidth;
      setOuter(lastOuter);
    });
    resize.observe(element);
    const seen = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      seen.disconnect();
      whenIdle(() => loadDrawers().then(({ Live }) => setLive(() => Live)));
    });
    seen.observe(element);
    whenIdle(() => setQuick(false));
    return () => {
      resize.disconnect();
      seen.disconnect();
    };
  }, []);

  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const [pointed, setPointed] = useState<string | null>(null);
  const width = drawnWidth(outer);
  const Live = live;
  const { keys, labelled, hidden, shown } = useMemo(() => shownOf(chart, asked), [chart, asked]);
  const toggle = (key: string) => {
    setAsked(toggled(chart, hidden, key));
    // What was pointed at may be gone without the pointer having left it.
    setPointed(null);
  };
  const legend = keys.length > 0 && (!labelled || Live) && (
    <ChartLegend keys={keys} hidden={hidden} onToggle={Live ? toggle : null} onPoint={setPointed} asked={labelled} />
  );
  return (
    <>
      {!labelled && legend}
      <div ref={box} className={styles.box} data-live={Live !== null && outer > 0}>
        {quick || children === null ? (
          <Drawings chart={chart} prefix={prefix} widths={quick ? [drawnWidth(lastOuter)] : pageWidths} />
        ) : (
          children
        )}
        {Live && outer > 0 && (
          <div
            className={styles.live}
            data-drawing="live"
            style={{ width, transform: outer === width ? undefined : `scale(${outer / width})` }}
          >
            <Live
              chart={shown}
              width={width}
              prefix={prefix}
              pointed={pointed}
              onPoint={setPointed}
              onHide={labelled ? toggle : null}
            />
          </div>
        )}
      </div>
      {/* Under the drawing, so that nothing moves under the pointer when it appears. */}
      {labelled && legend}
    </>
  );
}

/** The static drawings as this browser makes them; none until what draws them is loaded. */
function Drawings({ chart, prefix, widths }: { chart: LiveData; prefix: string; widths: readonly PlotWidth[] }) {
  const [ready, setReady] = useState(drawers);
  useEffect(() => {
    if (ready === null) loadDrawers().then(setReady);
  }, [ready]);
  if (ready === null) return null;
  return widths.map((width) => (
    <div key={width} className={drawingClass(width)} data-drawing="static">
      <ready.Static chart={chart as unknown as PreparedChart} width={width} prefix={prefix} links="here" />
    </div>
  ));
}

/** The static drawing that the container query shows at this width (chart.module.css). */
function drawnWidth(outer: number): PlotWidth {
  if (outer >= 896) return 1128;
  return outer >= 500 ? 704 : 343;
}

async function loadDrawers() {
  const [live, still] = await Promise.all([import("./live-chart"), import("./static-chart")]);
  drawers = { Live: live.default, Static: still.StaticChart };
  return drawers;
}

function whenIdle(run: () => void) {
  if ("requestIdleCallback" in window) window.requestIdleCallback(run, { timeout: 1500 });
  else setTimeout(run, 200);
}
