using System.Globalization;
using System.Net;
using System.Text;

namespace Buendnisnetz.Frame;

/// <summary>
/// What one puts on a door or a wall: the name of a label or an award, who bears it and since when, and a QR code that leads to a page
/// which says whether it still holds. Drawn once, as sharp as one likes: as a sticker on A6, as a plaque on A4.
/// </summary>
/// <param name="Title">What is borne: the name of the label or the award.</param>
/// <param name="Lead">What it promises, in a sentence.</param>
/// <param name="Holder">Who bears it.</param>
/// <param name="Since">Since when, or when it was given: "seit 2024".</param>
/// <param name="Giver">Who stands behind it.</param>
/// <param name="Address">Where one sees whether it holds, with https://.</param>
public sealed record Plaque(string Title, string Lead, string Holder, string Since, string Giver, string Address)
{
    private const string Ink = "#003d4f";
    private const string Sign = "#c96b00";

    /// <summary>The picture of the label as WebP; null where it has none and a tick is drawn.</summary>
    public byte[]? Picture { get; init; }

    /// <summary>What the picture shows.</summary>
    public string PictureAlt { get; init; } = "";

    /// <summary>The address as somebody types it.</summary>
    public string Typed => Address[(Address.IndexOf("//", StringComparison.Ordinal) + 2)..];

    /// <summary>All of it in a sentence, for those who do not see it.</summary>
    public string Words => $"{Title}: {Holder}, {Since}. {Giver}.";

    /// <summary>As SVG in the shape of A6 and A4, in millimetres of A6.</summary>
    public string Svg()
    {
        var drawn = new StringBuilder($"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 105 148" role="img" font-family="'Fira Sans', sans-serif">
            <title>{Plain(Words)}</title><rect width="105" height="148" fill="#fff"/>
            <rect x="4" y="4" width="97" height="140" rx="5" fill="none" stroke="{Ink}" stroke-width="1.2"/>
            """);
        drawn.Append(Picture is null ? Tick : string.Create(CultureInfo.InvariantCulture, $"""
            <image x="27.5" y="9" width="50" height="36" preserveAspectRatio="xMidYMid meet"
              href="data:image/webp;base64,{Convert.ToBase64String(Picture)}"><title>{Plain(PictureAlt)}</title></image>
            """));
        var y = Text(drawn, Title, 54, 9, 18, 2, 700);
        y = Text(drawn, Lead, y + 1.5, 4.2, 42, 3, 400);
        y = Text(drawn, Holder, y + 4, 6, 28, 2, 600);
        Text(drawn, Since, y + 0.5, 4.6, 36, 1, 400);
        Line(drawn, Plain("Gilt das noch? Hier steht es:"), 42, 116, 3.6, 600, "start");
        var lines = Lines(Typed, 30, 3);
        foreach (var (at, line) in lines.Index()) Line(drawn, Plain(line), 42, 121 + (at * 4), 3.2, 400, "start");
        foreach (var (at, line) in Lines(Giver, 32, 2).Index()) Line(drawn, Plain(line), 42, 135 + (at * 4), 3.2, 400, "start");
        return drawn.Append("<svg x=\"9\" y=\"108\" width=\"30\" height=\"30\"").Append(Code).Append("</svg>").ToString();
    }

    private const string Tick = $"""
        <circle cx="52.5" cy="27" r="17" fill="{Sign}"/>
        <path d="M44 27.5l6 6.5 11-13" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/>
        """;

    // The code comes with an <svg> of its own, which gets a place on the sheet.
    private string Code => QrPicture.Of(Address) is var code && code.IndexOf("<svg", StringComparison.Ordinal) is var begin
        ? code[(begin + "<svg".Length)..] : "";

    private static double Text(StringBuilder drawn, string text, double y, double size, int most, int lines, int weight)
    {
        var all = Lines(text, most, lines);
        foreach (var line in all)
        {
            Line(drawn, Plain(line), 52.5, y, size, weight, "middle");
            y += size * 1.2;
        }
        return y;
    }

    private static void Line(StringBuilder drawn, string text, double x, double y, double size, int weight, string anchor) =>
        drawn.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.##}\" y=\"{y:0.##}\" font-size=\"{size:0.##}\" ")
            .Append(CultureInfo.InvariantCulture, $"font-weight=\"{weight}\" text-anchor=\"{anchor}\" fill=\"{Ink}\">{text}</text>");

    /// <summary>A text in lines of so many signs; a word that is longer than a line is parted, and what does not fit ends in "…".</summary>
    internal static IReadOnlyList<string> Lines(string text, int most, int lines)
    {
        List<string> all = [];
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => word.Chunk(most)))
            if (all.Count > 0 && all[^1].Length + 1 + part.Length <= most) all[^1] += " " + new string(part);
            else all.Add(new(part));
        if (all.Count <= lines) return all;
        var last = all[lines - 1];
        return [.. all.Take(lines - 1), (last.Length < most ? last : last[..(most - 1)]) + "…"];
    }

    private static string Plain(string text) => WebUtility.HtmlEncode(text);
}

/// <summary>A plaque on the page on which it is printed.</summary>
/// <param name="Plaque">What is drawn.</param>
/// <param name="IsLarge">Whether it fills A4 instead of A6.</param>
/// <param name="Title">What the page is called: "Aufkleber".</param>
/// <param name="Here">The address of the page.</param>
/// <param name="Back">Where it came from.</param>
public sealed record PlaqueSheet(Plaque Plaque, bool IsLarge, string Title, string Here, string Back)
{
    /// <summary>The choice of A4 in the address.</summary>
    public const string Large = "a4";
}
