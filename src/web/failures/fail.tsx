import { ErrorPage } from "../../../views/error/page";
import { Notice } from "../../../views/layout";
import { wordingFor } from "../../i18n/wording";
import { describeError } from "../../log";
import { preferredLocale } from "../locale";
import { isHtmx, sendFragment, sendPage, shellOf } from "../render";
import type { Web, WebContext } from "../web";
import { explainFailure } from "./explain-failure";
import { WebFault } from "./fault";

/** The one place where a page's failure ends, whatever threw it: the person is told, and the log has the cause. */
export function answerFailure(web: Web) {
  return async (error: Error, c: WebContext): Promise<Response> => {
    prepare(c);
    const { sentence, status } = explainFailure(error, c.var.words, c.get("explainProvider"));
    if (status >= 500) web.assistant.log.error("web.failed", describeError(error));
    else if (!(error instanceof WebFault)) web.assistant.log.info("web.refused", describeError(error));
    if (isHtmx(c)) return sendNotice(c, sentence, status);
    if (error instanceof WebFault && error.kind === "signed-out" && c.req.method === "GET") {
      return c.redirect("/", 303);
    }
    return sendPage(
      c,
      <ErrorPage shell={shellOf(c)} sentence={sentence} next={nextAfter(c.req.path)} />,
      status,
    );
  };
}

/** Back to where whatever failed was begun. */
function nextAfter(path: string): string {
  const [, section = ""] = path.split("/");
  return ["integrations", "settings", "chat", "notes"].includes(section) ? `/${section}` : "/dashboard";
}

/** A failure before the session was looked up is told in the browser's language. */
function prepare(c: WebContext): void {
  if (c.get("words") !== undefined) return;
  const locale = preferredLocale(c.req.header("Accept-Language") ?? "");
  c.set("locale", locale);
  c.set("words", wordingFor(locale));
  c.set("session", null);
  c.set("user", null);
}

/** A form that has a place for its own result gets it there; everything else is told at the top of the page. */
function sendNotice(
  c: WebContext,
  sentence: string,
  status: Parameters<typeof sendFragment>[2],
): Promise<Response> {
  if (!c.req.header("HX-Target")?.endsWith("-result")) {
    c.header("HX-Retarget", "#notice");
    c.header("HX-Reswap", "innerHTML");
  }
  return sendFragment(c, <Notice tone="bad">{sentence}</Notice>, status);
}
