import { issueLoginToken } from "../assistant/people/login";
import type { UserId } from "../domain/ids";
import type { Visitor } from "./web-visitor";
import type { World } from "./world";

/** Logs a visitor in by a one-time link, as its page would. */
export async function logInVisitor(
  world: World,
  visitor: Visitor,
  user: UserId = world.user.id,
): Promise<void> {
  const token = await issueLoginToken(world.assistant, user);
  const response = await visitor.submit(`/login/${token}`, {});
  if (response.status !== 303) throw new Error(`log-in answered ${response.status}`);
}
