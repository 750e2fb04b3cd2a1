/** A town's name as it is compared: small letters, no marks, "St." as "st", one space between words. */
export const townKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`.]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bsaint\b/g, 'st')
    .trim()
