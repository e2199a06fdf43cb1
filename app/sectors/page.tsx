import type { Metadata } from "next";
import { SectorsPage } from "./sectors-page";

export const metadata: Metadata = {
  title: "Sectors",
  description: "The twenty sectors of the site, with imports and MFN rates.",
};

export default function Page() {
  return <SectorsPage />;
}
