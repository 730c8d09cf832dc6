/** A value of every kind that a program may hand in by mistake; whatever holds text holds `canary`, which no message may. */
import { runInNewContext } from "node:vm";

const canary = "canary";

function fail(): never {
  throw new RangeError(canary);
}

function throwing(target: object): object {
  return new Proxy(target, Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((trap) => [trap, fail])));
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function withGetter(name: string | symbol): object {
  return Object.defineProperty({}, name, { enumerable: true, get: fail });
}

function detached(): Uint8Array {
  const bytes = Uint8Array.of(0x31);
  structuredClone(bytes, { transfer: [bytes.buffer] });
  return bytes;
}

function disguised(bytes: Uint8Array, member: PropertyDescriptor): Uint8Array {
  return Object.defineProperty(bytes, "length", member);
}

function cycle(): unknown[] {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

class Own {
  readonly name = canary;
}

/** `1`, in all kinds of bytes. */
const ONE = Uint8Array.of(0x31);

export const BYTES: Readonly<Record<string, () => unknown>> = {
  bytes: () => ONE,
  "a Buffer": () => Buffer.from("1"),
  "a buffer": () => ONE.slice().buffer,
  "shared memory": () => new Uint8Array(new SharedArrayBuffer(1)).fill(0x31).buffer,
  "a view of shared memory": () => new Uint8Array(new SharedArrayBuffer(1)).fill(0x31),
  "a DataView": () => new DataView(ONE.slice().buffer),
  "another typed array": () => Uint16Array.of(0x2031),
  "foreign bytes": () => runInNewContext("Uint8Array.of(0x31)"),
  "a foreign DataView": () => runInNewContext("new DataView(Uint8Array.of(0x31).buffer)"),
  "bytes that lie about their length": () => disguised(Uint8Array.of(0x31), { value: 100 }),
  "bytes whose length throws": () => disguised(Uint8Array.of(0x31), { get: fail }),
};

export const OTHERS: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  "a number": () => 7,
  NaN: () => Number.NaN,
  "a bigint": () => 7n,
  true: () => true,
  "a symbol": () => Symbol(canary),
  "a function": () => () => canary,
  "a class": () => Own,
  "an instance": () => new Own(),
  "a promise": () => Promise.resolve(canary),
  // biome-ignore lint/suspicious/noThenProperty: a program may have one
  "a thenable": () => ({ then: (done: (text: string) => void) => done(canary) }),
  "a Map": () => new Map([[canary, canary]]),
  "a date": () => new Date(Number.NaN),
  "an expression": () => /canary/,
  "boxed text": () => new String(canary),
  "an error": () => new Error(canary),
  "a proxy that throws": () => throwing({}),
  "a list that throws": () => throwing([]),
  "a function that throws": () => throwing(fail),
  "a revoked proxy": () => revoked({}),
  "a revoked list": () => revoked([]),
  "a then that throws": () => withGetter("then"),
  "a member that throws": () => withGetter("rules"),
  "a tag that throws": () => withGetter(Symbol.toStringTag),
  "an iterator that throws": () => withGetter(Symbol.iterator),
  "an iterator that is none": () => ({ [Symbol.asyncIterator]: 7 }),
  "an iterator without next": () => ({ [Symbol.asyncIterator]: () => ({}) }),
  "an iterator without steps": () => ({ [Symbol.iterator]: () => ({ next: () => 7 }) }),
  "a hidden member": () => Object.defineProperty({}, "rules", { value: canary }),
  "a member with a symbol": () => ({ [Symbol.for("rules")]: canary }),
  "a list of nothing": () => [undefined],
  "a list of null": () => [null],
  "a list with a hole": () => new Array(1),
  "a list of symbols": () => [Symbol(canary)],
  "a list in itself": cycle,
  "given away": detached,
  "a buffer that was given away": () => detached().buffer,
  "what only says that it is bytes": () => Object.setPrototypeOf({}, Uint8Array.prototype),
  "a proxy of bytes": () => new Proxy(Uint8Array.of(0x31), {}),
};

/** What some arguments are and others are not. */
export const PLAIN: Readonly<Record<string, () => unknown>> = {
  text: () => canary,
  "no text": () => "",
  "a lone surrogate": () => "\ud800",
  "a long text": () => canary.repeat(100_000),
  "an object": () => ({}),
  "an object without a prototype": () => Object.create(null),
  "a foreign object": () => runInNewContext("({})"),
  "a frozen object": () => Object.freeze({}),
  "a list": () => [],
  "a foreign list": () => runInNewContext("[]"),
  "a list of texts": () => [canary],
  "a proxy of a list": () => new Proxy([canary], {}),
};
