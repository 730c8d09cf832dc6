import { OWN, testExits, testFormats } from "./rules.ts";

testExits([
  [0, ["test", OWN]],
  [1, ["test", "./failing"]],
  [1, ["test", "./untested"]],
  [2, ["test", "./wrong"]],
]);

testFormats(["text", "json", "sarif"], ["test", OWN, "./alone"]);
