using System.Text;
using MimeKit;

namespace Buendnisnetz.Platform;

/// <summary>A mail as it is read back from its file.</summary>
internal sealed record SpooledMail(string Name, IReadOnlyDictionary<string, string> Headers, string Text, string Html)
{
    public string To => Header("To");

    public string Subject => Header("Subject");

    public DateTimeOffset Date { get; private init; }

    /// <summary>Whether it goes to this address, however that is capitalised.</summary>
    public bool IsTo(string address) =>
        To.Equals(address, StringComparison.OrdinalIgnoreCase) || To.EndsWith($"<{address}>", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether these words stand in its address or its subject; none stand in every mail.</summary>
    public bool Speaks(string? words) => words?.Trim() is not { Length: > 0 } wanted
        || To.Contains(wanted, StringComparison.OrdinalIgnoreCase) || Subject.Contains(wanted, StringComparison.OrdinalIgnoreCase);

    public string Header(string name) => Headers.GetValueOrDefault(name, "");

    public static SpooledMail Read(string file)
    {
        using var raw = File.OpenRead(file);
        return Of(Path.GetFileNameWithoutExtension(file), raw);
    }

    /// <summary>A mail as it came over the wire.</summary>
    public static SpooledMail Parse(string name, string raw)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(raw));
        return Of(name, bytes);
    }

    private static SpooledMail Of(string name, Stream raw)
    {
        using var message = MimeMessage.Load(raw);
        var headers = message.Headers.GroupBy(header => header.Field, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First()
            .Value.Replace("\"", "", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase);
        return new(name, headers, message.TextBody?.ReplaceLineEndings("\n") ?? "", message.HtmlBody?.ReplaceLineEndings("\n") ?? "")
        { Date = message.Date };
    }
}
