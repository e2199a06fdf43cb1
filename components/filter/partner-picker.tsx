"use client";

import { useEffect, useId, useRef, useState } from "react";
import { useLive } from "@/components/page/use-live";
import { PartnerForm } from "./partner-form";
import styles from "./partner-picker.module.css";
import { PickerList } from "./picker-list";

export interface PickerPartner {
  code: string;
  label: string;
}

export interface PartnerPickerProps {
  /** One partner at a time: a choice is followed at once. */
  one: boolean;
  /** Partners and groups of the view. */
  chosen: readonly PickerPartner[];
  /** Partners and groups that can be chosen besides. */
  options: readonly PickerPartner[];
  /** Most that the address takes. */
  most: number;
  action: string;
  /** The rest of the view: all but the partners. */
  fields: readonly { name: string; value: string }[];
}

/** Search, tick and show partners; a form that does the same without a script. */
export function PartnerPicker({ one, chosen, options, most, action, fields }: PartnerPickerProps) {
  const live = useLive();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const picker = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const show = (codes: readonly string[]) => {
    close();
    const partner = form.current?.elements.namedItem("partner");
    if (partner instanceof HTMLInputElement) partner.value = codes.join("~");
    form.current?.requestSubmit();
  };
  // Escape and a press outside close it wherever the focus is; so does walking out of it by Tab.
  useEffect(() => {
    if (!open) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      setOpen(false);
      button.current?.focus();
    };
    const press = ({ target }: Event) => {
      if (!picker.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener("keydown", leave);
    document.addEventListener("pointerdown", press);
    return () => {
      document.removeEventListener("keydown", leave);
      document.removeEventListener("pointerdown", press);
    };
  }, [open]);
  if (!live)
    return <PartnerForm one={one} chosen={chosen} options={options} most={most} action={action} fields={fields} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only sees the focus leave what is within
    <div
      ref={picker}
      className={styles.picker}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null && !picker.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles.opener}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {one ? "Another partner" : chosen.length > 0 ? "+ Add or change" : "Choose partners"}
      </button>
      <form ref={form} action={action} hidden>
        <input type="hidden" name="partner" />
        {fields.map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </form>
      {open && (
        <PickerList id={id} one={one} chosen={chosen} options={options} most={most} onShow={show} onClose={close} />
      )}
    </div>
  );
}
