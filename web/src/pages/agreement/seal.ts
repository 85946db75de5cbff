import { useEffect, useState } from 'preact/hooks';

/** SHA-256 in hex, as the server makes it. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The first 64 bits, in groups that can be read aloud: "3f9a-21c0-77de-04b1". */
export function spoken(hash: string): string {
  return hash.slice(0, 16).replace(/(.{4})(?=.)/g, '$1-');
}

/** The hash of what is on the page; null until it is known for exactly this text. */
export function useHash(text: string | null): string | null {
  const [known, setKnown] = useState<{ text: string; hash: string } | null>(null);
  useEffect(() => {
    if (text === null) return;
    let isCurrent = true;
    sha256(text)
      .then((hash) => {
        if (isCurrent) setKnown({ text, hash });
      })
      // No Web Crypto (an insecure origin): nothing can be signed there.
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [text]);
  return known !== null && known.text === text ? known.hash : null;
}
