import type { Metadata } from "next";
import { TopicPage } from "../topic-page";

export const metadata: Metadata = {
  title: "Duties",
  description: "Duties collected on US imports: by month, industry, chapter and partner, beside what the law writes.",
};

export default function Duties() {
  return (
    <TopicPage
      section="duties"
      label="Duties"
      subtitle="What the Census Bureau computes from the entries, as a share of imports for consumption: not what the law writes, and not the receipts of the Treasury."
      lead={["collected-duties", "collected-by-industry"]}
      topics={["duties"]}
      links={[
        { href: "/sectors", label: "All sectors" },
        { href: "/charts/headline-rates", label: "What the law writes" },
        { href: "/methodology", label: "How the numbers are made" },
      ]}
    />
  );
}
