/** What may become of a link in a document that somebody brought. */
export type Link =
  | { readonly kind: 'safe'; readonly href: string }
  | { readonly kind: 'relative' | 'unsafe' | 'nowhere' }

const allowed = /^(https?:\/\/[^\s]+|mailto:[^\s]+|tel:[\d+ ()-]+|sms:[\d+ ()-]+)$/i

/** Google Docs sends every reader of a link past itself: where it led is in the address. */
export function withoutDetour(href: string): string {
  if (!/^https?:\/\/(www\.)?google\.[a-z.]+\/url\?/i.test(href)) return href
  const leads = URL.canParse(href) ? new URL(href).searchParams.get('q') : null
  return leads ?? href
}

/** Links lead to the web, to mail, to a telephone or to a place in the document, and do nothing else. */
export function safeLink(raw: string): Link {
  // Browsers pass over these letters, so "java\tscript:" is a script to them.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what we take out
  const href = raw.replace(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g, '').trim()
  if (href === '' || href === '#') return { kind: 'nowhere' }
  if (href.startsWith('#')) return { kind: 'safe', href: href.replace(/\s/g, '%20') }
  if (href.startsWith('//')) return safeLink(`https:${href}`)
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) {
    const spaced = href.replaceAll(' ', '%20')
    const link = /^(tel|sms):/i.test(href) ? href : spaced
    return allowed.test(link) ? { kind: 'safe', href: link } : { kind: 'unsafe' }
  }
  if (/^www\.[\w-]+\.[a-z]/i.test(href)) return { kind: 'safe', href: `https://${href.replaceAll(' ', '%20')}` }
  return { kind: 'relative' }
}
