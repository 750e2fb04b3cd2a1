import { z } from 'zod'
import { invalid } from '../kernel/refusal.ts'

/** A password somebody chooses. Long and plain beats short and clever, so length is all that is asked of its shape. */
export const newPassword = z
  .string()
  .min(8, 'Use at least 8 letters, numbers or signs')
  .max(200, 'Use at most 200 letters, numbers or signs')

/** Refuses the passwords that guessers try first, and the person's own name or address. `field` is where the form shows it. Refuses: invalid. */
export async function demandUncommon(field: string, password: string, own: readonly string[] = []): Promise<void> {
  const plain = password.normalize('NFKC').toLowerCase().trim()
  const mine = own.flatMap((text) => [text, text.split('@')[0] ?? '']).map((text) => text.toLowerCase())
  if (mine.includes(plain))
    throw invalid({ [field]: ['Choose a password that is not your name or your e-mail address'] })
  if ((await commonPasswords()).has(plain) || /^(.)\1*$/u.test(plain))
    throw invalid({
      [field]: [
        'Many people use that password, so it is easy to guess. Three words that do not belong together work well',
      ],
    })
}

let common: Promise<ReadonlySet<string>> | undefined

/** Read when the first password is chosen: most days of a server's life, nobody needs the list in memory at once. */
function commonPasswords(): Promise<ReadonlySet<string>> {
  common ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set([...dictionary.passwords.filter((password) => password.length >= 8), 'waymark-demo']),
  )
  return common
}
