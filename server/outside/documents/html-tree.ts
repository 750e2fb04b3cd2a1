import type { DefaultTreeAdapterTypes } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.ChildNode

export const isElement = (node: { readonly nodeName: string }): node is Element => 'tagName' in node
export const childrenOf = (element: Element): readonly Node[] => element.childNodes
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs?.find((each) => each.name === name)?.value

/** Every letter below an element, without going through the call stack: pages may be nested as deep as somebody likes. */
export function wholeText(element: Element, isWanted: (element: Element) => boolean = () => true): string {
  let text = ''
  const waiting: Node[] = [...childrenOf(element)].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === '#text' && 'value' in node) text += node.value
    else if (isElement(node) && isWanted(node))
      for (let at = node.childNodes.length - 1; at >= 0; at--) waiting.push(node.childNodes[at]!)
  }
  return text
}

/** Every element of a page, in order. */
export function* elementsOf(page: Element): Generator<Element> {
  const waiting: Node[] = [...childrenOf(page)].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue
    yield node
    for (let at = node.childNodes.length - 1; at >= 0; at--) waiting.push(node.childNodes[at]!)
  }
}

const hides =
  /(^|[;\s{])(display:\s*none|visibility:\s*hidden|mso-hide:\s*all|font-size:\s*0(px|pt|em|rem|%)?\s*(;|$|}|!)|opacity:\s*0(\.0+)?\s*(;|$|}|!))/i

/** Styles that a page gives letters by a plain rule for a class: what some editors write in place of bold and slanted elements. */
export function stylesOfClasses(page: Element): (element: Element) => string {
  const styles = new Map<string, string>()
  for (const [selectors, body] of rulesOf(page)) {
    if (!/font-(weight|style)\s*:/i.test(body)) continue
    for (const selector of selectors.split(',')) {
      const name = /^\s*(?:span|p)?\.([\w-]+)\s*$/i.exec(selector)?.[1]
      if (name) styles.set(name, `${styles.get(name) ?? ''};${body}`)
    }
  }
  return (element) =>
    styles.size === 0
      ? ''
      : (attribute(element, 'class') ?? '')
          .split(/\s+/)
          .map((each) => styles.get(each) ?? '')
          .join(';')
}

/** Selectors and bodies of a page's rules. Those for print or small screens say nothing of what this reader sees. */
function rulesOf(page: Element): (readonly [selectors: string, body: string])[] {
  const rules: (readonly [string, string])[] = []
  for (const element of elementsOf(page)) {
    if (element.tagName !== 'style') continue
    const text = wholeText(element)
      .slice(0, 500_000)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/@[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
    for (const [, selectors = '', body = ''] of text.matchAll(/([^{}]+)\{([^{}]*)\}/g)) rules.push([selectors, body])
  }
  return rules
}

/** Whether a page hides an element: by an attribute, by its own style, or by a plain rule for its class or id. */
export function hiddenBy(page: Element): (element: Element) => boolean {
  const classes = new Set<string>()
  const ids = new Set<string>()
  for (const [selectors, body] of rulesOf(page)) {
    if (!hides.test(body)) continue
    for (const selector of selectors.split(',')) {
      const simple = /^\s*[a-z0-9]*([.#])([\w-]+)\s*$/i.exec(selector)
      if (simple?.[2]) (simple[1] === '.' ? classes : ids).add(simple[2])
    }
  }
  return (element) =>
    attribute(element, 'hidden') !== undefined ||
    hides.test(attribute(element, 'style') ?? '') ||
    ids.has(attribute(element, 'id') ?? '') ||
    (classes.size > 0 && (attribute(element, 'class') ?? '').split(/\s+/).some((each) => classes.has(each)))
}
