/** Whether every single case is to be tried, as `./install.sh test` has it. */
export const thorough = process.env.THOROUGH === "1";

/** How far a sweep steps: over every single case where that is wanted, else over a part of them. */
export function stride(usual: number): number {
  return thorough ? 1 : usual;
}
