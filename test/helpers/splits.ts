/**
 * Every way a test sends its input: whole, byte by byte, and in two pieces cut at each position.
 */
export function splits(input: string): string[][] {
  const ways = [[input], [...input]];
  for (let at = 1; at < input.length; at++) ways.push([input.slice(0, at), input.slice(at)]);
  return ways;
}
