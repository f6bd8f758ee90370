import * as z from 'zod';

/** Nothing is padded to more characters than this. */
export const longestPadded = 30;

const length = z.int().min(1).max(longestPadded);

/** A step that changes the text of an id, as data: a recipe saves it, a person can read and edit it. */
export const joinRuleSchema = z.discriminatedUnion('rule', [
  /** Joins columns, each padded with zeros on the left to its length (0: as it is). `id` names the id itself. */
  z.strictObject({
    rule: z.literal('combine'),
    parts: z
      .array(z.strictObject({ name: z.string().min(1), length: z.int().min(0).max(longestPadded) }))
      .min(2)
      .max(4),
    separator: z.string().max(3),
  }),
  z.strictObject({ rule: z.literal('strip prefix'), prefix: z.string().min(1) }),
  z.strictObject({ rule: z.literal('fold case') }),
  z.strictObject({ rule: z.literal('drop separators') }),
  z.strictObject({ rule: z.literal('trim trailing letter') }),
  z.strictObject({ rule: z.literal('number after prefix') }),
  z.strictObject({ rule: z.literal('strip leading zeros') }),
  z.strictObject({ rule: z.literal('pad'), length }),
  /** Cuts the last `tail` characters off and pads both pieces with zeros on the left. */
  z.strictObject({ rule: z.literal('split and pad'), tail: length, headLength: length, tailLength: length }),
  /** Cuts at separators and pads each piece; as many pieces as there are lengths. */
  z.strictObject({ rule: z.literal('split at separators'), lengths: z.array(length).min(2).max(4) }),
]);

export type JoinRule = Readonly<z.infer<typeof joinRuleSchema>>;

/** At most this many rules on either side. */
export const mostRules = 3;
