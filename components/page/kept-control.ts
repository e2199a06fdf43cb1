/**
 * The control that the reader last used in a part marked `data-stay`, and the part's name. A view may be mounted anew by
 * the router; the focus would fall back to the top of the page.
 */
let used: { part: string; control: string } | null = null;

/** Controls for every reader; what only the pointer has (ticks of a ruler) is hidden from assistive technology. */
const forAll = ":is(a, button, input, select):not([aria-hidden=true] *)";

/** The control has the focus: note it. Dialogs open and close by themselves. */
export function noteControl(control: Element) {
  const part = control.closest("[data-stay]");
  if (part === null || control.closest("[role=dialog]") !== null) return;
  used = { part: nameOf(part), control: keyOf(control as HTMLElement) };
}

/** The focus left for another part of the page: nothing to return to. It leaves for nowhere when a view goes. */
export function forgetControl(next: EventTarget | null) {
  const part = (next as Element | null)?.closest("[data-stay]");
  if (next !== null && (!part || nameOf(part) !== used?.part)) used = null;
}

/**
 * Focus what was used, or the first control of its part where that control is gone.
 * @returns what stops it, as an effect wants it
 */
export function returnToControl(main: HTMLElement | null): (() => void) | undefined {
  if (used === null || main === null) return undefined;
  let frames = 0;
  let frame = 0;
  const restore = () => {
    if (used === null || document.activeElement !== document.body) return;
    const part = [...main.querySelectorAll("[data-stay]")].find((one) => nameOf(one) === used?.part);
    const controls = [...(part?.querySelectorAll<HTMLElement>(forAll) ?? [])];
    const same = controls.find((control) => keyOf(control) === used?.control);
    frames += 1;
    // The picker takes the place of its form a frame or two after the rest.
    if (!same && frames < 10) {
      frame = requestAnimationFrame(restore);
      return;
    }
    (same ?? controls.find((control) => control.checkVisibility()))?.focus({ preventScroll: true });
  };
  frame = requestAnimationFrame(restore);
  return () => cancelAnimationFrame(frame);
}

function nameOf(part: Element): string {
  return part.getAttribute("data-stay") || part.getAttribute("aria-label") || "";
}

/**
 * What a control is in every view. The words of some change with the view (`data-control` then says which it is); the
 * buttons of several forms say the same, so that the first field of the form belongs to it.
 */
function keyOf(control: HTMLElement): string {
  const field = control.closest("form")?.querySelector("[name]:not([type=hidden])")?.getAttribute("name") ?? "";
  const own = control.dataset.control ?? control.getAttribute("name") ?? control.textContent;
  return `${control.tagName} ${field} ${own}`;
}
