using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Buendnisnetz.Platform;

/// <summary>A mail as it is read back from its file: just enough of MIME for the mails this house writes.</summary>
internal sealed partial record SpooledMail(string Name, IReadOnlyDictionary<string, string> Headers, string Text, string Html)
{
    public string To => Header("To");

    /// <summary>Whether it goes to this address, however that is capitalised.</summary>
    public bool IsTo(string address) =>
        To.Equals(address, StringComparison.OrdinalIgnoreCase) || To.EndsWith($"<{address}>", StringComparison.OrdinalIgnoreCase);

    public string Subject => Header("Subject");

    public DateTimeOffset Date => DateTimeOffset.TryParse(Header("Date"), CultureInfo.InvariantCulture, out var date) ? date : default;

    public string Header(string name) => Headers.GetValueOrDefault(name, "");

    public static SpooledMail Read(string file) => Parse(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file, Encoding.UTF8));

    public static SpooledMail Parse(string name, string raw)
    {
        var (headers, body) = Split(raw.ReplaceLineEndings("\n"));
        var parts = Parts(headers, body).ToDictionary(part => part.Type, part => part.Text);
        return new(name, headers, parts.GetValueOrDefault("text/plain", ""), parts.GetValueOrDefault("text/html", ""));
    }

    private static IEnumerable<(string Type, string Text)> Parts(Dictionary<string, string> headers, string body)
    {
        var type = headers.GetValueOrDefault("Content-Type", "text/plain");
        var boundary = type.IndexOf("boundary=", StringComparison.Ordinal);
        if (boundary < 0) return [(type.Split(';')[0].Trim(), Decode(headers, body))];
        var line = "--" + type[(boundary + 9)..].Split(';')[0].Trim().Trim('"');
        return body.Split(line)[1..^1].SelectMany(part => { var (inner, text) = Split(part.TrimStart('\n')); return Parts(inner, text); });
    }

    private static (Dictionary<string, string> Headers, string Body) Split(string raw)
    {
        var end = raw.IndexOf("\n\n", StringComparison.Ordinal);
        var head = raw[..(end < 0 ? raw.Length : end)].Replace("\n ", " ", StringComparison.Ordinal).Replace("\n\t", " ", StringComparison.Ordinal);
        var headers = head.Split('\n').Select(line => line.Split(':', 2)).Where(pair => pair.Length == 2)
            .GroupBy(pair => pair[0].Trim(), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => Words(group.First()[1].Trim()), StringComparer.OrdinalIgnoreCase);
        return (headers, end < 0 ? "" : raw[(end + 2)..]);
    }

    /// <summary>Encoded words (RFC 2047) as text; a letter may begin in one word and end in the next.</summary>
    private static string Words(string value) => EncodedWords().Replace(value, found => Encoding.UTF8.GetString(
        [.. found.Groups["word"].Captures.Zip(found.Groups["kind"].Captures).SelectMany(word => Bytes(word.First.Value, word.Second.Value))])).Replace("\"", "", StringComparison.Ordinal);

    private static byte[] Bytes(string word, string kind) =>
        kind is "B" or "b" ? Convert.FromBase64String(word) : Encoding.UTF8.GetBytes(QuotedPrintable(word.Replace('_', ' ')));

    [GeneratedRegex(@"(?:=\?utf-8\?(?<kind>[BQ])\?(?<word>[^?\s]*)\?=\s*)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EncodedWords();

    private static string Decode(Dictionary<string, string> headers, string body) =>
        headers.GetValueOrDefault("Content-Transfer-Encoding", "").Trim().ToLowerInvariant() switch
        {
            "base64" => Encoding.UTF8.GetString(Convert.FromBase64String(body)),
            "quoted-printable" => QuotedPrintable(body),
            _ => body.TrimEnd('\n'),
        };

    private static string QuotedPrintable(string body)
    {
        var text = body.Replace("=\n", "", StringComparison.Ordinal).TrimEnd('\n');
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '=' && i + 2 < text.Length && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
            {
                bytes.Add(code);
                i += 2;
            }
            else bytes.AddRange(Encoding.UTF8.GetBytes([text[i]]));
        }
        return Encoding.UTF8.GetString([.. bytes]);
    }
}
