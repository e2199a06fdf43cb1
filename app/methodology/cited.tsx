import type { ReactNode } from "react";
import { AsideLine } from "@/components/page/aside-line";
import { provenancePath } from "@/lib/domain/provenance-path";

/** A rule and, in a grey line, the datasets and laws it rests on. */
export function Cited({
  tables = [],
  law,
  children,
}: {
  tables?: readonly string[];
  law?: string;
  children: ReactNode;
}) {
  return (
    <>
      {children}
      <AsideLine>
        Rests on:{" "}
        {tables.map((id, at) => (
          <span key={id}>
            {at > 0 && ", "}
            <a href={provenancePath(id)}>{id}</a>
          </span>
        ))}
        {tables.length > 0 && law !== undefined && "; "}
        {law}
      </AsideLine>
    </>
  );
}
