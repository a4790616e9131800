using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Territory;

/// <summary>The register on the console: <c>compare-municipalities FILE</c>, then <c>import-municipalities FILE</c>.</summary>
internal static class RegisterCommands
{
    /// <summary>Says by name what an import would change, and changes nothing.</summary>
    public static async Task<string> Compare(IServiceProvider services, IReadOnlyList<string> arguments, CancellationToken cancel)
    {
        var changes = await services.GetRequiredService<MunicipalityImport>().Compare(arguments[0], cancel);
        await Tell("Neu", changes.Added, changes.AddedNames);
        await Tell("Umbenannt", changes.Renamed, changes.RenamedNames);
        await Tell("Aufgelöst", changes.Ended, changes.EndedNames);
        return changes.Any ? $"Würde ändern: {changes}. Noch ist nichts geändert." : $"{changes}.";
    }

    public static async Task<string> Import(IServiceProvider services, IReadOnlyList<string> arguments, CancellationToken cancel) =>
        await services.GetRequiredService<MunicipalityImport>().Import(arguments[0], Say, cancel);

    private static async Task Tell(string label, int count, IReadOnlyList<string> names)
    {
        foreach (var name in names) await Console.Out.WriteLineAsync($"{label}: {name}");
        if (count > names.Count) await Console.Out.WriteLineAsync($"{label}: und {count - names.Count} weitere");
    }

    private static Task Say(int percent, string what) => Console.Out.WriteLineAsync($"{percent,3} %  {what}");
}
