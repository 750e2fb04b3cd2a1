// The package ships its types under a name TypeScript does not look for.
declare module 'unicode-confusables' {
  /** Replaces each character by the one that Unicode says it is taken for. */
  export function rectifyConfusion(text: string): string
}
