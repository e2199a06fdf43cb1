import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import "./globals.css";
import { siteUrl } from "./site-url";

// The same files as in globals.css, so that the browser fetches them once and before it has read the style sheet: both
// faces are in the first screen of every page.
const faces = [
  new URL("./fonts/source-sans-3.woff2", import.meta.url),
  new URL("./fonts/source-serif-4.woff2", import.meta.url),
];

export const metadata: Metadata = {
  metadataBase: new URL(siteUrl()),
  title: { default: "Tariff Ledger", template: "%s · Tariff Ledger" },
  description:
    "US trade balances and tariff rates, East Asia first, with every reported figure held against the official record.",
  applicationName: "Tariff Ledger",
  formatDetection: { telephone: false, date: false, address: false, email: false, url: false },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#FBFAF7" },
    { media: "(prefers-color-scheme: dark)", color: "#14161A" },
  ],
};

export default function Layout({ children }: { children: ReactNode }) {
  for (const { href } of faces) preload(href, { as: "font", type: "font/woff2", crossOrigin: "" });
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
