import { type ReactNode, Suspense } from "react";

interface LaterProps {
  /** Whether a script asked for the page; a page asked for in any other way is whole at once. */
  byScript: boolean;
  /** Another in every view: React would wait for what it has shown here before. */
  view: string;
  children: ReactNode;
}

/** What nobody sees at once, folded or closed: where a script asked for the page it is sent when all else is painted. */
export function Later({ byScript, view, children }: LaterProps) {
  if (!byScript) return children;
  return (
    <Suspense key={view} fallback={null}>
      <Waiting>{children}</Waiting>
    </Suspense>
  );
}

async function Waiting({ children }: { children: ReactNode }) {
  await new Promise((resolve) => setTimeout(resolve, 250));
  return children;
}
