using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Territory;
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

    /// <summary>The key of the one area it is for; empty for all areas of the alliance.</summary>
    public string? Area { get; set; }

    /// <summary>The organisation in whose name it is; empty for the alliance itself.</summary>
    public Guid? InNameOf { get; set; }

    /// <summary>The areas of an alliance or a network, to choose from; none where it has but one.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> AreasOf(PostingHome home, Db db, CancellationToken cancel)
    {
        var keys = home.Areas;
        if (keys.Count < 2) return [];
        var areas = await db.Areas.Where(area => keys.Contains(area.Key)).OrderBy(area => area.SortKey).ThenBy(area => area.Key)
            .ToListAsync(cancel);
        return [new("alle Gebiete", ""), .. areas.Select(area => new SelectListItem(area.Title, area.Key.Text))];
    }

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
        Area = one.Areas.Count == 1 ? one.Areas[0].Key.Text : null,
    };

    public PostingProfile ToProfile() => new(Enum.IsDefined(Kind) ? Kind : PostingKind.Seeking, Title!, Text!, Field!, ExpiresOn!.Value,
        Visibility is Visibility.Community or Visibility.Near or Visibility.Place ? Visibility : Visibility.Public,
        AreaKey.TryParse(Area, out var area) ? area : null);
}
