/** Files that the executable carries inside itself, imported `with { type: "text" }`, or where one lies in it with "file". */
declare module "*.sql" {
  const text: string;
  export = text;
}
declare module "*.ftl" {
  const path: string;
  export = path;
}
declare module "*.css" {
  const text: string;
  export = text;
}
declare module "*.min.js" {
  const text: string;
  export = text;
}
declare module "*/static/app.js" {
  const text: string;
  export = text;
}
declare module "*.svg" {
  const text: string;
  export = text;
}
