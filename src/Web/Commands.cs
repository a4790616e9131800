using Buendnisnetz.Database;
using Buendnisnetz.Notifications;

namespace Buendnisnetz.Web;

/// <summary>What <c>bin/buendnisnetz</c> can do; without a command the house opens.</summary>
internal static class Commands
{
    private static readonly Command[] Own =
    [
        Doctor.Command,
        new("migrate", "", "Bringt die Datenbank auf den Stand des Programms; mit --plan sagt es nur, was geschähe.", Migrate),
        new("backup", "FILE", "Sichert Datenbank und Dateien in ein Archiv, auch im laufenden Betrieb.",
            async (services, arguments, cancel) =>
            await services.GetRequiredService<Archive>().Save(arguments[0], cancel)),
        new("restore", "FILE", "Spielt eine Sicherung in eine leere Instanz zurück; mit --replace auch in eine andere.",
            async (services, arguments, cancel) =>
            await services.GetRequiredService<Archive>().Load(arguments[0], services.GetRequiredService<IConfiguration>()
                .GetValue("replace", false), cancel)),
    ];

    /// <summary>What a command says is its answer: errors in asking the database reach it, and are not said twice.</summary>
    private static readonly string[] Quiet =
        ["--Logging:LogLevel:Default=Warning", "--Logging:LogLevel:Microsoft.EntityFrameworkCore.Query=Critical"];

    private static readonly string[] Silent = ["--Logging:LogLevel:Default=None", "--Logging:LogLevel:Microsoft=None"];

    /// <summary>Words before the first option are the command, the rest is configuration.</summary>
    public static (string[] Words, string[] Options) Split(string[] args)
    {
        var words = args.TakeWhile(word => !word.StartsWith("--", StringComparison.Ordinal)).ToArray();
        string[] quiet = IsPiped(args) ? Silent : words.Length > 0 ? Quiet : [];
        return (words, [.. quiet, .. args[words.Length..].Select(Setting)]);
    }

    /// <summary>Whether a program asks and no person: then whatever goes wrong is one code, without a word.</summary>
    public static bool IsPiped(string[] args) => args.FirstOrDefault() == ReceiveCommand.Name;

    private static string Setting(string option) => option switch
    {
        "--replace" or "--plan" => $"{option}=true",
        "--mail" => $"--{Doctor.Addressee}",
        _ when option.StartsWith("--mail=", StringComparison.Ordinal) => $"--{Doctor.Addressee}{option["--mail".Length..]}",
        _ => option,
    };

    public static async Task<int> Run(WebApplication app, string[] words)
    {
        if (words.Length > 0) return await Obey(app, words);
        await Update(app.Services, CancellationToken.None);
        return await Start.Open(app);
    }

    private static async Task<int> Obey(WebApplication app, string[] words)
    {
        var known = Own.Concat(app.Services.GetRequiredService<ModuleCatalog>().Of<Command>())
            .OrderBy(word => word.Name, StringComparer.Ordinal).ToList();
        var command = known.Find(one => one.Name == words[0]);
        if (command is null || !command.Takes(words.Length - 1))
            return command?.Piped is null ? Explain(known, command, words[0]) : Command.TryAgain;
        if (command.Piped is { } piped) return await Pipe(app, piped);
        if (!Own.Contains(command)) await Update(app.Services, CancellationToken.None);
        await using var scope = app.Services.CreateAsyncScope();
        Console.WriteLine(await command.Do(scope.ServiceProvider, words[1..], app.Lifetime.ApplicationStopping));
        return 0;
    }

    /// <summary>For a mail server: nothing is brought up to date, and nothing is said.</summary>
    private static async Task<int> Pipe(WebApplication app, Func<IServiceProvider, CancellationToken, Task<int>> piped)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await piped(scope.ServiceProvider, app.Lifetime.ApplicationStopping);
    }

    private static int Explain(List<Command> known, Command? command, string word)
    {
        if (command is not null) Console.Error.WriteLine($"So geht es: bin/buendnisnetz {command.Usage}");
        else if (word != "help") Console.Error.WriteLine($"„{word}“ ist kein Befehl.");
        if (command is null)
            foreach (var one in known) Console.WriteLine($"  {one.Usage,-32} {one.Hint}");
        return word == "help" ? 0 : 1;
    }

    private static async Task<string> Migrate(IServiceProvider services, IReadOnlyList<string> arguments, CancellationToken cancel)
    {
        var update = services.GetRequiredService<SchemaUpdate>();
        if (services.GetRequiredService<IConfiguration>().GetValue("plan", false)) return await update.Plan(cancel);
        return await update.Apply(cancel) ? "Die Datenbank ist auf dem neuen Stand." : "Die Datenbank war schon auf dem neuen Stand.";
    }

    private static async Task Update(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SchemaUpdate>().Apply(cancel);
    }
}
