/** What a browser lets the page do (Content Security Policy, Level 3): run its own script and its worker, and nothing else. */

/**
 * A worker that starts from a blob has the policy of the page that made it, so that nothing goes out of it either.
 *
 * @param script `'sha256-…'` of the page's own script.
 * @param style `'sha256-…'` of its style.
 */
export function pagePolicy(script: string, style: string): string {
  const lines = [
    "default-src 'none'",
    `script-src ${script} 'wasm-unsafe-eval'`,
    `style-src ${style}`,
    "worker-src blob:",
    "img-src data:",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types worker",
  ];
  return lines.join("; ");
}
