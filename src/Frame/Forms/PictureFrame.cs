using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buendnisnetz.Frame;

/// <summary>
/// <c>&lt;picture-frame file="@id" alt="…" credit="…" motif="Konstanz" /&gt;</c>: a picture with its credit, or a drawn motif that
/// is always the same for the same words.
/// </summary>
[HtmlTargetElement("picture-frame", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PictureFrame : TagHelper
{
    /// <summary>The picture in the file store; a motif is drawn when null.</summary>
    public Guid? File { get; set; }

    /// <summary>What the picture shows; empty where it is decoration.</summary>
    public string Alt { get; set; } = "";

    /// <summary>Who made it, or holds the rights.</summary>
    public string? Credit { get; set; }

    /// <summary>The width it is shown at most, in pixels.</summary>
    public int Width { get; set; } = 800;

    /// <summary>Whether it is seen first: it is loaded at once instead of when it comes into view.</summary>
    public bool First { get; set; }

    /// <summary>The words the motif is drawn from.</summary>
    public string Motif { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", File is null ? "picture drawn" : "picture");
        output.Content.AppendHtml(File is { } file ? Picture(file) : Frame.Motif.Draw(Motif));
        if (File is not null && !string.IsNullOrWhiteSpace(Credit))
            output.Content.AppendHtml(Tag.Of("figcaption", null, CreditLine(Credit)));
    }

    /// <summary>"Bild: Anna Muster"; what says itself what it is, "Quelle: …" or "Foto: …", stands as it is.</summary>
    public static string CreditLine(string credit) =>
        credit.IndexOf(':', StringComparison.Ordinal) is > 0 and < 20 ? credit.Trim() : $"Bild: {credit.Trim()}";

    private TagBuilder Picture(Guid file) => Tag.Of("img").With("src", Address(file, Width))
        .With("srcset", $"{Address(file, 400)} 400w, {Address(file, Width)} {Width.ToString(CultureInfo.InvariantCulture)}w")
        .With("sizes", $"(max-width: 40rem) 100vw, {Width.ToString(CultureInfo.InvariantCulture)}px")
        .With("alt", Alt).With("loading", First ? null : "lazy").With("decoding", "async").Single();

    private static string Address(Guid file, int width) => $"/bilder/{file}/{width.ToString(CultureInfo.InvariantCulture)}";
}
