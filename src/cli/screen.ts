import type { Inbound } from "../domain/inbound";
import type { Reply, ReplyButton } from "../domain/reply";
import type { Wording } from "../i18n/wording";
import { paintReply, stripControls } from "./paint-reply";

export interface Screen {
  show(reply: Reply): void;
  /** What a line that was typed means; null for the number of no button, which is told. */
  read(line: string): Inbound | null;
  prompt(): void;
}

/** Numbers count over the messages last shown, so that each button on the screen has its own. */
export function createScreen(words: Wording, colors: boolean, print: (text: string) => void): Screen {
  let buttons: ReplyButton[] = [];
  let fresh = true;
  const describe = (button: ReplyButton, index: number) => `[${index + 1}] ${stripControls(button.label)}`;
  return {
    show: (reply) => {
      if (fresh) buttons = [];
      fresh = false;
      const first = buttons.length + 1;
      buttons.push(...reply.buttons.flat());
      print(`${paintReply(reply, first, colors)}\n\n`);
    },
    read: (line) => {
      const number = line.trim();
      const pressed = /^\d{1,2}$/.test(number) ? buttons[Number(number) - 1] : undefined;
      if (pressed?.kind === "link") {
        print(`${stripControls(pressed.href)}\n\n`);
        return null;
      }
      // Where there is nothing to press, a number is an answer: a time, say.
      if (pressed === undefined && buttons.length > 0 && /^\d{1,2}$/.test(number)) {
        const shown = buttons.map(describe).join("   ");
        print(`${words("terminal-no-button", { number, buttons: shown })}\n\n`);
        return null;
      }
      fresh = true;
      return pressed === undefined
        ? { kind: "text", text: line, replyTo: null }
        : { kind: "tap", action: pressed.action };
    },
    prompt: () => {
      if (colors) print(`${words("terminal-prompt")} `);
    },
  };
}
