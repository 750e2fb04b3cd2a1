import type { MailWords } from '#server/outside/mail-words.ts'

/** What wakes somebody. No name, no group, nothing about anybody's health: others may see the screen. */
export function pageMail(link: string, { isLastRung }: { readonly isLastRung: boolean }): MailWords {
  return {
    subject: 'Waymark needs you now',
    text: [
      'Hello,',
      isLastRung
        ? 'Waymark needs you, and nobody has answered yet. You are the last to be asked.'
        : 'Waymark needs you. Somebody else is asked if nobody answers.',
      `Open this page, sign in, and press “I have got this”:\n${link}`,
      'Opening the link alone does not answer. This mail does not say more, so that nobody else can read along.',
      'Waymark',
    ].join('\n\n'),
  }
}

/** The same in one text message. */
export const pageText = (link: string): string => `Waymark needs you now. Open and press "I have got this": ${link}`
