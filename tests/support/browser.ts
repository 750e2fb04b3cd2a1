import { type Browser, test as base, expect, type Locator, type Page } from '@playwright/test'
import axe from 'axe-core'
import { aHost } from './built-server.ts'

export type DemoPerson = 'heron' | 'otter' | 'linnet' | 'rowan' | 'wren' | 'priya' | 'sam' | 'dana' | 'hazel' | 'ada'

declare global {
  interface Window {
    axe: typeof axe
  }
}

type Options = { scripts?: boolean; width?: number; zone?: string }

type House = { origin: string; file: string }

/** The settings that the house of a file of stories differs by, such as the time of night: `test.use({ settings })`. */
type Settings = Readonly<Record<string, string>>

/**
 * Somebody at a browser of their own. Every story opens one or more of these.
 * Each file of stories has a house to itself, newly seeded: what one file posts pushes nothing down another's pages.
 */
export const test = base.extend<
  {
    visitor: (options?: Options) => Promise<Page>
    as: (who: DemoPerson, options?: Options) => Promise<Page>
  },
  { settings: Settings; house: House }
>({
  settings: [{}, { option: true, scope: 'worker' }],
  house: [
    async ({ settings }, use) => {
      const host = await aHost({ LOG_LEVEL: 'warn', ...settings })
      await host.start()
      // For what no page does (behind.ts).
      process.env.STORY_DATABASE = `file:${host.file}`
      await use(host)
      await host.end()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ house }, use) => use(house.origin),
  visitor: async ({ browser, baseURL }, use) => {
    const open = openPages(browser, baseURL)
    await use(open.page)
    await open.close()
  },
  as: async ({ browser, baseURL }, use) => {
    const open = openPages(browser, baseURL)
    await use(async (who, options) => {
      const page = await open.page(options)
      // What a button of the sign-in page sends. The stories of signing in press it; the others need only be inside.
      await page.request.post('/sign-in', { form: { demo: who }, headers: { Origin: baseURL ?? '' }, maxRedirects: 0 })
      await page.goto('/my-groups')
      await expect(page).toHaveURL(/\/my-groups/)
      return page
    })
    await open.close()
  },
})
export { expect }

function openPages(browser: Browser, baseURL: string | undefined) {
  const contexts: { close(): Promise<void> }[] = []
  return {
    page: async ({ scripts = true, width = 1280, zone = 'Europe/London' }: Options = {}): Promise<Page> => {
      const context = await browser.newContext({
        javaScriptEnabled: scripts,
        viewport: { width, height: 900 },
        locale: 'en-GB',
        timezoneId: zone,
        ...(baseURL ? { baseURL } : {}),
      })
      contexts.push(context)
      const page = await context.newPage()
      page.on('pageerror', (error) => {
        throw error
      })
      return page
    },
    close: async () => {
      for (const context of contexts) await context.close()
    },
  }
}

/** Presses a button that sends a form, and waits until the house has answered: whoever goes on at once would cut it off. */
export async function sendForm(page: Page, button: Locator): Promise<void> {
  // What a socket asks by is a POST too.
  const answered = page.waitForResponse(
    (response) => response.request().method() === 'POST' && !response.url().includes('/socket.io/'),
  )
  await button.click()
  await answered
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe looks for in each colour scheme: only what depends on colours can differ in the dark. */
const looks = {
  light: { type: 'tag', values: standards },
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} satisfies Record<string, axe.RunOnly>

/** Axe, in light and in dark. Needs scripts: pages opened without them are looked at with them elsewhere. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const found = await page.evaluate(async (runOnly) => {
      // A colour on its way from light to dark is neither.
      for (const animation of document.getAnimations()) animation.finish()
      const { violations } = await window.axe.run(document, { runOnly, resultTypes: ['violations'] })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
    }, looks[colorScheme])
    expect(found, `what axe finds in the ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null })
}
