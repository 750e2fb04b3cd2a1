import { levelOrder, levels, type TriageLevel } from './verdict.ts'

/** One post with the level people gave it and the level triage gave it. */
export type Judged = { readonly label: TriageLevel; readonly level: TriageLevel; readonly isHardGreen: boolean }

/** How well triage did. Shares are between 0 and 1; a share of nothing is 1 for what should be found, 0 for what should not. */
export type Figures = {
  readonly posts: number
  /** Rows are the labels people gave, columns the levels triage gave, green to crisis. */
  readonly confusion: readonly (readonly number[])[]
  /** Mean F1 of amber, red and crisis. */
  readonly macroF1: number
  readonly crisisCalledUrgent: number
  readonly urgentRecall: number
  readonly urgentPrecision: number
  readonly flaggedRecall: number
  readonly hardGreensCalledUrgent: number
  readonly greensFlagged: number
}

/** The figures that issue 3 asks for. */
export function figuresOf(judged: readonly Judged[]): Figures {
  const confusion = levels.map((label) =>
    levels.map((level) => judged.filter((post) => post.label === label && post.level === level).length),
  )
  const share = (of: readonly Judged[], when: (post: Judged) => boolean, empty: number) =>
    of.length === 0 ? empty : rounded(of.filter(when).length / of.length)
  const isUrgent = (level: TriageLevel) => levelOrder(level) >= 2
  const isFlagged = (level: TriageLevel) => level !== 'green'
  const labelled = (when: (level: TriageLevel) => boolean) => judged.filter(({ label }) => when(label))
  return {
    posts: judged.length,
    confusion,
    macroF1: rounded((f1(confusion, 1) + f1(confusion, 2) + f1(confusion, 3)) / 3),
    crisisCalledUrgent: share(
      labelled((label) => label === 'crisis'),
      ({ level }) => isUrgent(level),
      1,
    ),
    urgentRecall: share(labelled(isUrgent), ({ level }) => isUrgent(level), 1),
    urgentPrecision: share(
      judged.filter(({ level }) => isUrgent(level)),
      ({ label }) => isUrgent(label),
      1,
    ),
    flaggedRecall: share(labelled(isFlagged), ({ level }) => isFlagged(level), 1),
    hardGreensCalledUrgent: share(
      judged.filter(({ isHardGreen }) => isHardGreen),
      ({ level }) => isUrgent(level),
      0,
    ),
    greensFlagged: share(
      labelled((label) => label === 'green'),
      ({ level }) => isFlagged(level),
      0,
    ),
  }
}

function f1(confusion: readonly (readonly number[])[], level: number): number {
  const right = confusion[level]![level]!
  const labelled = confusion[level]!.reduce((sum, each) => sum + each, 0)
  const called = confusion.reduce((sum, row) => sum + row[level]!, 0)
  return labelled + called === 0 ? 1 : (2 * right) / (labelled + called)
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000
