/** What each method may be called with. Anything else is refused, where the real server would silently ignore it. */
import * as z from "zod";

/** Nested values come as JSON objects in a JSON body and as JSON text in a form. */
function nested<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => {
    if (typeof value !== "string") return value;
    try {
      return JSON.parse(value);
    } catch {
      return value;
    }
  }, schema);
}

const integer = z.coerce.number<number | string>().int();
const flag = z.union([z.boolean(), z.enum(["true", "false"]).transform((word) => word === "true")]);
const languageCode = z.string().regex(/^([a-z]{2})?$/, "invalid language code specified");

function text(most: number) {
  return z
    .string("message text is empty")
    .refine((value) => value.isWellFormed(), "strings must be encoded in UTF-8")
    .refine((value) => value.trim() !== "", "message text is empty")
    .refine((value) => [...value].length <= most, "message is too long");
}

const entityTypes = z.enum(
  "mention hashtag cashtag bot_command url email phone_number bold italic underline strikethrough spoiler blockquote expandable_blockquote code pre text_link text_mention custom_emoji date_time".split(
    " ",
  ),
);
const entity = z
  .strictObject({
    type: entityTypes,
    offset: z.int().min(0),
    length: z.int().min(1),
    url: z.string().optional(),
    user: z.looseObject({ id: z.int() }).optional(),
    language: z.string().optional(),
    custom_emoji_id: z.string().optional(),
    unix_time: z.int().optional(),
    date_time_format: z
      .string()
      .regex(/^(r|w?[dD]?[tT]?)$/, "date-time entity format is invalid")
      .optional(),
  })
  .refine((it) => it.type !== "text_link" || it.url !== undefined, "a text_link entity needs its url")
  .refine((it) => it.type !== "date_time" || it.unix_time !== undefined, "a date_time entity needs its time");

function isReachableByTelegram(url: string): boolean {
  if (/^tg:/i.test(url)) return true;
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && new URL(url).hostname.includes(".");
}

const buttonUrl = z.string().refine(isReachableByTelegram, {
  error: ({ input }) => `inline keyboard button URL '${input}' is invalid: Wrong HTTP URL`,
});
const button = z
  .strictObject({
    text: z.string().refine((value) => value.trim() !== "", "inline keyboard button text must be non-empty"),
    icon_custom_emoji_id: z.string().optional(),
    style: z.enum(["danger", "success", "primary"]).optional(),
    url: buttonUrl.optional(),
    callback_data: z
      .string()
      .refine((data) => data !== "" && Buffer.byteLength(data) <= 64, "BUTTON_DATA_INVALID")
      .optional(),
    web_app: z
      .strictObject({ url: z.string().startsWith("https://", "only HTTPS links are allowed") })
      .optional(),
    switch_inline_query: z.string().optional(),
    switch_inline_query_current_chat: z.string().optional(),
    copy_text: z.strictObject({ text: z.string().min(1).max(256, "BUTTON_COPY_TEXT_INVALID") }).optional(),
  })
  .refine((it) => {
    const { text: _text, icon_custom_emoji_id: _icon, style: _style, ...actions } = it;
    return Object.values(actions).filter((action) => action !== undefined).length === 1;
  }, "text buttons are unallowed in the inline keyboard");

const inlineKeyboard = z.strictObject({
  inline_keyboard: z
    .array(z.array(button).max(8, "more than 8 buttons in a row"))
    .refine((rows) => rows.flat().length <= 100, "reply markup is too long"),
});
const replyKeyboard = z.union([
  z.strictObject({
    keyboard: z.array(
      z.array(z.strictObject({ text: z.string().min(1), request_location: z.boolean().optional() })),
    ),
    is_persistent: z.boolean().optional(),
    resize_keyboard: z.boolean().optional(),
    one_time_keyboard: z.boolean().optional(),
    input_field_placeholder: z.string().max(64).optional(),
    selective: z.boolean().optional(),
  }),
  z.strictObject({ remove_keyboard: z.literal(true), selective: z.boolean().optional() }),
  z.strictObject({
    force_reply: z.literal(true),
    input_field_placeholder: z.string().max(64).optional(),
    selective: z.boolean().optional(),
  }),
]);

const linkPreview = z.strictObject({
  is_disabled: z.boolean().optional(),
  url: z.string().optional(),
  prefer_small_media: z.boolean().optional(),
  prefer_large_media: z.boolean().optional(),
  show_above_text: z.boolean().optional(),
});

