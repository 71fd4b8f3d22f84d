import type { FC } from "hono/jsx";

/** Strokes on a 24 by 24 field; they take the colour of the text around them. */
const paths = {
  chat: "M21 11.5a8.4 8.4 0 0 1-9 8.4 9.6 9.6 0 0 1-3.4-.7L3 21l1.8-5A8.2 8.2 0 0 1 3 11.5a8.4 8.4 0 0 1 9-8.4 8.4 8.4 0 0 1 9 8.4Z",
  dashboard: "M4 4h7v9H4zM13 4h7v5h-7zM13 11h7v9h-7zM4 15h7v5H4z",
  notes: "M6 3h8l5 5v13H6zM14 3v5h5M9.5 13h5M9.5 17h5",
  integrations: "M9 7V3M15 7V3M6 7h12v4a6 6 0 0 1-12 0zM12 17v4",
  settings: "M4 7h9M17 7h3M4 17h3M11 17h9M15 4.6v4.8M9 14.6v4.8",
  logout: "M10 4H5v16h5M14 8l4 4-4 4M18 12H9",
  calendar: "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4",
  place:
    "M12 21s-7-6.3-7-11.5a7 7 0 0 1 14 0C19 14.7 12 21 12 21ZM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
  people:
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20a6.5 6.5 0 0 1 13 0M16 4.3a3.5 3.5 0 0 1 0 6.4M18 14.4a6.5 6.5 0 0 1 3.5 5.6",
  video: "M3 6.5h12v11H3zM15 10.5l6-3.5v10l-6-3.5z",
  bell: "M6 16.5V10a6 6 0 0 1 12 0v6.5l1.5 1.5h-15zM10 20.5a2.2 2.2 0 0 0 4 0",
  note: "M6 3h8l5 5v13H6zM14 3v5h5M9.5 13h5M9.5 17h5",
  folder: "M3 6h6l2 2.5h10V19H3z",
  route: "M4 12h5l5-6h6M9 12l5 6h6M17 3l3 3-3 3M17 15l3 3-3 3",
  repeat: "M4 11V9a3 3 0 0 1 3-3h12M16 3l3 3-3 3M20 13v2a3 3 0 0 1-3 3H5M8 21l-3-3 3-3",
  scissors:
    "M7.5 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM7.5 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM9.5 8.5 20 17M9.5 15.5 20 7",
  warning: "M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.3",
  check: "m5 12.5 4.5 4.5L19 7.5",
  back: "M9 6 4 11l5 5M4 11h10a5 5 0 0 1 0 10h-2",
  forward: "m15 6 5 5-5 5M20 11H10a5 5 0 0 0 0 10h2",
  info: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5.5M12 7.5v.3",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7.5V12l3 2",
  clip: "m20 11-8.5 8.5a5 5 0 0 1-7-7L13 4a3.3 3.3 0 0 1 4.7 4.7l-8.4 8.4a1.7 1.7 0 0 1-2.4-2.4L14.5 7",
  microphone:
    "M12 15a3.5 3.5 0 0 0 3.5-3.5v-5a3.5 3.5 0 0 0-7 0v5A3.5 3.5 0 0 0 12 15ZM5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3",
  send: "M4 12 20 4l-5 16-3.5-6.5zM11.5 13.5 20 4",
  telegram: "m3 11.5 18-7-3 15-6-4.5-3 3-.8-5.2zM8.2 12.8 17 7.6",
  globe: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18",
} as const;

export type IconName = keyof typeof paths;

export const Icon: FC<{ name: IconName; class?: string }> = ({ name, class: extra }) => (
  <svg class={extra === undefined ? "icon" : `icon ${extra}`} viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);

/** The pictographs that messages are marked with, drawn like everything else on the page. */
const pictographs: Readonly<Record<string, IconName>> = {
  "🗓": "calendar",
  "📍": "place",
  "🎥": "video",
  "👥": "people",
  "🔔": "bell",
  "📝": "note",
  "🗂": "folder",
  "🔁": "repeat",
  "✂": "scissors",
  "✉": "send",
  "⚠": "warning",
  "✅": "check",
  "↩": "back",
  "↪": "forward",
  ℹ: "info",
  "⏰": "clock",
  "🕙": "clock",
  "🎙": "microphone",
  "📎": "clip",
};

export function pictographIcon(pictograph: string): IconName | null {
  return pictographs[pictograph.replace(/\uFE0F/g, "")] ?? null;
}
