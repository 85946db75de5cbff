/** What a page brings, with any one of its parts, besides the first page's file, the frame and the SDK; gzip bytes. */
export const PAGE_BYTES = 30_000;

/** The same, once somebody has pressed something on it: opened a dialog, sent an act, been refused. */
export const PRESSED_BYTES = 35_000;

/** What English words may add to a page with one of its parts. The page itself keeps within its bytes with them. */
export const ENGLISH_BYTES = 6_000;

/** By their names: a dialog, the file that calls the Functions, the words of the rarer refusals. */
const PRESSED = /(Dialog|Refusal)$|^acts$/;

/** A file of the build. */
export type BuiltFile = {
  /** As in the source: `DetailsBody`. */
  title: string;
  /** 0 where it is not counted. */
  bytes: number;
  /** Another page, or words in another language: no part of a page that links to it. */
  isApart: boolean;
  /** What it needs before it runs. */
  imports: readonly string[];
  /** What it may load later. */
  dynamicImports: readonly string[];
};

/** The same files as they weigh for whoever reads English: the words come beside the Vietnamese ones. */
export function inEnglish(
  files: ReadonlyMap<string, BuiltFile>,
  translations: ReadonlySet<string>,
): Map<string, BuiltFile> {
  const wordsOf = ({ dynamicImports }: BuiltFile) =>
    [...new Set(dynamicImports)]
      .filter((name) => translations.has(name))
      .reduce((sum, name) => sum + (files.get(name)?.bytes ?? 0), 0);
  return new Map(
    [...files].map(([name, file]) => [name, { ...file, bytes: file.bytes + wordsOf(file) }]),
  );
}

/** `title`: the page and the parts opened on it, each loaded by the one before: "SheetPage → DetailsBody". */
export type PageLoad = { title: string; bytes: number; most: number };

type Graph = ReadonlyMap<string, Pick<BuiltFile, 'imports'>>;

/** The files, and all that they import before they run. */
export function closure(starts: Iterable<string>, files: Graph): Set<string> {
  const found = new Set(starts);
  for (const name of found) {
    for (const imported of files.get(name)?.imports ?? []) {
      if (files.has(imported)) found.add(imported);
    }
  }
  return found;
}

/** A file that imports itself by way of others: some of them would run before what they need is there. */
export function circleIn(files: Graph): string | null {
  for (const [name, { imports }] of files) {
    if (closure(imports, files).has(name)) return name;
  }
  return null;
}

/**
 * All that a page can come to load: the page itself, then with one of its parts, then with a part of that
 * part, and so on. Parts beside each other are not added up: one step is shown at a time, one dialog opened.
 * @param known what is there already, neither counted nor followed
 * @param more what parts may weigh besides
 */
export function loadsOf(
  page: string,
  files: ReadonlyMap<string, BuiltFile>,
  known: ReadonlySet<string>,
  more = 0,
): PageLoad[] {
  const loads: PageLoad[] = [];
  const follow = (part: string, before: readonly BuiltFile[], there: ReadonlySet<string>) => {
    const names = [...closure([part], files)].filter((name) => !there.has(name));
    const arrived = names.flatMap((name) => files.get(name) ?? []);
    const steps = [...before, ...arrived.slice(0, 1)];
    const now = new Set([...there, ...names]);
    const counted = [...now].filter((name) => !known.has(name));
    loads.push({
      title: steps.map(({ title }) => title).join(' → '),
      bytes: counted.reduce((sum, name) => sum + (files.get(name)?.bytes ?? 0), 0),
      most:
        (steps.some(({ title }) => PRESSED.test(title)) ? PRESSED_BYTES : PAGE_BYTES) +
        (steps.length > 1 ? more : 0),
    });
    for (const next of new Set(arrived.flatMap(({ dynamicImports }) => dynamicImports))) {
      if (!now.has(next) && files.get(next)?.isApart === false) follow(next, steps, now);
    }
  };
  follow(page, [], known);
  return loads;
}
