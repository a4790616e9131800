using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Territory;

/// <summary>The import on the console: <c>bin/buendnisnetz import-municipalities FILE</c>.</summary>
internal static class ImportCommand
{
    public static async Task<string> Run(IServiceProvider services, IReadOnlyList<string> arguments, CancellationToken cancel) =>
        await services.GetRequiredService<MunicipalityImport>().Import(arguments[0], Say, cancel);

    private static Task Say(int percent, string what) => Console.Out.WriteLineAsync($"{percent,3} %  {what}");
}
