using System.Net;
using System.Text.RegularExpressions;
using Buendnisnetz.Library;

namespace Buendnisnetz.Branding;

/// <summary>A template with all its places filled for one sender, as HTML: for the preview and for the press.</summary>
/// <param name="Wording">What the template says.</param>
/// <param name="Sender">Who hands it out.</param>
/// <param name="Origin">From which material and edition it is, and what one may do with it.</param>
public sealed partial record FilledSheet(SheetWording Wording, Sender Sender, string Origin)
{
    private static readonly string Look = Read("sheet.css") + Read("press.css");

    /// <summary>From where the logo is read; null where there is none.</summary>
    public string? Logo { get; init; }

    /// <summary>From where the picture is read; null where none is shown.</summary>
    public string? Picture { get; init; }

    /// <summary>A template for a sender, of this edition.</summary>
    public static FilledSheet Of(Material material, int edition, SheetWording wording, Sender sender) => new(wording, sender,
        $"Nach einer Vorlage von {material.HomeName}: {material.Title}, Fassung {edition}. {material.Licence.Label}"
        + (material.Licence.NeedsByLine && material.ByLine.Length > 0 ? $", {material.ByLine}" : ""));

    /// <summary>The same, with logo and picture from their addresses in this house.</summary>
    public FilledSheet Shown(Guid? picture) => this with
    {
        Logo = Sender.LogoFileId is { } logo ? Pictures.Path(logo, 400) : null,
        Picture = Wording.ShowsPicture && picture is { } shown ? Pictures.Path(shown, 800) : null,
    };

    /// <summary>What it is called: "Hilfen für Kinder – Leben im Landkreis Konstanz".</summary>
    public string Title => $"{Filling.OfLine(Wording.Heading)} – {Sender.Name}";

    /// <summary>Its sides, as they stand on a page of the house below a heading of its own.</summary>
    public string Sides => $"<div class=\"sheet {FormatClass}\">{Front("h3")}{Back}</div>";

    /// <summary>The document for the press: with a title, a language, headings in order, and these typefaces.</summary>
    public string Document(string faces = "") => $"<!DOCTYPE html><html lang=\"de\"><head><meta charset=\"utf-8\"><title>{E(Title)}</title>"
        + $"<meta name=\"author\" content=\"{E(Sender.Name)}\"><meta name=\"description\" content=\"{E(Origin)}\">"
        + $"<style>{faces}{Look}</style></head>"
        + $"<body class=\"sheet {FormatClass}\">{Raised(Front("h1") + Back)}</body></html>";

    private SheetFilling Filling => new(Sender, Logo);

    private string FormatClass => Wording.Format == SheetFormat.Flyer ? "sheet-flyer" : "sheet-a4";

    private string Front(string heading) => $"<section class=\"sheet-side sheet-front\"><div class=\"sheet-head\"><{heading}>"
        + $"{E(Filling.OfLine(Wording.Heading))}</{heading}></div>{PictureHtml}{Filling.Of(Wording.Front)}"
        + $"{(HasBack ? "" : Foot)}</section>";

    private string Back => HasBack ? $"<section class=\"sheet-side sheet-back\">{Filling.Of(Wording.Back)}{Foot}</section>" : "";

    private bool HasBack => Wording.Back.Trim().Length > 0;

    private string Foot => $"<div class=\"sheet-foot\">{(Wording.NamesSender ? "" : Filling.SenderBlock)}"
        + $"<p class=\"sheet-origin\">{E(Origin)}</p></div>";

    private string PictureHtml => Picture is null ? "" : $"<img class=\"sheet-picture\" src=\"{E(Picture)}\" alt=\"\">";

    /// <summary>In a document of its own the heading is the first, and those of the text follow it.</summary>
    private static string Raised(string html) =>
        HeadingTag().Replace(html, match => $"{match.Groups[1].Value}h{match.Groups[2].Value[0] - '0' - 1}");

    private static string E(string text) => WebUtility.HtmlEncode(text);

    [GeneratedRegex("(</?)h([3-6])(?=>)")]
    private static partial Regex HeadingTag();

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(FilledSheet).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
