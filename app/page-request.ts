import { createContext } from 'react';

/** What a page shows of the request that made it. Only the server knows: a browser hides nonces from scripts. */
export const PageRequest = createContext<{ nonce?: string; requestId?: string }>({});
