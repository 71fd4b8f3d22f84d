import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { WebFault } from "../fault";
import type { WebEnv } from "../web";

const largestBody = 256 * 1024;
export const limitBody = bodyLimit({
  maxSize: largestBody,
  onError: () => {
    throw new WebFault("too-large");
  },
});

/** No request holds its person up for longer, whatever it waits for. */
export function limitTime(seconds: number) {
  return createMiddleware<WebEnv>(async (c, next) => {
    const over = AbortSignal.timeout(seconds * 1000);
    c.env?.timeout?.(c.req.raw, Math.ceil(seconds) + 5);
    c.set("signal", AbortSignal.any([c.req.raw.signal, over]));
    let giveUp = () => {};
    const tooLong = new Promise<never>((_resolve, reject) => {
      giveUp = () => reject(new WebFault("took-too-long"));
      over.addEventListener("abort", giveUp, { once: true });
    });
    try {
      await Promise.race([next(), tooLong]);
    } finally {
      over.removeEventListener("abort", giveUp);
    }
  });
}
