import { area } from './area.js';
import { quotaForm } from './vi/quota-form.js';

export const t = area(quotaForm, async () => (await import('./en/quota-form.js')).quotaForm);
