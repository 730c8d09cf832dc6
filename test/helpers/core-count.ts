/** How many cores a piece of work makes: one that a run gives back serves the next. */
export async function coresMadeBy(work: () => Promise<void>): Promise<number> {
  const { Instance } = WebAssembly;
  let made = 0;
  WebAssembly.Instance = class extends Instance {
    constructor(module: WebAssembly.Module, imports?: WebAssembly.Imports) {
      super(module, imports);
      made++;
    }
  };
  try {
    await work();
  } finally {
    WebAssembly.Instance = Instance;
  }
  return made;
}
