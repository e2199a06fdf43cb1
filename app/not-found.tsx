import type { Metadata } from "next";
import { Message } from "@/components/page/message";
import { PageHead } from "@/components/page/page-head";
import { siteSections } from "@/components/page/site-sections";
import { Shell } from "./shell";

export const metadata: Metadata = { title: "Not found", robots: { index: false } };

/** For paths that resemble nothing; an unknown chart, source or dataset comes to app/missing, which knows its neighbours. */
export default function NotFound() {
  return (
    <Shell section={null}>
      <PageHead title="There is no page at this address" />
      <Message>
        <p>
          Addresses of charts, sources and datasets never change, so the address may be misspelt. These pages list them
          all:
        </p>
        <ul>
          {siteSections.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </Message>
    </Shell>
  );
}
