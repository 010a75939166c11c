/** Renders GraphiQL with everything it needs inside, some 9 MB; imported when first asked for, as it is that big. */
export const renderPage = async (options: {
  readonly query: string | null;
  readonly token: string | null;
}): Promise<string> => {
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  return renderGraphiQL({
    title: "Kinerja",
    endpoint: "/graphql",
    ...(options.query === null ? {} : { defaultQuery: options.query }),
    ...(options.token === null
      ? {}
      : { headers: JSON.stringify({ authorization: `Bearer ${options.token}` }, null, 2) }),
  });
};
