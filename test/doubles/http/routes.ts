/** A table's rows, compiled: `:name` stands for a part of the path, in digits where it is listed so. */
export interface Row<Handler> {
  method: string;
  /** `/repos/:owner/:repo` */
  path: string;
  handle: Handler;
}

export interface Found<One> {
  row: One;
  /** From the path, decoded. */
  params: Record<string, string>;
}

/** Finds the first row that takes a method and a path. */
export function compileRoutes<One extends Row<unknown>>(
  rows: One[],
  digits: ReadonlySet<string>,
): (method: string, path: string) => Found<One> | undefined {
  const compiled = rows.map((row) => ({ row, pattern: patternOf(row.path, digits) }));
  return (method, path) => {
    for (const { row, pattern } of compiled) {
      const found = row.method === method ? pattern.exec(path) : null;
      if (found) return { row, params: decoded(found.groups) };
    }
    return undefined;
  };
}

function patternOf(path: string, digits: ReadonlySet<string>): RegExp {
  return new RegExp(
    `^${path.replace(/\./g, String.raw`\.`).replace(/:(\w+)/g, (_, name: string) => `(?<${name}>${digits.has(name) ? String.raw`\d+` : '[^/]+'})`)}$`,
  );
}

function decoded(groups: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
}
