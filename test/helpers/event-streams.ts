/** Event streams read as a browser reads them, word for word by WHATWG HTML, section 9.2.6; slow, and nothing of the product. */

export interface StreamEvent {
  readonly type: string;
  readonly id: string;
  readonly data: string;
}

/** The events that a browser is told of. */
export function eventsIn(text: string): StreamEvent[] {
  const events: StreamEvent[] = [];
  let [type, data, id] = ["", "", ""];
  for (const line of linesIn(text.replace(/^\ufeff/, ""))) {
    if (line === "") {
      if (data !== "") events.push({ type: type || "message", id, data: data.slice(0, -1) });
      [type, data] = ["", ""];
      continue;
    }
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const rest = colon < 0 ? "" : line.slice(colon + 1);
    const value = rest.startsWith(" ") ? rest.slice(1) : rest;
    if (colon === 0) continue;
    if (field === "event") type = value;
    else if (field === "data") data += `${value}\n`;
    else if (field === "id" && !value.includes("\0")) id = value;
  }
  return events;
}

/** Lines that have ended. */
function linesIn(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (character !== "\n" && character !== "\r") {
      line += character;
      continue;
    }
    if (character === "\r" && text[i + 1] === "\n") i++;
    lines.push(line);
    line = "";
  }
  return lines;
}
