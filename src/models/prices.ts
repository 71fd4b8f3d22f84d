/** US dollars for a million tokens, input and output, as the vendors' price lists stood in autumn 2026. */
const prices: readonly (readonly [model: RegExp, input: number, output: number])[] = [
  [/gpt-6(\.\d)?-luna/, 0.1, 0.5],
  [/gpt-6(\.\d)?-(sol|terra)/, 2, 10],
  [/gpt-5\.6-luna/, 0.2, 1.2],
  [/gpt-5\.6-terra/, 2, 12],
  [/gpt-5[\d.]*-nano|gpt-4\.1-nano/, 0.2, 1.25],
  [/gpt-5[\d.]*-mini|gpt-4\.1-mini|gpt-4o-mini/, 0.75, 4.5],
  [/claude-haiku-5/, 0.1, 0.5],
  [/claude-haiku-4/, 1, 5],
  [/claude-sonnet-5/, 2, 10],
  [/claude-sonnet-4/, 3, 15],
  [/gemini-[\d.]+-flash-lite/, 0.3, 2.5],
  [/gemini-[\d.]+-flash/, 1.5, 7.5],
  [/gpt-oss-/, 0.15, 0.75],
];

/** Rather too much than too little: a budget must hold for a model whose price nobody told us. */
const unknownPrice = [5, 30] as const;

/** What tokens cost by list price; on somebody's own machine nothing. */
export function priceOf(model: string, local: boolean, input: number, output: number): number {
  if (local) return 0;
  const known = prices.find(([name]) => name.test(model));
  const [perInput, perOutput] = known === undefined ? unknownPrice : [known[1], known[2]];
  return (input * perInput + output * perOutput) / 1_000_000;
}
