using System.Net.Sockets;
using Buendnisnetz.Database;
using Microsoft.AspNetCore.Connections;

namespace Buendnisnetz.Web;

/// <summary>
/// What keeps the house from opening, or a command from being obeyed, and is no mistake of the program: one sentence each.
/// </summary>
internal static class Obstacles
{
    /// <summary>The sentence; null where the error is a mistake of the program, which shall say all it knows.</summary>
    public static string? Of(Exception error, WebApplication? app)
    {
        List<Exception> chain = [error];
        while (chain[^1].InnerException is { } inner) chain.Add(inner);
        return First(chain, OfSettings) ?? First(chain, one => OfDatabase(one, app?.Services)) ?? First(chain, one => OfAddress(one, app))
            ?? First(chain, OfDisk);
    }

    private static string? First(List<Exception> chain, Func<Exception, string?> sentence) =>
        chain.Select(sentence).FirstOrDefault(found => found is not null);

    private static string? OfSettings(Exception error) => error switch
    {
        Refusal => error.Message,
        InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } => $"Eine Einstellung passt nicht: {Line(error)}",
        InvalidDataException { Source: "Microsoft.Extensions.Configuration.FileExtensions" } =>
            $"Eine Datei mit Einstellungen lässt sich nicht lesen: {Line(error)}",
        _ => null,
    };

    private static string? OfAddress(Exception error, WebApplication? app) => error switch
    {
        AddressInUseException => $"Die Adresse {Urls(app)} ist schon vergeben. Läuft das Bündnisnetz schon, oder ein anderes Programm? "
            + "Eine andere Adresse: --urls http://127.0.0.1:5081",
        SocketException { SocketErrorCode: SocketError.AccessDenied } =>
            $"Die Adresse {Urls(app)} darf dieser Benutzer nicht öffnen. Ports unter 1024 gehören dem Proxy davor.",
        SocketException { SocketErrorCode: SocketError.AddressNotAvailable } => $"Die Adresse {Urls(app)} gehört nicht zu diesem Rechner.",
        _ when IsOfServer(error) => $"Die Adresse {Urls(app)} (--urls) passt nicht: {Line(error)}",
        _ => null,
    };

    private static bool IsOfServer(Exception error) => error is FormatException or InvalidOperationException or ArgumentException
        && error.Source is "Microsoft.AspNetCore.Http" or "Microsoft.AspNetCore.Server.Kestrel.Core";

    private static string Urls(WebApplication? app) => app?.Configuration["urls"] ?? "";

    private static string? OfDatabase(Exception error, IServiceProvider? services) =>
        services?.GetRequiredService<Faults>().ObstacleIn(error) is { } goesOn ? $"{NameOfDatabase(services)} {goesOn}" : null;

    private static string NameOfDatabase(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<SchemaUpdate>().Name;
    }

    private static string? OfDisk(Exception error) => error switch
    {
        _ when Faults.IsFullDisk(error) => "Der Datenträger ist voll. Bitte schaffen Sie Platz und versuchen Sie es noch einmal.",
        _ when error is UnauthorizedAccessException || Faults.IsReadOnlyDisk(error) =>
            $"Datei oder Ordner lässt sich nicht lesen oder beschreiben: {Line(error)}",
        IOException => $"Das ging nicht: {Line(error)}",
        _ => null,
    };

    private static string Line(Exception error) => error.Message.Split('\n', '\r')[0];
}
