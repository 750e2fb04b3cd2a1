import { attribute, type Element, elementsOf, isElement, wholeText } from './html-tree.ts'

const roles = /^(banner|contentinfo|navigation|search|complementary|dialog|alertdialog)$/

/**
 * What a saved page of a site has around its text: head, foot, search, notices about cookies, ways past the menu. A page without a
 * menu is no page of a site: there, all of it is the document.
 */
export function aroundText(page: Element): (element: Element) => boolean {
  let hasMenu = false
  let hasMain = false
  for (const element of elementsOf(page)) {
    const role = attribute(element, 'role')
    hasMenu ||= element.tagName === 'nav' || role === 'navigation'
    hasMain ||= element.tagName === 'main' || role === 'main'
  }
  if (!hasMenu || !hasMain) return () => false
  return (element) => {
    const { tagName } = element
    if (tagName === 'a') return /^#/.test(attribute(element, 'href') ?? '') && /^\s*skip\b/i.test(wholeText(element))
    const role = attribute(element, 'role') ?? ''
    const isAside = roles.test(role) || /^(header|footer|aside)$/.test(tagName)
    return isAside && (roles.test(role) || tagName === 'aside' || !isInText(element)) && !holdsHeading(element)
  }
}

/** The head of an article is part of it. */
function isInText(element: Element): boolean {
  for (let at: unknown = element.parentNode; at !== null && at !== undefined; at = (at as Element).parentNode) {
    const parent = at as Element
    if (isElement(parent) && /^(main|article)$/.test(parent.tagName)) return true
  }
  return false
}

const holdsHeading = (element: Element): boolean => {
  for (const inner of elementsOf(element)) if (inner.tagName === 'h1') return true
  return false
}
