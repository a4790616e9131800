using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Buendnisnetz.Platform;

/// <summary>
/// The HTML part of a letter: one column that reads aloud in order, real headings and lists, no tables, no
/// pictures, nothing loaded from anywhere. Mail programs know no style sheets, so the style stands at the element.
/// </summary>
internal static class LetterHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private const string Ink = "color:#1b2733";
    private const string Accent = "#003b50"; // --action of src/Web/wwwroot/css/house.css in the light

    public static string Of(Letter letter, Site site)
    {
        var html = new StringBuilder().Append(Top(letter));
        for (var i = 0; i < letter.Parts.Count; i++)
            html.Append(IsItem(letter, i) ? Item(letter, i) : IsChoice(letter, i) ? Choice(letter, i) : Block(letter.Parts[i]))
                .Append('\n');
        return html.Append(Bottom(letter, site)).ToString();
    }

    private static string Top(Letter letter) => $"""
        <!DOCTYPE html>
        <html lang="de">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme"
        content="light"><title>{Text(letter.Subject)}</title></head>
        <body style="margin:0;padding:24px 12px;background:#f3f1ec;
        font-family:'Fira Sans',Arial,sans-serif;font-size:17px;line-height:1.55;{Ink}">
        <main style="max-width:600px;margin:0 auto;padding:32px 28px;background:#ffffff;border-radius:12px">
        {CutLine(letter)}<p style="margin:0 0 24px;font-weight:bold;color:{Accent}">Bündnisnetz</p>
        <h1 style="margin:0 0 20px;font-size:24px;line-height:1.25;{Ink}">{Text(letter.Subject)}</h1>
        <p style="margin:0 0 16px">{Text(letter.Salutation)}</p>

        """;

    private static string CutLine(Letter letter) => !letter.IsAnsweredAbove ? ""
        : $"<p style=\"margin:0 0 20px;font-size:14px;color:#4a5663\">{Text(AnswerText.CutLine)}</p>\n";

    private static string Bottom(Letter letter, Site site) => $"""
        {Greeting(letter)}
        </main>
        <footer style="max-width:600px;margin:0 auto;padding:20px 28px;font-size:14px;color:#4a5663">
        <p style="margin:0 0 8px">{Text(letter.Because)}</p>
        <p style="margin:0">{Unsubscribe(letter)}<a href="{Text(site.Link("/impressum"))}" style="color:#4a5663">Impressum</a></p>
        </footer>
        </body>
        </html>
        """;

    private static string Greeting(Letter letter) => letter.SignedBy.Length == 0 ? ""
        : $"<p style=\"margin:28px 0 0\">Freundliche Grüße<br>{Text(letter.SignedBy)}</p>";

    private static bool IsItem(Letter letter, int i) => i >= 0 && i < letter.Parts.Count && letter.Parts[i].Kind == LetterPartKind.Item;

    private static bool IsChoice(Letter letter, int i) => letter.Parts.ElementAtOrDefault(i)?.Kind == LetterPartKind.Choice;

    /// <summary>Answers stand side by side as long as there is room, the first one the heaviest.</summary>
    private static string Choice(Letter letter, int i)
    {
        var look = IsChoice(letter, i - 1) ? $"color:{Accent}" : $"background:{Accent};color:#ffffff";
        var choice = $"<a href=\"{Text(letter.Parts[i].Url)}\" style=\"display:inline-block;margin:0 10px 10px 0;padding:9px 14px;"
            + $"border:2px solid {Accent};border-radius:8px;font-weight:bold;text-decoration:none;{look}\">"
            + $"{Text(letter.Parts[i].Text)}</a>";
        return (IsChoice(letter, i - 1) ? "" : "<p style=\"margin:4px 0 16px\">") + choice + (IsChoice(letter, i + 1) ? "" : "</p>");
    }

    private static string Item(Letter letter, int i)
    {
        var (text, url) = (letter.Parts[i].Text, letter.Parts[i].Url);
        var item = $"<li style=\"margin:0 0 8px\">{(url is null ? Text(text) : Link(url, text))}</li>";
        return (IsItem(letter, i - 1) ? "" : "<ul style=\"margin:0 0 16px;padding-left:22px\">\n") + item
            + (IsItem(letter, i + 1) ? "" : "\n</ul>");
    }

    private static string Block(LetterPart part) => part.Kind switch
    {
        LetterPartKind.Heading => $"<h2 style=\"margin:28px 0 10px;font-size:19px;line-height:1.3;{Ink}\">{Text(part.Text)}</h2>",
        LetterPartKind.Code => $"<p style=\"margin:0 0 20px;font-size:30px;font-weight:bold;letter-spacing:0.2em\">{Text(part.Text)}</p>",
        LetterPartKind.Button => $"""
            <p style="margin:24px 0 12px"><a href="{Text(part.Url)}" style="display:inline-block;padding:13px 24px;border-radius:8px;
            background:{Accent};color:#ffffff;font-weight:bold;text-decoration:none">{Text(part.Text)}</a></p>
            <p style="margin:0 0 20px;font-size:14px;color:#4a5663;word-break:break-all">Falls der Knopf nicht
            funktioniert, öffnen Sie diese Adresse: {Link(part.Url, part.Url)}</p>
            """,
        _ => $"<p style=\"margin:0 0 16px\">{string.Join("<br>", part.Text.Split('\n').Select(Text))}</p>",
    };

    private static string Unsubscribe(Letter letter) =>
        letter.UnsubscribeUrl is { } url ? $"<a href=\"{Text(url)}\" style=\"color:#4a5663\">Abbestellen</a> · " : "";

    private static string Link(string? url, string? text) => $"<a href=\"{Text(url)}\" style=\"color:{Accent}\">{Text(text)}</a>";

    private static string Text(string? text) => Encoder.Encode(text ?? "");
}
