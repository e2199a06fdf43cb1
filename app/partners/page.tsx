import type { Metadata } from "next";
import { PartnersPage } from "./partners-page";

export const metadata: Metadata = {
  title: "Partners",
  description: "US goods balance, exports and imports by partner, for the last full year on file.",
};

export default function Page() {
  return <PartnersPage />;
}
