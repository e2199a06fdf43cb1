import { channel } from "node:diagnostics_channel";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { Held } from "./held";

interface LaterProps {
  /** Whether a script asked for the page; a page asked for in any other way is whole at once. */
  byScript: boolean;
  /** Its name among the late parts of the page, the same in every view. */
  part: string;
  children: ReactNode;
}

/** Tells the front, which keeps answers, that the rest of this one comes late (lib/cli/view-answers.mjs). */
const late = channel("tariff-ledger:late");

/** Milliseconds by which a browser has what was asked for first, and has painted it; the last of them are watched. */
const behind = 150;
const watched = 20;

/**
 * What is below the fold, folded or closed: where a script asked for a view it is sent after what the reader chose.
 * Until it is there the part of the view before stands in its place.
 */
export function Later({ byScript, part, children }: LaterProps) {
  return (
    <Held late={byScript} part={part}>
      {byScript ? <Waiting>{children}</Waiting> : children}
    </Held>
  );
}

async function Waiting({ children }: { children: ReactNode }) {
  const id = (await headers()).get("x-by-script");
  await pause(behind - watched);
  const began = performance.now();
  await pause(watched);
  // A server that was busy just now may not have sent all that comes before.
  late.publish({ id, isApart: performance.now() - began < 2 * watched });
  return children;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
