using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.News.Pages;

/// <summary>A news item as a form.</summary>
internal sealed class NewsForm
{
    [Required, StringLength(200)]
    public string? Title { get; set; }

    [Required, StringLength(300)]
    public string? Teaser { get; set; }

    [StringLength(20_000)]
    public string? Body { get; set; }

    public Visibility Visibility { get; set; }

    public IFormFile? Picture { get; set; }

    [StringLength(300)]
    public string? Alt { get; set; }

    [StringLength(200)]
    public string? Credit { get; set; }

    public PersonsGround Ground { get; set; }

    public bool RemovePicture { get; set; }

    /// <summary>Whether it was sent by the button that publishes.</summary>
    public bool Publish { get; set; }

    public const string PictureMissing = "Sie haben ein Bild beschrieben, aber keines ausgewählt. Bitte wählen Sie das Bild aus, oder "
        + "lassen Sie die Angaben dazu leer.";

    public PictureText PictureText => new(Alt ?? "", Credit ?? "", null, Ground);

    /// <summary>Whether something is said about a picture that is not there.</summary>
    public bool DescribesNothing(NewsItem? item) => Picture is null && item?.PictureFileId is null
        && !(string.IsNullOrWhiteSpace(Alt) && string.IsNullOrWhiteSpace(Credit));

    public static NewsForm Of(NewsItem item) => new()
    {
        Title = item.Title,
        Teaser = item.Teaser,
        Body = item.Body,
        Visibility = item.Visibility,
        Alt = item.PictureAlt,
        Credit = item.PictureCredit,
    };

    public NewsText ToText() => new(Title!, Teaser!, Body ?? "", Visibility);
}
