const NAMES = [
  'ArrayBuffer',
  'Uint8Array',
  'Uint8ClampedArray',
  'Uint16Array',
  'Uint32Array',
  'Int32Array',
  'Float32Array',
  'Float64Array',
] as const;

/**
 * From now on a script of this process that wants a buffer of more than so many elements gets a `RangeError`, and
 * finds no built-in way to unpack a stream, which would not ask.
 */
export function capBuffers(most: number): void {
  for (const name of NAMES) {
    const construct = (target: object, args: unknown[], newTarget: object) => {
      if (typeof args[0] === 'number' && args[0] > most)
        throw new RangeError('a buffer larger than any article needs');
      return Reflect.construct(target as never, args, newTarget as never) as object;
    };
    Object.assign(globalThis, { [name]: new Proxy(globalThis[name], { construct }) });
  }
  Object.assign(globalThis, { DecompressionStream: undefined });
}
