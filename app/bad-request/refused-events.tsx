import { EventFilter } from "@/components/events/event-filter";
import { PageHead } from "@/components/page/page-head";
import { Refusal } from "@/components/page/refusal";
import { eventOptions, kindChosen } from "@/lib/charts/event-options";
import { defaultView, parseQuery } from "@/lib/charts/query";
import { eventList } from "@/lib/charts/viewed-page";
import { isTyped, type RefusedView } from "../refused-view";

/** The events with the reason in the list's place; all fields of the filter show what was chosen and typed. */
export function RefusedEvents({ refused }: { refused: RefusedView }) {
  const parsed = parseQuery(eventList, new URLSearchParams(refused.query ?? ""));
  const options =
    parsed.fault === null
      ? eventOptions(parsed.view, kindChosen(parsed.presentation.filters))
      : eventOptions(defaultView(eventList), null);
  return (
    <>
      <PageHead
        trail={[{ label: "Events", href: "/events" }, { label: "Not allowed" }]}
        title="This view is not on offer"
      />
      <EventFilter options={options} refused={refused} />
      <Refusal {...refused} focused={refused.parameter !== "partner" && !isTyped(refused)} />
    </>
  );
}
