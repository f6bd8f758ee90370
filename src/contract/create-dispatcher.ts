import type { Host, Transport } from './host';
import { isOperationName, type OperationName } from './operation-names';
import { operations } from './operations';
import { parseSafely } from './parse-safely';
import { failInput, failReply, internalError, replySchemas } from './reply';

/** Called with what a bug threw, so that the host's own log has what the reply must not tell. */
export type ReportBug = (error: unknown, operation: OperationName) => void;

/**
 * The receiving end of a transport: checks the operation and its input, calls the host and checks the answer.
 *
 * Never rejects. An unknown operation is an error with code `unknown-operation`, a bad input one with code `input`; what
 * the host throws, or answers against the contract, goes to `reportBug` and becomes code `internal`.
 */
export function createDispatcher(host: Host, reportBug: ReportBug = () => undefined): Transport {
  return async (operation, input) => {
    if (!isOperationName(operation))
      return failReply('unknown-operation', 'The app’s host does not know this operation.');
    const parsedInput = parseSafely(operations[operation].input, input);
    if (parsedInput === null) return failReply('input', 'The request is nested too deeply.');
    if (!parsedInput.success) return failInput(parsedInput.error);
    try {
      const call = host[operation] as (input: unknown) => Promise<unknown>;
      const reply = await call(parsedInput.data);
      return replySchemas[operation].parse(reply);
    } catch (error) {
      reportBug(error, operation);
      return internalError();
    }
  };
}
