import type { Host, Transport } from './host';
import { operationNames, type OperationName } from './operation-names';
import { operations } from './operations';
import { parseSafely } from './parse-safely';
import { failInput, failReply, internalError, replySchemas } from './reply';

/**
 * The host as a user interface calls it. Inputs are checked before they are carried, so that a value which one carrier
 * would change (NaN, Map, undefined) is refused alike on all of them, and replies are checked when they arrive.
 *
 * Never rejects: a carrier that does not answer is an error with code `unreachable`, a reply that breaks the contract
 * one with code `internal`.
 */
export function createClient(transport: Transport): Host {
  const call = async (name: OperationName, input: unknown): Promise<unknown> => {
    const parsedInput = parseSafely(operations[name].input, input);
    if (parsedInput === null) return failReply('input', 'The request is nested too deeply.');
    if (!parsedInput.success) return failInput(parsedInput.error);
    let reply: unknown;
    try {
      reply = await transport(name, parsedInput.data);
    } catch {
      return failReply('unreachable', 'The app’s host does not answer. Start the app again.');
    }
    const parsedReply = parseSafely(replySchemas[name], reply);
    return parsedReply?.success === true ? parsedReply.data : internalError();
  };
  return Object.fromEntries(
    operationNames.map((name) => [name, (input: unknown) => call(name, input)]),
  ) as unknown as Host;
}
