/** Elements of the document, made of plain data. Text goes in as text alone, so nothing that an export holds becomes markup. */
import { printable } from "../../errors/printable.ts";

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
export type Child = Node | string | undefined;

/** Attributes that are `true` stand without a value; those that are `false` or undefined are left out. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) set(element, attribute, value);
  element.append(...nodes(children));
  return element;
}

function set(element: Element, attribute: string, value: Attributes[string]): void {
  if (value === undefined || value === false) element.removeAttribute(attribute);
  else element.setAttribute(attribute, value === true ? "" : printable(String(value)));
}

/** Hidden characters, which could turn the text around them, are shown as U+FFFD. */
function nodes(children: readonly Child[]): (Node | string)[] {
  const given = children.filter((child) => child !== undefined);
  return given.map((child) => (typeof child === "string" ? printable(child) : child));
}

export function button(text: string, act: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = make("button", { type: "button", ...attributes }, text);
  made.addEventListener("click", act);
  return made;
}

/** What is below is replaced. */
export function fill(element: Element, ...children: readonly Child[]): void {
  element.replaceChildren(...nodes(children));
}

/** A label, and the control that it is of, which it may also be clicked for. */
export function labelled(text: string, control: HTMLElement, hint?: string): HTMLElement {
  const note = hint === undefined ? undefined : make("span", { class: "quiet" }, hint);
  return make("label", { class: "field" }, make("span", {}, text), control, note);
}

let made = 0;

/** Nothing else in the document has it. */
export function freshId(): string {
  made += 1;
  return `x${made}`;
}

/** A part of the page under a heading, by which it is named. */
export function section(heading: string, attributes: Attributes, ...children: readonly Child[]): HTMLElement {
  const id = freshId();
  const head = make("h2", { id }, heading);
  return make("section", { "aria-labelledby": id, ...attributes }, head, ...children);
}

/** A path that a line breaks in front of a step, before it breaks a name. */
export function pathText(path: string): HTMLElement {
  const steps = path.split(/(?<=.)(?=\.{1,2}[^.]|\[)/su);
  return make("span", {}, ...steps.flatMap((step, i) => (i < 2 ? [step] : [make("wbr"), step])));
}
