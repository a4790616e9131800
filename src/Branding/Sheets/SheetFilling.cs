using System.Net;
using System.Text.RegularExpressions;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Branding;

/// <summary>
/// Fills the places of a text for one sender. What is not known is never a gap: the name stands for a logo, the page in this house for
/// everything else.
/// </summary>
/// <param name="Sender">Who hands it out.</param>
/// <param name="Logo">Where the logo is read from: an address, or its content as one; null where there is none.</param>
internal sealed partial record SheetFilling(Sender Sender, string? Logo)
{
    /// <summary>The text as HTML.</summary>
    public string Of(string markdown)
    {
        var html = AloneInParagraph().Replace(Markdown.ToHtml(markdown), match => Block(match) ?? match.Value);
        return SheetWording.Braces().Replace(html, match => SheetPlaceWords.Called(match.Groups[1].Value) is { } place
            ? Inline(place) : match.Value);
    }

    /// <summary>A line with names in place of places: no more than words.</summary>
    public string OfLine(string line) => SheetWording.Braces().Replace(line, match =>
        SheetPlaceWords.Called(match.Groups[1].Value) is { } place ? string.Join(", ", Lines(place)) : match.Value);

    /// <summary>Who hands it out: logo, name, address, contact.</summary>
    public string SenderBlock => $"<div class=\"sheet-sender\">{Picture}<div>{NameBeside}<p>{Broken(Reachable)}</p></div></div>";

    /// <summary>A wordmark says the name already.</summary>
    private string NameBeside => Logo is null ? "" : $"<p class=\"sheet-name\">{E(Sender.Name)}</p>";

    private IEnumerable<string> Reachable => [.. Known(Sender.Address), .. Lines(SheetPlace.Contact),
        .. Known(Sender.Website).Select(Short)];

    private string Picture => Logo is null ? $"<p class=\"sheet-wordmark\">{E(Sender.Name)}</p>"
        : $"<img class=\"sheet-logo\" src=\"{E(Logo)}\" alt=\"{E($"Logo: {Sender.Name}")}\">";

    private string? Block(Match match) => SheetPlaceWords.Called(match.Groups[1].Value) switch
    {
        SheetPlace.Sender => SenderBlock,
        SheetPlace.Logo => Picture,
        SheetPlace.Offices when Sender.Offices.Count > 0 =>
            $"<ul class=\"sheet-offices\">{string.Concat(Sender.Offices.Select(Office))}</ul>",
        { } place => $"<p>{Broken(Lines(place))}</p>",
        _ => null,
    };

    private string Inline(SheetPlace place) => place == SheetPlace.Logo && Logo is not null
        ? $"<img class=\"sheet-logo-inline\" src=\"{E(Logo)}\" alt=\"{E($"Logo: {Sender.Name}")}\">" : E(string.Join(", ", Lines(place)));

    /// <summary>What comes at a place, line by line; never nothing.</summary>
    private IReadOnlyList<string> Lines(SheetPlace place) => place switch
    {
        SheetPlace.Name or SheetPlace.Logo => [Sender.Name],
        SheetPlace.Area => [Sender.Area ?? Sender.Name],
        SheetPlace.Address => [Sender.Address ?? Elsewhere("Anschrift")],
        SheetPlace.Contact => (Sender.Phone ?? Sender.Mailbox) is null ? [Elsewhere("Kontakt")] : Reach(Sender.Phone, Sender.Mailbox),
        SheetPlace.Website => [Short(Sender.Website ?? Sender.Page)],
        SheetPlace.Offices => Sender.Offices.Count == 0 ? [Elsewhere("Anlaufstellen")] : [.. Sender.Offices.Select(office => office.Name)],
        _ => [Sender.Name, .. Known(Sender.Address), .. Lines(SheetPlace.Contact)],
    };

    private string Elsewhere(string what) => $"{what}: {Short(Sender.Page)}";

    private static string Office(ContactDetails office) => $"<li><strong>{E(office.Name)}</strong><br>"
        + Broken([.. Known(office.Address), .. Reach(office.Phone, office.Mailbox), .. Known(office.Hours)]) + "</li>";

    private static IReadOnlyList<string> Reach(string? phone, string? mailbox) =>
        [.. Known(phone).Select(number => $"Telefon {number}"), .. Known(mailbox)];

    private static IEnumerable<string> Known(string? text) => string.IsNullOrWhiteSpace(text) ? [] : [text.Trim()];

    private static string Broken(IEnumerable<string> lines) => string.Join("<br>", lines.Select(E));

    /// <summary>As one writes it on paper: without https and the stroke at its end.</summary>
    private static string Short(string address) => Scheme().Replace(address, "").TrimEnd('/');

    private static string E(string text) => WebUtility.HtmlEncode(text);

    [GeneratedRegex(@"<p>\{\s*(\p{L}+)\s*\}</p>")]
    private static partial Regex AloneInParagraph();

    [GeneratedRegex("^https?://(www\\.)?")]
    private static partial Regex Scheme();
}
