// What the walk asks the host while it goes on: each time that it comes to a place for the first time, or to a candidate.

/** A child of `node` by name (`size` bytes at `name`, escapes undone), or by index if `name` is 0. */
@external("host", "child")
export declare function askChild(node: usize, name: usize, size: u32, index: f64): usize;

/** Which node a watched candidate is, given the code of what its watches saw. */
@external("host", "variant")
export declare function askVariant(node: usize, code: u32): usize;

/** Which node a candidate is, given its bytes. */
@external("host", "judge")
export declare function askJudge(node: usize, start: usize, size: u32): usize;

/** Which node a candidate is that is too large to hold. */
@external("host", "presume")
export declare function askPresume(node: usize): usize;
