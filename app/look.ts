/** How a person likes to read. */
export type Look = {
  readonly theme: 'system' | 'light' | 'dark'
  readonly textSize: 'usual' | 'large' | 'largest'
  readonly slowly: boolean
}

/** What a visitor chose, kept in a cookie that holds nothing else: `theme.textSize.slowly`. */
export function readLook(cookies: string | null): Look {
  const [theme, textSize, slowly] = /(?:^|;\s*)look=([a-z.]+)/.exec(cookies ?? '')?.[1]?.split('.') ?? []
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    textSize: textSize === 'large' || textSize === 'largest' ? textSize : 'usual',
    slowly: slowly === 'slowly',
  }
}

/** The cookie that remembers it for a year. */
export const lookCookie = ({ theme, textSize, slowly }: Look, isSecure: boolean): string =>
  `look=${theme}.${textSize}.${slowly ? 'slowly' : 'usual'}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
