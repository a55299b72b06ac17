/**
 * How a call is refused: `RangeError count: Expected a whole count from 0, got -1 at position 3`. Programs read the code,
 * people the message, so both are held.
 */
export function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    const { name, message, code } = error as Error & { readonly code?: string };
    return `${name} ${code}: ${message}`;
  }
  return 'nothing was thrown';
}
