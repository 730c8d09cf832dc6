/** User info in URLs goes whole, and what only looks like it stays. */
import { describe, expect, it } from "vitest";
import { DETECTORS } from "../../../src/detectors/table.ts";
import { compileDetectors } from "../../../src/text/detect.ts";
import { marked } from "../marked.ts";

const detectors = compileDetectors(DETECTORS, { regions: [] });
const left = (text: string) =>
  marked(detectors, text).replaceAll("[url-with-secrets]", "[CREDENTIALS]").replaceAll("[email]", "[EMAIL]");

describe("goes whole, and leaves the host", () => {
  it.each([
    ["postgres://app:h@rd!pw1@db.example.org:5432/shop", "postgres://[CREDENTIALS]@db.example.org:5432/shop"],
    ["https://tok;en123@h.example/", "https://[EMAIL]/"],
    ["https://tok|en123@h.example/", "https://[EMAIL]/"],
    ["https://example.com|ana@example.org|x", "https://example.com|[EMAIL]|x"],
    ["redis://:letmein1@cache:6379/0", "redis://[CREDENTIALS]@cache:6379/0"],
    ["postgres://app:a(b)[c]{d}@db.example.org/shop", "postgres://[CREDENTIALS]@db.example.org/shop"],
    ["amqp://app:p:q@mq/vhost", "amqp://[CREDENTIALS]@mq/vhost"],
    ["https://app:p/q@intranet/x", "https://[CREDENTIALS]@intranet/x"],
    ["https://app:p/q#r?s@db.example.org/x", "https://[CREDENTIALS]@db.example.org/x"],
    ["amqp://app:p?q#r@mq.example.org", "amqp://[CREDENTIALS]@mq.example.org"],
    ["amqp://app:1234?q@mq.example.org/x", "amqp://[CREDENTIALS]@mq.example.org/x"],
    ["amqp://app:1234#q@mq", "amqp://[CREDENTIALS]@mq"],
    ["amqp://a#pp:q@mq", "amqp://[CREDENTIALS]@mq"],
    ["ftp://a?pp:q@mq.example.org", "ftp://[CREDENTIALS]@mq.example.org"],
    ["redis://:p/q@cache", "redis://[CREDENTIALS]@cache"],
    ["mysql://app:p@q/r@db.example.org/x", "mysql://[CREDENTIALS]@db.example.org/x"],
    ["mysql://app:12/34@db.example.org/x", "mysql://[CREDENTIALS]@db.example.org/x"],
    ["mongodb://u:p@h1,h2/db", "mongodb://[CREDENTIALS]@h1,h2/db"],
    ["mongodb://u:p@h1:27017,h2:27017/db?x=kim@example.org", "mongodb://[CREDENTIALS]@h1:27017,h2:27017/db?x=[EMAIL]"],
    ["jdbc:postgresql://u:p@h/db", "jdbc:postgresql://[CREDENTIALS]@h/db"],
    ["jdbc:oracle:thin:u/p@db.example.org:1521:x", "jdbc:oracle:thin:[CREDENTIALS]@db.example.org:1521:x"],
    ["ldap://u:p@[2001:db8::7]:389/", "ldap://[CREDENTIALS]@[[ip-address]]:389/"],
    ["ftp://u:p@192.0.2.7/x", "ftp://[CREDENTIALS]@[ip-address]/x"],
    ["ftp://kim@example.org:pw@host/x", "ftp://[CREDENTIALS]@host/x"],
    ["smtp://u:p%40q@mail.example.org", "smtp://[CREDENTIALS]@mail.example.org"],
    ["see 'ftp://u:p@h/x', or (ftp://u:q@h).", "see 'ftp://[CREDENTIALS]@h/x', or (ftp://[CREDENTIALS]@h)."],
    [
      "https://p.example.org/?u=ftp://u:p@h.example.org&x=kim@example.org",
      "https://p.example.org/?u=ftp://[CREDENTIALS]@h.example.org&x=[EMAIL]",
    ],
    ["1|ftp://u:p@h.example.org|kim@example.org|2", "1|ftp://[CREDENTIALS]@h.example.org|[EMAIL]|2"],
    ["https://u:p@www.example.org/users/kim@example.org", "https://[CREDENTIALS]@www.example.org/users/[EMAIL]"],
    ["https://kim@intranet/x", "https://[CREDENTIALS]@intranet/x"],
    ["ftp://kim@example.org/x", "ftp://[EMAIL]/x"],
    ["ssh://git@code.example.org/x", "ssh://[EMAIL]/x"],
  ])("%s", (text, expected) => {
    expect(left(text)).toBe(expected);
    expect(left(expected)).toBe(expected);
  });
});

describe("has none", () => {
  it.each([
    ["https://www.example.org/@kim"],
    ["https://www.example.org:8443/@kim/post?x=@lee"],
    ["https://intranet/@kim, http://localhost:5173/@vite/client"],
    ["http://backend:8080/users/kim@example.org", "http://backend:8080/users/[EMAIL]"],
    ["http://[2001:db8::7]:8080/@kim", "http://[[ip-address]]:8080/@kim"],
    ["redis://cache:6379/0?x=kim@example.org", "redis://cache:6379/0?x=[EMAIL]"],
    ["https://www.example.org/?q=kim@example.org", "https://www.example.org/?q=[EMAIL]"],
    ["http://backend:8080?kim@example.org", "http://backend:8080?[EMAIL]"],
    ["amqp://mq:5672?to=kim@example.org", "amqp://mq:5672?to=[EMAIL]"],
    ["amqp://mq.example.org:5672?kim@example.org", "amqp://mq.example.org:5672?[EMAIL]"],
    ["https://www.example.org:8443,kim@example.org", "https://www.example.org:8443,[EMAIL]"],
    ["1|https://www.example.org|k:v|kim@example.org|2", "1|https://www.example.org|k:v|[EMAIL]|2"],
    ["'ftp://h:21/x','kim@example.org'", "'ftp://h:21/x','[EMAIL]'"],
    ['{"a":"ftp://h:x/y","b":"kim@example.org"}', '{"a":"ftp://h:x/y","b":"[EMAIL]"}'],
    ["https://www.example.org:8443。联系kim@example.org", "https://www.example.org:8443。联系[EMAIL]"],
    ["docker://nginx:1.25@sha256:00ff00ff00ff00ff, docker://alpine@sha256:00ff00ff00ff00ff"],
    ["ssh://git@host/x, user@web1:~$ ls, npm i @scope/pkg@1.2.3, @media, @Override, @kim"],
    ["jdbc:oracle:thin:@db.example.org:1521:x, jdbc:oracle:thin:@//h/x"],
    ["https://[CREDENTIALS]@host/x?y=@z, ://u:p@h"],
  ])("%s", (text, expected = text) => expect(left(text)).toBe(expected));
});

it("takes the password as an address where only addresses are looked for, and leaves the host", () => {
  const alone = compileDetectors(
    DETECTORS.filter(({ id }) => id === "email"),
    { regions: [] },
  );
  expect(marked(alone, "postgres://app:h@rd!pw1@db.example.org/x")).toBe("postgres://app:h@[email]@db.example.org/x");
});
