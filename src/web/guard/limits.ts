import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { type FaultKind, WebFault } from "../failures/fault";
import type { WebEnv } from "../web";

const limitTo = (maxSize: number, fault: FaultKind) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new WebFault(fault);
    },
  });

const limitForm = limitTo(256 * 1024, "too-large");
/** A file of 20 MB, and the form around it. */
const limitUpload = limitTo(20 * 1024 * 1024 + 64 * 1024, "file-too-large");

/** Files come to the conversation, and nowhere else. */
export const limitBody = createMiddleware<WebEnv>((c, next) => {
  const brings =
    c.req.path === "/chat" && /^multipart\/form-data\b/i.test(c.req.header("Content-Type") ?? "");
  return (brings ? limitUpload : limitForm)(c, next);
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
