import { dirname, join } from 'node:path'
import ts from 'typescript'
import type { Source } from './house.ts'

/** What people read of us in one file: sentences, labels, refusals. Words put in by code become "it". */
export function wordsIn({ path, text }: Source): string[] {
  const file = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : undefined,
  )
  const found: string[] = []
  const keep = (words: string) => {
    const tidy = words.replace(/\s+/g, ' ').trim()
    if (/[a-z]/i.test(tidy.replace(/\bit\b/g, ''))) found.push(tidy)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) {
      if (!isInline(node)) for (const part of paragraphsOf(node)) keep(part)
      visitAll(node)
      return
    }
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isJsxAttribute(node) && !isToldAttribute(node)) return
    if (isText(node) && isProse(plain(node))) keep(plain(node))
    visitAll(node)
  }
  const visitAll = (node: ts.Node) => ts.forEachChild(node, visit)
  visit(file)
  return found
}

/** The files of ours that a page shows, itself first: the components it imports, and theirs. */
export function filesOf(page: Source, all: ReadonlyMap<string, Source>): Source[] {
  const files = new Map<string, Source>()
  const follow = (source: Source) => {
    if (files.has(source.path)) return
    files.set(source.path, source)
    for (const [, from = ''] of source.text.matchAll(/from '((?:#app|\.)[^']+)'/g)) {
      const next = all.get(from.startsWith('#app/') ? from.slice(1) : join(dirname(source.path), from))
      if (next) follow(next)
    }
  }
  follow(page)
  return [...files.values()]
}

const inline = new Set(['a', 'strong', 'em', 'span', 'Link', 'When', 'time', 'mark', 'abbr'])
const nameOf = (node: ts.JsxElement | ts.JsxFragment): string =>
  ts.isJsxElement(node) ? node.openingElement.tagName.getText() : ''
const isInline = (node: ts.JsxElement | ts.JsxFragment): boolean =>
  inline.has(nameOf(node)) && ts.isJsxElement(node.parent) && saysSomething(node.parent)
const saysSomething = (node: ts.JsxElement): boolean =>
  node.children.some((child) => ts.isJsxText(child) && /[a-z]/i.test(child.text))

/** The words of an element, joined with those of its bold, linked and other inline parts. What stands in blocks inside it is read on its own. */
function paragraphsOf(node: ts.JsxElement | ts.JsxFragment): string[] {
  const parts: string[] = ['']
  const add = (words: string) => parts.push(`${parts.pop() ?? ''}${words}`)
  for (const child of node.children) {
    if (ts.isJsxText(child)) add(child.text)
    else if (ts.isJsxExpression(child)) add(inExpression(child.expression))
    else if (ts.isJsxSelfClosingElement(child) && child.tagName.getText() === 'When') add(' it ')
    else if (ts.isJsxElement(child) && inline.has(nameOf(child))) add(paragraphsOf(child).join(' '))
    else parts.push('')
  }
  return parts
}

/** `{' '}` is a space; a choice between two texts is read apart; anything else is one short word. */
function inExpression(expression: ts.Expression | undefined): string {
  if (!expression) return ''
  if (ts.isStringLiteral(expression)) return expression.text
  const isChoice = ts.isConditionalExpression(expression) || ts.isBinaryExpression(expression)
  return isChoice ? ' ' : 'it'
}

const told = new Set([
  'label',
  'hint',
  'legend',
  'title',
  'words',
  'readers',
  'send',
  'alt',
  'aria-label',
  'because',
  'without',
  'lead',
])
const isToldAttribute = (node: ts.JsxAttribute): boolean => told.has(node.name.getText())

const isText = (node: ts.Node): node is ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression =>
  (ts.isStringLiteral(node) && !ts.isJsxExpression(node.parent)) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateExpression(node)

const plain = (node: ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression): string =>
  ts.isTemplateExpression(node)
    ? node.head.text + node.templateSpans.map(({ literal }) => `it${literal.text}`).join('')
    : node.text

/** A sentence or a label, and not an address, a style or a key: it begins with a capital and has more than one word. */
const isProse = (text: string): boolean =>
  /^[“‘"']?\p{Lu}/u.test(text) && /\p{L} \p{L}/u.test(text) && !/[{}<>;=]|\/\w+\//.test(text)
