/** Lets the server answer others before long work goes on. Never inside a transaction, which would hold the lane. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
