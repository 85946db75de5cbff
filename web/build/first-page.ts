import type { Plugin } from 'vite';

const ENTRY = /\/src\/main\.tsx$/;

/**
 * One file for everything that the first page needs. Left alone, the bundler cuts out a file for every
 * set of pages that share a module: forty requests of half a kilobyte, each compressed by itself.
 */
export function firstPage(): { plugin: Plugin; isOfFirstPage: (id: string) => boolean } {
  const members = new Set<string>();
  return {
    isOfFirstPage: (id) => members.has(id),
    plugin: {
      name: 'first-page',
      apply: 'build',
      buildEnd() {
        members.clear();
        const queue = [...this.getModuleIds()].filter((id) => ENTRY.test(id));
        for (const id of queue) {
          if (members.has(id)) continue;
          members.add(id);
          queue.push(...(this.getModuleInfo(id)?.importedIds ?? []));
        }
      },
    },
  };
}