function entitiesLieInText(it: { text: string; entities?: Entity[] | undefined }): boolean {
  const splitsPair = (at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(it.text.slice(at - 1, at + 1));
  return (it.entities ?? []).every(
    ({ offset, length }) =>
      offset + length <= it.text.length && !splitsPair(offset) && !splitsPair(offset + length),
  );
}
const entitiesOutside = "entity bounds lie outside of the text or inside of a UTF-16 symbol";

const formatted = {
  text: text(4096),
  entities: nested(z.array(entity).max(100, "too many entities")).optional(),
  link_preview_options: nested(linkPreview).optional(),
};
const ofMessage = { chat_id: integer, message_id: integer };
const commandScope = {
  scope: nested(z.looseObject({ type: z.string() })).optional(),
  language_code: languageCode.optional(),
};

export type Entity = z.infer<typeof entity>;
export type InlineKeyboard = z.infer<typeof inlineKeyboard>;
export type ReplyKeyboard = z.infer<typeof replyKeyboard>;

export const parameters = {
  getMe: z.strictObject({}),
  getUpdates: z.strictObject({
    offset: integer.default(0),
    limit: integer.pipe(z.int().min(1).max(100)).default(100),
    timeout: integer.pipe(z.int().min(0)).default(0),
    allowed_updates: nested(z.array(z.string())).optional(),
  }),
  deleteWebhook: z.strictObject({ drop_pending_updates: flag.default(false) }),
  getWebhookInfo: z.strictObject({}),
  setMyCommands: z.strictObject({
    commands: nested(
      z
        .array(
          z.strictObject({
            command: z.string().regex(/^[a-z0-9_]{1,32}$/, "BOT_COMMAND_INVALID"),
            description: z.string().min(1).max(256, "BOT_COMMAND_DESCRIPTION_INVALID"),
          }),
        )
        .max(100, "BOT_COMMANDS_TOO_MUCH"),
    ),
    ...commandScope,
  }),
  getMyCommands: z.strictObject(commandScope),
  deleteMyCommands: z.strictObject(commandScope),
  setMyName: z.strictObject({ name: z.string().max(64).optional(), language_code: languageCode.optional() }),
  setMyDescription: z.strictObject({
    description: z.string().max(512).optional(),
    language_code: languageCode.optional(),
  }),
  setMyShortDescription: z.strictObject({
    short_description: z.string().max(120).optional(),
    language_code: languageCode.optional(),
  }),
  setChatMenuButton: z.strictObject({
    chat_id: integer.optional(),
    menu_button: nested(z.looseObject({ type: z.enum(["commands", "web_app", "default"]) })).optional(),
  }),
  sendChatAction: z.strictObject({
    chat_id: integer,
    message_thread_id: integer.optional(),
    action: z
      .string()
      .regex(
        /^(typing|(upload|record)_(photo|video|voice|document|video_note)|choose_sticker|find_location)$/,
        "wrong parameter action in request",
      ),
  }),
  getFile: z.strictObject({ file_id: z.string().min(1, "file_id not specified") }),
  sendMessage: z
    .strictObject({
      chat_id: integer,
      message_thread_id: integer.optional(),
      ...formatted,
      disable_notification: flag.optional(),
      protect_content: flag.optional(),
      reply_parameters: nested(
        z.strictObject({ message_id: z.int(), allow_sending_without_reply: z.boolean().optional() }),
      ).optional(),
      reply_markup: nested(z.union([inlineKeyboard, replyKeyboard])).optional(),
    })
    .refine(entitiesLieInText, entitiesOutside),
  editMessageText: z
    .strictObject({ ...ofMessage, ...formatted, reply_markup: nested(inlineKeyboard).optional() })
    .refine(entitiesLieInText, entitiesOutside),
  editMessageReplyMarkup: z.strictObject({ ...ofMessage, reply_markup: nested(inlineKeyboard).optional() }),
  deleteMessage: z.strictObject(ofMessage),
  answerCallbackQuery: z.strictObject({
    callback_query_id: z.string(),
    text: z
      .string()
      .refine((value) => [...value].length <= 200, "MESSAGE_TOO_LONG")
      .optional(),
    show_alert: flag.optional(),
    url: z.string().optional(),
    cache_time: integer.optional(),
  }),
};

export type Method = keyof typeof parameters;
export type Parameters<M extends Method> = z.infer<(typeof parameters)[M]>;
