using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Projects.Pages;

/// <summary>What a request or an offer says, as a form.</summary>
internal sealed class PostingForm
{
    public PostingKind Kind { get; set; }

    [Required, StringLength(120, MinimumLength = 3)]
    public string? Title { get; set; }

    [Required, StringLength(4000)]
    public string? Text { get; set; }

    [Required(ErrorMessage = "Bitte wählen Sie ein Handlungsfeld.")]
    public string? Field { get; set; }

    [Required(ErrorMessage = "Bis wann soll der Eintrag stehen?")]
    public DateOnly? ExpiresOn { get; set; }

    public Visibility Visibility { get; set; }

    public static IEnumerable<SelectListItem> Kinds =>
        Enum.GetValues<PostingKind>().Select(kind => new SelectListItem(kind.Choice, kind.ToString()));

    public static PostingForm Of(Posting one) => new()
    {
        Kind = one.Kind,
        Title = one.Title,
        Text = one.Text,
        Field = one.FieldCode,
        ExpiresOn = one.ExpiresOn,
        Visibility = one.Visibility,
    };

    public PostingProfile ToProfile() => new(Enum.IsDefined(Kind) ? Kind : PostingKind.Seeking, Title!, Text!, Field!, ExpiresOn!.Value,
        Visibility is Visibility.Community or Visibility.Near or Visibility.Place ? Visibility : Visibility.Public);
}
