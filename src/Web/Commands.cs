namespace Buendnisnetz.Web;

/// <summary>What <c>bin/buendnisnetz</c> can do; without a command the house opens.</summary>
internal static class Commands
{
    public static async Task<int> Run(WebApplication app, string[] args)
    {
        await using (var scope = app.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<Db>().Database.MigrateAsync();
        await app.RunAsync();
        return 0;
    }
}
