/** How far a sweep steps: over every single case with THOROUGH=1, as `./install.sh test` runs it, else over a part of them. */
export function stride(usual: number): number {
  return process.env.THOROUGH === "1" ? 1 : usual;
}
