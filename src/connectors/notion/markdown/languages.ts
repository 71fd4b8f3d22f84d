/** Languages that Notion has a name for; others are plain text. */
const known = new Set(
  `abap arduino bash basic c c# c++ clojure coffeescript css dart diff docker elixir elm erlang f# flow fortran gherkin
  glsl go graphql groovy haskell html java javascript json julia kotlin latex less lisp livescript lua makefile markdown
  markup matlab mermaid nix objective-c ocaml pascal perl php powershell prolog protobuf python r reason ruby rust sass
  scala scheme scss shell sql swift toml typescript vb.net verilog vhdl webassembly xml yaml`.split(/\s+/),
);

const short: Readonly<Record<string, string>> = {
  cs: "c#",
  cpp: "c++",
  js: "javascript",
  kt: "kotlin",
  md: "markdown",
  py: "python",
  rb: "ruby",
  rs: "rust",
  sh: "shell",
  ts: "typescript",
  yml: "yaml",
};

export function languageOf(name: string): string {
  const lower = name.toLowerCase();
  const full = short[lower] ?? lower;
  return known.has(full) ? full : "plain text";
}
