import AxeBuilder from '@axe-core/playwright'
import { type Browser, test as base, expect, type Page } from '@playwright/test'

export type DemoPerson = 'heron' | 'otter' | 'linnet' | 'rowan' | 'wren' | 'priya' | 'sam' | 'dana' | 'hazel' | 'ada'

type Options = { scripts?: boolean; width?: number }

/** Somebody at a browser of their own. Every story opens one or more of these. */
export const test = base.extend<{
  visitor: (options?: Options) => Promise<Page>
  as: (who: DemoPerson, options?: Options) => Promise<Page>
}>({
  visitor: async ({ browser, baseURL }, use) => {
    const open = openPages(browser, baseURL)
    await use(open.page)
    await open.close()
  },
  as: async ({ browser, baseURL }, use) => {
    const open = openPages(browser, baseURL)
    await use(async (who, options) => {
      const page = await open.page(options)
      await page.goto('/sign-in')
      await page.locator(`button[name=demo][value=${who}]`).click()
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
    page: async ({ scripts = true, width = 1280 }: Options = {}): Promise<Page> => {
      const context = await browser.newContext({
        javaScriptEnabled: scripts,
        viewport: { width, height: 900 },
        locale: 'en-GB',
        timezoneId: 'Europe/London',
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

/** Axe, in light and in dark. Needs scripts: pages opened without them are looked at with them elsewhere. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    const found = violations.map(
      ({ id, nodes }) => `${id} (${colorScheme}): ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    )
    expect(found).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null })
}
