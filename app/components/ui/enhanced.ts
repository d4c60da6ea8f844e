import { useEffect, useState } from 'react';

/** False on the server and while JavaScript loads; then true. What depends on it only adds. */
export const useEnhanced = (): boolean => {
  const [enhanced, setEnhanced] = useState(false);
  useEffect(() => setEnhanced(true), []);
  return enhanced;
};
