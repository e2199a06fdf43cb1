import type { Metadata } from "next";
import { TopicPage } from "../topic-page";

export const metadata: Metadata = {
  title: "Balances",
  description:
    "The US goods balance by partner, East Asia first: lines since 1985, the largest deficits, who replaced China.",
};

export default function Balances() {
  return (
    <TopicPage
      section="balances"
      label="Balances"
      subtitle="What the United States sells less what it buys, in goods, as the Census Bureau counts it. A deficit is negative; a partner’s surplus is the same figure with the sign turned."
      lead={["goods-balance", "east-asia-balances", "largest-deficits"]}
      topics={["balances"]}
      links={[
        { href: "/partners", label: "All partners" },
        { href: "/figures", label: "Reported figures held against the record" },
        { href: "/methodology", label: "How the numbers are made" },
      ]}
    />
  );
}
