using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Buendnisnetz.Invitations;

/// <summary>What a mail server wrote about a letter: which one, and what became of it (RFC 3464).</summary>
/// <param name="MailId">Our letter, by the beginning of its Message-ID; null where the report does not name it.</param>
/// <param name="Failed">Whether the letter is given up; otherwise it is only late, or was delivered.</param>
/// <param name="Reason">Why, in German.</param>
internal sealed partial record DeliveryReport(Guid? MailId, bool Failed, string Reason)
{
    /// <summary>Reads a mail; null where it is no report but, say, a note of absence.</summary>
    public static DeliveryReport? Read(string raw)
    {
        var mail = MailPart.Read(raw);
        var parts = mail.All.ToList();
        if (parts.Find(part => part.Is("message/delivery-status")) is { } status) return OfStatus(status.Text, MailIdIn(parts));
        if (mail.Header("X-Failed-Recipients") is { Length: > 0 }) return new(MailIdIn(parts), true, BounceReason.Of(mail.Text));
        return null;
    }

    private static DeliveryReport OfStatus(string text, Guid? mailId)
    {
        var fields = Fields().Matches(text.ReplaceLineEndings("\n").Replace("\n ", " ", StringComparison.Ordinal).Replace("\n\t", " ", StringComparison.Ordinal))
            .ToLookup(field => field.Groups["name"].Value.ToLowerInvariant(), field => field.Groups["value"].Value.Trim());
        var failed = fields["action"].Any(action => action.StartsWith("failed", StringComparison.OrdinalIgnoreCase));
        var status = fields["status"].FirstOrDefault(code => code.StartsWith('5')) ?? fields["status"].FirstOrDefault();
        var words = fields["diagnostic-code"].FirstOrDefault();
        return new(mailId, failed, status is null or "5.0.0" ? BounceReason.Of(words) : BounceReason.Of(status));
    }

    /// <summary>The letter comes back whole, or with its headers only, as the last part; some servers only refer to it.</summary>
    private static Guid? MailIdIn(List<MailPart> parts)
    {
        var returned = parts.Where(part => part.Is("message/rfc822") || part.Is("text/rfc822-headers") || part.Is("message/global")).Select(part => part.Text);
        var named = returned.Append(parts.Count > 0 && parts[0].All.Count() == 1 ? parts[0].Text : "").Select(text => MessageId().Match(text)).FirstOrDefault(match => match.Success);
        var referred = named is null ? References().Match($"{parts[0].Header("In-Reply-To")} {parts[0].Header("References")}") : named;
        return referred.Success ? Guid.ParseExact(referred.Groups["id"].Value, "N") : null;
    }

    [GeneratedRegex(@"^(?<name>[A-Za-z-]+):(?<value>.*)$", RegexOptions.Multiline)]
    private static partial Regex Fields();

    [GeneratedRegex(@"^Message-ID:\s*<(?<id>[0-9a-f]{32})@", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex MessageId();

    [GeneratedRegex(@"<(?<id>[0-9a-f]{32})@", RegexOptions.IgnoreCase)]
    private static partial Regex References();
}

/// <summary>A mail or a part of one: just as much of MIME as reports need.</summary>
internal sealed record MailPart(IReadOnlyDictionary<string, string> Headers, string Text, IReadOnlyList<MailPart> Parts)
{
    /// <summary>Itself and all its parts, in order.</summary>
    public IEnumerable<MailPart> All => Parts.SelectMany(part => part.All).Prepend(this);

    public string Header(string name) => Headers.GetValueOrDefault(name, "");

    public bool Is(string type) => Header("Content-Type").TrimStart().StartsWith(type, StringComparison.OrdinalIgnoreCase);

    public static MailPart Read(string raw) => Read(raw.ReplaceLineEndings("\n"), 0);

    private static MailPart Read(string raw, int depth)
    {
        var end = raw.IndexOf("\n\n", StringComparison.Ordinal);
        var headers = HeadersOf(raw[..(end < 0 ? raw.Length : end)]);
        var text = end < 0 ? "" : raw[(end + 2)..];
        var type = headers.GetValueOrDefault("Content-Type", "");
        var parts = depth < 5 && Boundary(type) is { } boundary ? Split(text, boundary).Select(part => Read(part, depth + 1)) : [];
        return new(headers, Decoded(headers, text), [.. parts]);
    }

    private static IEnumerable<string> Split(string text, string boundary) =>
        ("\n" + text).Split($"\n--{boundary}").Skip(1).TakeWhile(part => !part.StartsWith("--", StringComparison.Ordinal)).Select(part => part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..]);

    private static string? Boundary(string type)
    {
        var at = type.IndexOf("boundary=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var rest = type[(at + 9)..].Trim();
        return rest.StartsWith('"') ? rest[1..].Split('"')[0] : rest.Split(';', ' ')[0];
    }

    private static Dictionary<string, string> HeadersOf(string head) =>
        head.Replace("\n ", " ", StringComparison.Ordinal).Replace("\n\t", " ", StringComparison.Ordinal).Split('\n').Select(line => line.Split(':', 2)).Where(pair => pair.Length == 2)
            .GroupBy(pair => pair[0].Trim(), StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.First()[1].Trim(), StringComparer.OrdinalIgnoreCase);

    private static string Decoded(Dictionary<string, string> headers, string text) => headers.GetValueOrDefault("Content-Transfer-Encoding", "").ToLowerInvariant() switch
    {
        "base64" => FromBase64(text),
        "quoted-printable" => Regex.Replace(text.Replace("=\n", "", StringComparison.Ordinal), "=([0-9A-Fa-f]{2})",
            code => ((char)byte.Parse(code.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()),
        _ => text,
    };

    private static string FromBase64(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : text;
    }
}
