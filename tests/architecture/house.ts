import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of the house, as text. */
export type Source = { readonly path: string; readonly text: string }

/** Every file below a folder whose name ends so, with its text. A folder that is not there has none. */
export function sources(folder: string, ending: RegExp = /\.tsx?$/): Source[] {
  let paths: string[]
  try {
    paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch {
    return []
  }
  return paths
    .filter((path) => ending.test(path))
    .map((path) => join(folder, path))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

/** The text with comments blanked out, line for line, so that a reason given in words is not taken for code. */
export const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[^:'"`])\/\/.*$/gm, (_all, before: string) => before)

/** Lines that show a fault, as `path:number line`. */
export function faults({ path, text }: Source, isFault: (line: string, before: string) => boolean): string[] {
  const lines = withoutComments(text).split('\n')
  return lines.flatMap((line, at) => (isFault(line, lines[at - 1] ?? '') ? [`${path}:${at + 1} ${line.trim()}`] : []))
}
