export function quickFolder(prefix: string): string
