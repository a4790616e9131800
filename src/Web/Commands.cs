using Buendnisnetz.Database;

namespace Buendnisnetz.Web;

/// <summary>What <c>bin/buendnisnetz</c> can do; without a command the house opens.</summary>
internal static class Commands
{
    private static readonly Command[] Own =
    [
        new("migrate", "", "Bringt die Datenbank auf den Stand des Programms.", async (services, _, cancel) =>
            await services.Migrate(cancel) ? "Die Datenbank ist auf dem neuen Stand." : "Die Datenbank war schon auf dem neuen Stand."),
        new("backup", "FILE", "Sichert Datenbank und Dateien in ein Archiv, auch im laufenden Betrieb.",
            async (services, arguments, cancel) =>
            await services.GetRequiredService<Archive>().Save(arguments[0], cancel)),
        new("restore", "FILE", "Spielt eine Sicherung in eine leere Instanz zurück; mit --replace auch in eine andere.",
            async (services, arguments, cancel) =>
            await services.GetRequiredService<Archive>().Load(arguments[0], services.GetRequiredService<IConfiguration>()
                .GetValue("replace", false), cancel)),
    ];

    /// <summary>Words before the first option are the command, the rest is configuration.</summary>
    public static (string[] Words, string[] Options) Split(string[] args)
    {
        var words = args.TakeWhile(word => !word.StartsWith("--", StringComparison.Ordinal)).ToArray();
        string[] quiet = words.Length > 0 ? ["--Logging:LogLevel:Default=Warning"] : [];
        return (words, [.. quiet, .. args[words.Length..].Select(option => option == "--replace" ? "--replace=true" : option)]);
    }

    public static async Task<int> Run(WebApplication app, string[] words)
    {
        if (words.Length > 0) return await Obey(app, words);
        await using (var scope = app.Services.CreateAsyncScope()) await scope.ServiceProvider.Migrate(CancellationToken.None);
        await app.RunAsync();
        return 0;
    }

    private static async Task<int> Obey(WebApplication app, string[] words)
    {
        var known = Own.Concat(app.Services.GetRequiredService<ModuleCatalog>().Of<Command>())
            .OrderBy(word => word.Name, StringComparer.Ordinal).ToList();
        var command = known.Find(one => one.Name == words[0]);
        if (command is null || !command.Takes(words.Length - 1)) return Explain(known, command, words[0]);
        try
        {
            await using var scope = app.Services.CreateAsyncScope();
            if (!Own.Contains(command)) await scope.ServiceProvider.Migrate(CancellationToken.None);
            Console.WriteLine(await command.Do(scope.ServiceProvider, words[1..], app.Lifetime.ApplicationStopping));
            return 0;
        }
        catch (Exception refused) when (refused is Refusal or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
    }

    private static int Explain(List<Command> known, Command? command, string word)
    {
        if (command is not null) Console.Error.WriteLine($"So geht es: bin/buendnisnetz {command.Usage}");
        else if (word != "help") Console.Error.WriteLine($"„{word}“ ist kein Befehl.");
        if (command is null)
            foreach (var one in known) Console.WriteLine($"  {one.Usage,-32} {one.Hint}");
        return word == "help" ? 0 : 1;
    }

    /// <summary>
    /// Migrates only when something is pending, because a start shall not wait for a lock it does not need; then stores what modules bring
    /// along.
    /// </summary>
    private static async Task<bool> Migrate(this IServiceProvider services, CancellationToken cancel)
    {
        var db = services.GetRequiredService<Db>();
        var pending = (await db.Database.GetPendingMigrationsAsync(cancel)).Any();
        if (pending) await db.Database.MigrateAsync(cancel);
        await StarterData.StoreAll(db, services.GetRequiredService<TimeProvider>().Now, cancel);
        return pending;
    }
}
