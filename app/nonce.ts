import { createContext } from 'react';

/** The page's script nonce. Only the server provides it: a browser hides nonces from scripts. */
export const Nonce = createContext<string | undefined>(undefined);
