import { parse, print, stripIgnoredCharacters, visit } from "graphql";

/** The same schema without its descriptions and blanks: they would double what a cold start has to parse. */
export const deployedSdl = (sdl: string): string =>
  stripIgnoredCharacters(
    print(
      visit(parse(sdl), {
        enter: (node) => ("description" in node ? { ...node, description: undefined } : undefined),
      }),
    ),
  );
