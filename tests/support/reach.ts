import type { Page } from '@playwright/test'

/** A window of 1280 by 1024 that somebody has zoomed to 400%. */
export const zoomed = { width: 320, height: 256 }

/** What somebody with large letters or a small window cannot reach: what stands beyond the edge, and what is cut off. */
export const beyondReach = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 50)}”`
    const { scrollWidth } = document.documentElement
    if (scrollWidth > window.innerWidth)
      found.push(`the page is ${scrollWidth} wide in a window of ${window.innerWidth}`)
    const canScroll = (element: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) ||
      (element.parentElement !== null && canScroll(element.parentElement))
    for (const element of document.querySelectorAll('body *')) {
      const style = getComputedStyle(element)
      const box = element.getBoundingClientRect()
      if (box.width < 2 || box.height < 2 || style.visibility === 'hidden' || style.position === 'absolute') continue
      if (element.closest('svg')) continue
      if (box.right > window.innerWidth + 1 && !canScroll(element)) found.push(`beyond the edge: ${name(element)}`)
      const isCut = style.overflowX === 'hidden' || style.overflowY === 'hidden' || style.textOverflow === 'ellipsis'
      if (isCut && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1))
        found.push(`cut off: ${name(element)}`)
    }
    return [...new Set(found)]
  })

/** Goes through a page with the Tab key alone, to its end. Answers what was wrong on the way, and which names came in which order. */
export async function byKeyboard(page: Page): Promise<{ problems: string[]; order: string[] }> {
  const problems: string[] = []
  const order: string[] = []
  await page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
    window.scrollTo(0, 0)
  })
  for (let step = 0; step < 250; step++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element === document.body || element.dataset.walked) return null
      element.dataset.walked = 'yes'
      const name = `${element.tagName.toLowerCase()} “${(element.textContent || element.getAttribute('aria-label') || element.getAttribute('name') || '').trim().replace(/\s+/g, ' ').slice(0, 50)}”`
      const wrong: string[] = []
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) wrong.push('no mark of where one is')
      if (element.tabIndex > 0) wrong.push('an order of its own')
      const box = element.getBoundingClientRect()
      const [left, right] = [Math.max(0, box.left), Math.min(window.innerWidth, box.right)]
      const [top, bottom] = [Math.max(0, box.top), Math.min(window.innerHeight, box.bottom)]
      if (right - left < 1 || bottom - top < 1) wrong.push('outside the window')
      else {
        const isSeen = [0.15, 0.5, 0.85].some((down) =>
          [0.15, 0.5, 0.85].some((across) => {
            const over = document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down)
            return over !== null && (element.contains(over) || over.contains(element))
          }),
        )
        if (!isSeen) wrong.push('behind something else')
      }
      return { name, wrong }
    })
    if (!at) break
    order.push(at.name)
    problems.push(...at.wrong.map((wrong) => `${wrong}: ${at.name}`))
  }
  return { problems, order }
}
