"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import { legendKeys } from "@/lib/plot/legend-keys";
import styles from "./chart.module.css";
import { ChartLegend } from "./chart-legend";
import type { LiveData } from "./live-data";

type Live = ComponentType<{ chart: LiveData; width: number; prefix: string }>;

/**
 * The box of a chart. Its children are the static drawings; once the box is visible and the browser idle, Recharts
 * draws the same geometry over them, at the same size, so nothing moves.
 */
export function ChartBox({ chart, prefix, children }: { chart: LiveData; prefix: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState<Live | null>(null);
  const [outer, setOuter] = useState(0);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const resize = new ResizeObserver(() => setOuter(element.clientWidth));
    resize.observe(element);
    const seen = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      seen.disconnect();
      whenIdle(() => import("./live-chart").then((module) => setLive(() => module.default)));
    });
    seen.observe(element);
    return () => {
      resize.disconnect();
      seen.disconnect();
    };
  }, []);

  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const width = drawnWidth(outer);
  const Live = live;
  const keys = legendKeys(chart);
  const shown = hidden.size === 0 ? chart : { ...chart, series: chart.series.filter(({ key }) => !hidden.has(key)) };
  const toggle = (key: string) => setHidden(toggled(hidden, key, keys.length));
  return (
    <>
      {keys.length > 0 && <ChartLegend keys={keys} hidden={hidden} onToggle={Live ? toggle : null} />}
      <div ref={box} className={styles.box} data-live={Live !== null && outer > 0}>
        {children}
        {Live && outer > 0 && (
          <div
            className={styles.live}
            data-drawing="live"
            style={{ width, transform: outer === width ? undefined : `scale(${outer / width})` }}
          >
            <Live chart={shown} width={width} prefix={prefix} />
          </div>
        )}
      </div>
    </>
  );
}

/** One key more or less hidden; hiding the last one shows all again, so that no chart stands empty. */
function toggled(hidden: ReadonlySet<string>, key: string, count: number): ReadonlySet<string> {
  const next = new Set(hidden);
  if (!next.delete(key)) next.add(key);
  return next.size === count ? new Set() : next;
}

/** The static drawing that the container query shows at this width (chart.module.css). */
function drawnWidth(outer: number): number {
  if (outer >= 896) return 1128;
  return outer >= 500 ? 704 : 343;
}

function whenIdle(run: () => void) {
  if ("requestIdleCallback" in window) window.requestIdleCallback(run, { timeout: 1500 });
  else setTimeout(run, 200);
}
