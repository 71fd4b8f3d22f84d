/** Longer texts are shown to here; what is written keeps all of it. */
export function shorten(text: string, most = 600): string {
  const points = [...text];
  return points.length <= most ? text : `${points.slice(0, most - 1).join("")}…`;
}
