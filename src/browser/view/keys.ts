/** Single keys that do something, where nobody types; they can be turned off, for those who speak to their computer. */
import { make } from "./elements.ts";

type Keys = Readonly<Record<string, readonly [what: string, act: () => void]>>;

/** What was listened to before: keys are for what is shown. */
let listening: AbortController | undefined;

/** The line that says which keys there are. */
export function onKeys(keys: Keys): HTMLElement {
  const isOn = make("input", { type: "checkbox", id: "keys" });
  isOn.checked = true;
  listening?.abort();
  listening = new AbortController();
  const hear = (event: KeyboardEvent) => {
    if (!isOn.checked || event.ctrlKey || event.altKey || event.metaKey || isTyped(event.target)) return;
    const [, act] = keys[event.key] ?? [];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  document.addEventListener("keydown", hear, { signal: listening.signal });
  const said = Object.entries(keys).flatMap(([key, [what]]) => [make("kbd", {}, key), ` ${what} `]);
  return make("p", { class: "quiet help" }, make("label", {}, isOn, " Keys: "), ...said);
}

const TYPED = "textarea, select, input:not([type=checkbox])";

function isTyped(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(TYPED);
}
