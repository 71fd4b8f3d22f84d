const text = `Adjutant, a secretary that you own.

  adjutant [serve]             run everything: conversation, Telegram bot, web pages
  adjutant chat [--user NAME]  talk to it in the terminal; /quit ends
  adjutant parse [--now ISO_LOCAL] [--zone IANA] [--locale xx] [--model] TEXT…
                               print what is understood, as JSON;
                               --model has the configured language model read it
  adjutant parse --jsonl       the same for one request {text, now, zone, locale} a line
  adjutant login-link [USER]   print a one-time link to the web pages
  adjutant health              exit 0 if the running appliance is healthy
  adjutant version

Settings come from the environment, or from .env in the working or the data folder;
the README lists them.
`;

export async function run(): Promise<number> {
  process.stdout.write(text);
  return 0;
}
