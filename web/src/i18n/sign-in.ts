import { area } from './area.js';
import { signIn } from './vi/sign-in.js';

export const t = area(signIn, async () => (await import('./en/sign-in.js')).signIn);
