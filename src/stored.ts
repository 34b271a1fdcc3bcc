/**
 * What was stored as JSON, or null when it is not of the form it was stored in.
 * @param form an example: null stands for anything, an array of one item for any number of such items
 */
export function parseStored<T>(text: string, form: T): T | null {
  try {
    const value: unknown = JSON.parse(text);
    return fits(value, form) ? (value as T) : null;
  } catch {
    return null;
  }
}

export function fits(value: unknown, form: unknown): boolean {
  if (form === null || form === undefined) return true;
  if (typeof form !== 'object') return typeof value === typeof form;
  if (Array.isArray(form)) {
    if (!Array.isArray(value) || (form.length > 1 && value.length !== form.length)) return false;
    return form.length === 0 || value.every((item, index) => fits(item, form[form.length === 1 ? 0 : index]));
  }
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(form).every(([key, member]) => fits((value as Record<string, unknown>)[key], member));
}
