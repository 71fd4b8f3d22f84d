/** Files that the executable carries inside itself, imported `with { type: "text" }`. */
declare module "*.sql" {
  const text: string;
  export { text as default };
}
declare module "*.ftl" {
  const text: string;
  export { text as default };
}
declare module "*.css" {
  const text: string;
  export { text as default };
}
