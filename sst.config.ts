/// <reference path="./.sst/platform/config.d.ts" />

export default $config({
  app: ({ stage }) => ({
    name: "kinerja",
    home: "aws",
    // Where data of public bodies may live is law (PP 71/2019): Jakarta, and nowhere else.
    providers: { aws: { region: "ap-southeast-3" } },
    removal: stage === "production" ? "retain" : "remove",
    protect: stage === "production",
  }),
  run: async () => {
    const { prepareBundles } = await import("./infra/bundles.ts");
    prepareBundles($cli.paths.root, $cli.command);
    const { table } = await import("./infra/table.ts");
    const { api } = await import("./infra/api.ts");
    await import("./infra/queue.ts");
    await import("./infra/schedule.ts");
    await import("./infra/stream.ts");
    const { alarms } = await import("./infra/alarms.ts");
    return { api: api.url, table: table.name, alarms };
  },
});
