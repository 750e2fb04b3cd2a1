import type { Locator, Page } from '@playwright/test'
import { Document, HeadingLevel, ImageRun, Packer, Paragraph } from 'docx'
import { expect, sendForm } from './browser.ts'
import { aPicture } from './pictures.ts'

/** The steering group of the demonstration, where every story of reviewing is set. */
export const papers = '/working-together/community-head-injury-service-steering-group/documents'

/** A leaflet as a hospital writes it, in a Word file of ours. */
export async function aLeafletFile(name: string) {
  const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 })
  const children = [
    new Paragraph({ text: name, heading: HeadingLevel.HEADING_1 }),
    new Paragraph('This leaflet is for you and for the people close to you.'),
    heading('Your first weeks'),
    new Paragraph('Patients who fail to pace themselves will relapse. Fatigue is common after a head injury.'),
    new Paragraph({ text: 'Rest before you are tired.', bullet: { level: 0 } }),
    new Paragraph({ text: 'Ask somebody to keep visits short.', bullet: { level: 0 } }),
    new Paragraph({
      children: [
        new ImageRun({
          type: 'png',
          data: await aPicture('png', 600, 200),
          transformation: { width: 300, height: 100 },
        }),
      ],
    }),
    heading('Who to call'),
    new Paragraph('Ring the ward. Out of hours, ring 111.'),
  ]
  const buffer = await Packer.toBuffer(new Document({ sections: [{ children }] }))
  return {
    name: `${name}.docx`,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer,
  }
}

/** Chooses words of the draft on the page, as a mouse or a finger does. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('.paper') ?? document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      const at = text.data.indexOf(wanted)
      if (at === -1) continue
      const range = document.createRange()
      range.setStart(text, at)
      range.setEnd(text, at + wanted.length)
      document.getSelection()?.removeAllRanges()
      document.getSelection()?.addRange(range)
      return
    }
    throw new Error(`No “${wanted}” in the draft`)
  }, words)
}

/** Presses Tab until the keyboard is on something with this name, and says which. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}

/** Goes to a button by keyboard alone, presses it, and waits until the house has answered. */
export async function pressByKeyboard(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true })
  await tabTo(page, button)
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.keyboard.press('Enter')
  await answered
}

/** Follows a link by keyboard alone. */
export async function followByKeyboard(page: Page, name: string | RegExp): Promise<void> {
  const link = page.getByRole('link', { name, exact: typeof name === 'string' }).first()
  await tabTo(page, link)
  const from = page.url()
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(from)
}

/** Writes into a field by keyboard alone. */
export async function writeByKeyboard(page: Page, label: string, words: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }))
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(words)
}

/** Says what becomes of the comment whose page is open. */
export async function answerHere(page: Page, outcome: string, reason: string): Promise<void> {
  await page.getByRole('radio', { name: outcome, exact: true }).check()
  await page.getByLabel('Why?').fill(reason)
  await sendForm(page, page.getByRole('button', { name: 'Answer', exact: true }))
}
